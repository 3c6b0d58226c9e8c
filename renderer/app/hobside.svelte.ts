import type { Kitchen } from '#core/contract/contract.ts';
import type { LibraryStatus, Place, StartState } from '#core/contract/library.ts';
import type { ChangeBatch, RecipeId } from '#core/library/summary.ts';
import type { CookFacts } from '#core/query/matches.ts';
import { folderIn } from '#core/query/terms.ts';
import { rowWords } from '#core/words/formats.ts';
import { t } from '#core/words/words.ts';
import type { FeatureProps, ToastAction, WordsOfRecipe } from '../kitchen/feature.ts';
import { LibraryState } from '../library/library-state.svelte.ts';
import { ListState } from '../library/list-state.svelte.ts';
import { SearchState } from '../library/search-state.svelte.ts';
import { answerCommands, tellLastCrash, tellNewVersions } from './answers.ts';
import { ToldAwake } from './awake-state.svelte.ts';
import { ToldCollection } from './collection-state.svelte.ts';
import { CommandDesk } from './command-desk.ts';
import { DraggedOut } from './dragged-out.ts';
import { FolderActions } from './folder-actions.ts';
import { goBetween } from './go.ts';
import { ToldHob } from './hob-state.svelte.ts';
import { ToldLanguage } from './language-state.svelte.ts';
import { ToldLog } from './log-state.svelte.ts';
import { KitchenMany } from './many-actions.svelte.ts';
import { OpenedElsewhere } from './opened-elsewhere.ts';
import { KitchenActions } from './recipe-actions.ts';
import { ToldChanges } from './recipe-changes.ts';
import { ToldPlan } from './plan-state.svelte.ts';
import { Router } from './route.svelte.ts';
import { KeptSettings } from './settings-state.svelte.ts';
import { ToldTimers } from './timers-state.svelte.ts';
import { ToastState } from './toast-state.svelte.ts';

type Overlay =
  | 'palette'
  | 'shortcuts'
  | 'rename'
  | 'move'
  | 'move-many'
  | 'tag-many'
  | 'import'
  | 'export'
  | 'print'
  | 'cookbook'
  | 'timers';

/** The renderer's composition: constructs the states, connects them, and holds nothing else. */
export class Hobside {
  readonly kitchen: Kitchen;
  readonly router: Router = new Router(() => ({
    view: this.library.status.state === 'none' ? 'first-run' : 'library',
  }));
  readonly toasts = new ToastState();
  readonly changes = new ToldChanges();
  readonly settings: KeptSettings;
  readonly language: ToldLanguage;
  readonly timers: ToldTimers;
  readonly hob: ToldHob;
  readonly awake: ToldAwake;
  readonly log: ToldLog;
  readonly collection: ToldCollection;
  readonly plan: ToldPlan;
  readonly library: LibraryState;
  readonly search: SearchState;
  readonly list: ListState;
  readonly commands = new CommandDesk(
    () => this.router.current.view,
    () => this.settings.current.singleKeys,
  );
  readonly actions: KitchenActions;
  readonly many: KitchenMany;
  readonly folders: FolderActions;
  readonly draggedOut: DraggedOut;
  readonly openedElsewhere = new OpenedElsewhere(this);
  readonly go: FeatureProps['go'];
  /** Spoken politely; a new object each time, so that the same words are spoken again. */
  spoken = $state.raw<{ readonly text: string; readonly recipe?: WordsOfRecipe | undefined }>({ text: '' });
  /** The dialog on top of everything. */
  overlay = $state<Overlay | null>(null);
  /** The recipe that a dialog is about. */
  asked = $state('');
  /** How much of it is printed, as rationalText. */
  printScale = $state('1');
  /** Absolute paths of what was dropped to be imported. */
  dropped = $state.raw<readonly string[]>([]);
  /** The import window opens to paste a text into. */
  isPasting = $state(false);
  /** What is in the field of that window at first. */
  pasted = $state.raw('');
  /** The recipes that a dialog is about. */
  askedMany = $state.raw<readonly RecipeId[]>([]);
  start = $state.raw<Pick<StartState, 'platform' | 'version' | 'sampleCount'>>({
    platform: 'linux',
    version: '',
    sampleCount: 0,
  });

  /** What the profile knows of a recipe that the list is asked for. */
  readonly #cookFacts = (id: RecipeId): CookFacts => ({
    favourite: this.collection.isFavourite(id),
    cooked: this.log.lastDayOf(id),
  });

  /** True from choosing a folder until what it holds has been told. */
  #isCounting = false;

  constructor(kitchen: Kitchen) {
    this.kitchen = kitchen;
    this.settings = new KeptSettings(kitchen);
    this.language = new ToldLanguage(kitchen);
    this.timers = new ToldTimers(kitchen);
    this.hob = new ToldHob(kitchen);
    this.awake = new ToldAwake(kitchen);
    this.log = new ToldLog(kitchen);
    this.collection = new ToldCollection(kitchen, (text, action) => this.toast(text, action));
    this.plan = new ToldPlan(kitchen);
    this.library = new LibraryState(kitchen, {
      changed: (batch) => this.#changed(batch),
      replaced: () => this.#replaced(),
      opened: () => this.#opened(),
      status: (status) => this.#fares(status),
    });
    this.search = new SearchState(kitchen);
    this.list = new ListState(this.library, this.search, this.settings, this.#cookFacts);
    this.folders = new FolderActions(kitchen, this.toast, () => this.#countSoon());
    this.go = goBetween(this.router, this.list, this.search, () => (this.overlay = 'timers'));
    this.draggedOut = new DraggedOut(kitchen);
    this.actions = this.#recipeActions();
    this.many = this.#manyActions();
    answerCommands(this);
    tellNewVersions(this);
    kitchen.listen(
      'app:set-aside',
      ({ names }) => void this.toast(t('shell.set-aside', { count: names.length, names: rowWords(names) })),
    );
    kitchen.listen('library:studied', () => void this.search.refresh());
    kitchen.listen('app:opens', (opens) => this.openedElsewhere.open(opens));
    kitchen.listen('command:run', ({ command }) => this.commands.run(command));
  }

  /** Everything that the first screen shows, asked for at once. */
  async begin(): Promise<void> {
    const [start] = await Promise.all([
      this.kitchen.ask('app:start', null),
      // A list in the order of the last cook is right from the first paint.
      this.settings.load().then(() => (this.settings.current.sort === 'cooked' ? this.log.load() : undefined)),
      this.timers.load(),
      this.hob.load(),
      this.plan.load(),
    ]);
    this.start = start;
    this.library.start(start);
    if (start.status.state === 'none') this.router.restart({ view: 'first-run' });
    else if (start.returnTo) this.#goBack(start.returnTo);
    for (const opens of start.opens) this.openedElsewhere.open(opens);
  }

  /** To where the page was when it crashed. */
  #goBack({ view, recipe }: Place): void {
    if (recipe !== null && (view === 'recipe' || view === 'edit' || view === 'cook' || view === 'lone'))
      this.router.to({ view, id: recipe });
    else if (view === 'settings' || view === 'replace' || view === 'doctor' || view === 'serve')
      this.router.to({ view });
  }

  readonly toast = (text: string, action?: ToastAction): (() => void) => {
    const id = this.toasts.show(text, action ?? null);
    return () => this.toasts.close(id);
  };

  readonly announce = (text: string, recipe?: WordsOfRecipe): void => {
    this.spoken = { text, recipe };
  };

  /** Opens the window for an import; with files that were dropped, reads them at once. */
  importing(dropped: readonly string[] = [], isPasting = false, pasted = ''): void {
    this.dropped = dropped;
    this.isPasting = isPasting;
    this.pasted = pasted;
    this.overlay = 'import';
  }

  /** The recipe that is open, those that are selected, or all that are shown. */
  exporting(recipes: readonly RecipeId[] = this.#inSight()): void {
    this.askedMany = recipes;
    if (recipes.length > 0) this.overlay = 'export';
  }

  #inSight(): readonly RecipeId[] {
    const { current } = this.router;
    if (current.view === 'recipe') return [current.id];
    const { selection, shown } = this.list;
    return selection.isOn && selection.ids.length > 0 ? selection.ids : shown.map(({ id }) => id);
  }

  #askedFolder(): string {
    const folders = this.library.counts.folders.map(({ folder }) => folder);
    return folderIn(this.search.query, folders);
  }

  #recipeActions(): KitchenActions {
    return new KitchenActions(this.kitchen, {
      summaryOf: (id) => this.library.summaryOf(id),
      folder: () => this.#askedFolder(),
      edit: (id, naming) => this.router.to({ view: 'edit', id, ...(naming ? { naming } : {}) }),
      hasTitle: (title) => this.library.withTitle(title).length > 0,
      leaving: (id) => this.list.leaving(id),
      returned: (id) => this.list.returned(id),
      dragOut: this.draggedOut.begin,
      print: (id, scale) => {
        this.asked = id;
        this.printScale = scale;
        this.overlay = 'print';
      },
      ask: (overlay, id) => {
        // What was typed is saved before its file gets another name.
        if (this.router.current.view === 'edit') this.commands.run('save');
        this.asked = id;
        this.overlay = overlay;
      },
      toast: this.toast,
    });
  }

  #manyActions(): KitchenMany {
    return new KitchenMany(this.kitchen, {
      ask: (what, recipes) => {
        if (what === 'export') return this.exporting(recipes);
        this.askedMany = recipes;
        this.overlay = what === 'cookbook' ? what : `${what}-many`;
      },
      leaving: (id) => this.list.leaving(id),
      toast: (text) => void this.toast(text),
      undoable: (text, bringBack) => this.actions.undoable(text, bringBack),
    });
  }

  #changed(batch: ChangeBatch): void {
    for (const { from, to } of batch.moves) {
      this.list.moved(from, to);
      this.router.moved(from, to);
    }
    this.changes.tell(batch);
    void this.plan.changed(batch.upserts.map(({ id }) => id));
    void this.search.refresh();
  }

  #replaced(): void {
    this.changes.tellAll((id) => this.library.summaryOf(id) !== null);
    void this.search.refresh();
  }

  /** What the first screen can do without. */
  painted(): void {
    this.library.painted();
    void this.collection.load();
    void this.log.load();
    void tellLastCrash(this);
  }

  #opened(): void {
    void this.collection.load();
    this.search.type('');
    this.list.show('recipes');
    this.list.active = null;
    this.list.selection.clear();
    const { current } = this.router;
    this.router.restart({ view: 'library' });
    // A file that is no part of any library stays on the screen, also when a slow disk opens behind it.
    if (current.view === 'lone') this.router.to(current);
  }

  #fares(status: LibraryStatus): void {
    if (status.state === 'none') this.router.restart({ view: 'first-run' });
    // The question about a large folder is asked in the list.
    else if (this.router.current.view === 'first-run' || status.state === 'too-many')
      this.router.restart({ view: 'library' });
    if (status.state === 'open') this.#count();
  }

  #countSoon(): void {
    this.#isCounting = true;
    if (this.library.status.state === 'open') this.#count();
  }

  #count(): void {
    if (!this.#isCounting) return;
    this.#isCounting = false;
    const found = t('library.found', { count: this.library.counts.recipes });
    const looks = this.library.counts.looks;
    this.toast(looks === 0 ? found : t('library.found-look', { found, count: looks }));
  }
}
