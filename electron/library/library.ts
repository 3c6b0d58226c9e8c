import path from 'node:path';
import type { Deafness, FileText, LibraryStatus, OpenedRecipe, PastVersion } from '#core/contract/library.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import type { FirstScreen } from '#core/library/first-screen.ts';
import type { LibrarySnapshot, RecipeId } from '#core/library/summary.ts';
import { t } from '#core/words/words.ts';
import { folderDoubt, isReadOnly, noStatus, shownAs, whyAsked } from './folder-doubt.ts';
import { deadline, FolderQuestions } from './folder-questions.ts';
import { FolderWork, type Place } from './folder-work.ts';
import { hashOf, History } from './history.ts';
import { insideLibrary } from './library-path.ts';
import { createRecipe, duplicateRecipe, restoreRecipe } from './new-files.ts';
import { OpenFolder } from './open-folder.ts';
import { Paint } from './paint.ts';
import { keepText, pastText, pastVersions } from './past.ts';
import { Pictures } from './pictures.ts';
import type { LibraryOptions } from './library-options.ts';
import type { Changes } from './process-messages.ts';
import { lookAt } from './read-bytes.ts';
import { LoggedCooks } from './logged-cooks.ts';
import { MadeFiles } from './made-files.ts';
import { ManyRecipes } from './many-recipes.ts';
import { Relocations } from './relocations.ts';
import { Replacements } from './replacements.ts';
import { save, type SaveOrder } from './save.ts';
import { SeenVersions } from './seen-versions.ts';
import { SummaryCache } from './summary-cache.ts';
import { trashRecipe, type TrashItem } from './trash.ts';
import { Turns } from './turns.ts';

export type { Picture } from './picture.ts';
export type { LibraryOptions } from './library-options.ts';
export type { LibraryProcess } from './process-line.ts';

interface Current extends Place {
  readonly cache: SummaryCache;
  readonly seen: SeenVersions;
  /** What is shown of the last known list before all of it is read; null from then on. */
  first: FirstScreen | null;
  /** Resolves when all of the last known list is read. */
  listed: Promise<void>;
}

/**
 * The recipe folder, main's side: knows the list, watches, and does every write. Reading and understanding are done in the
 * library process. The order of a start: `open` (returns with the last known list), `painted`, then status 'open' when all is read.
 */
export class Library {
  readonly #options: LibraryOptions;
  readonly #turns = new Turns();
  readonly #work = new FolderWork((work) => this.#inFolder(work), this.#turns);
  readonly questions = new FolderQuestions(() => this.#current?.folder.line ?? null);
  readonly relocations = new Relocations(this.#work);
  readonly replacements = new Replacements(this.#work);
  readonly many = new ManyRecipes(this.#work, this.relocations);
  readonly loggedCooks = new LoggedCooks(this.#work);
  readonly made = new MadeFiles(this.#work);
  readonly pictures: Pictures;
  readonly #paint = new Paint();
  #current: Current | null = null;
  #asking: { readonly folder: string; readonly before: string | null } | null = null;
  #status = noStatus;
  #revision = 0;
  #openings = 0;

  constructor(options: LibraryOptions) {
    this.#options = options;
    this.pictures = new Pictures(this.#work, { home: options.home, ...options.pictures });
  }

  /** Absolute path of the open folder; null when there is none, also while it is asked whether to open one. */
  folder(): string | null {
    return this.#current?.root ?? null;
  }

  status(): LibraryStatus {
    return this.#status;
  }

  /** The first screen of the last known list, until painted(); then all that is known. */
  snapshot(): LibrarySnapshot {
    return {
      revision: this.#revision,
      recipes: this.#current?.first?.cards ?? this.#current?.folder.recipes() ?? [],
      scanning: this.#status.state === 'opening',
      partOf: this.#current?.first?.counts ?? null,
    };
  }

  /** Once the last known list was read, which waits for painted(). */
  async wholeSnapshot(): Promise<LibrarySnapshot> {
    await this.#current?.listed;
    return this.snapshot();
  }

  /**
   * Opens a folder in place of the one that is open, which stays open when this one can't be. Resolves with status 'opening'
   * and the last known list, or with 'too-many' (answered by `confirm`); what follows is told.
   */
  async open(folder: string, how: { readonly confirmed?: boolean } = {}): Promise<Result<LibraryStatus>> {
    const root = path.resolve(folder);
    const shownPath = shownAs(root, this.#options.home);
    const opening = (this.#openings += 1);
    const doubt = await folderDoubt(root, shownPath);
    const cache = new SummaryCache(this.#options.profile, root, this.#options.lastCooked);
    const first = cache.first();
    // A disk that isn't plugged in at the start: its list is shown, and it opens by itself when it is back.
    const isAway = doubt?.kind === 'not-found' && first !== null;
    if (doubt !== null && !isAway) return failed(doubt);
    // A folder with a list was opened before: it is not asked about again.
    const asked = how.confirmed === true || first !== null ? null : await whyAsked(root, this.#options.home);
    const readOnly = await isReadOnly(root);
    const before = this.#asking?.before ?? this.folder();
    await this.#closeCurrent();
    if (opening !== this.#openings) return failed({ kind: 'cancelled' });
    this.#revision += 1;
    this.#status = { ...noStatus, shownPath, name: path.basename(root) || root, readOnly, state: 'opening' };
    if (asked === null) this.#begin(root, cache, first);
    else {
      this.#asking = { folder: root, before };
      this.#status = { ...this.#status, state: 'too-many', ...asked };
    }
    this.#options.tell.opened({ status: this.#status, snapshot: this.snapshot() });
    return success(this.#status);
  }

  /** The answer to status 'too-many': opens that folder, or goes back to the one that was open before. */
  async confirm(open: boolean): Promise<Result<LibraryStatus>> {
    const asking = this.#asking;
    if (asking === null) return success(this.#status);
    const folder = open ? asking.folder : asking.before;
    if (folder !== null) return this.open(folder, { confirmed: true });
    this.#asking = null;
    this.#status = noStatus;
    this.#options.tell.opened({ status: this.#status, snapshot: this.snapshot() });
    return success(this.#status);
  }

  /** The first list is on the screen: the folder may be read now. */
  painted(): void {
    this.#paint.done();
  }

  /** Compares everything with the disk: on focus, after the computer slept. */
  rescan(): void {
    this.#current?.folder.rescan();
  }

  async openRecipe(id: RecipeId): Promise<Result<OpenedRecipe>> {
    // A start that goes straight to a recipe paints no list before it.
    this.painted();
    return this.#inFolder(async ({ folder, seen }) => {
      const answer = await folder.line.ask('open', { id }, deadline);
      // Before the cook sees it: what another program replaces from then on is an earlier version. And only what could be
      // read a moment ago: a file that never ends being read would end this process's reading too.
      if (answer?.ok === true) await seen.opened(id).catch(this.#options.tell.notKept);
      return answer ?? failed({ kind: 'disk', code: 'ETIMEDOUT', path: id });
    });
  }

  /** Saves of one recipe wait for each other. See save.ts for what is promised. */
  async save(order: SaveOrder): Promise<Result<FileText>> {
    return this.#changing(order.id, ({ root, history }) => save(root, history, order), order.id);
  }

  /** `folder` is library-relative and exists; '' for the top. */
  async create(asked: {
    readonly title: string;
    readonly folder: string;
    readonly text: string | null;
  }): Promise<Result<{ readonly id: RecipeId }>> {
    return this.#changing('new', async ({ root, folder }) => {
      const blank = await folder.line.ask('blank', asked, deadline);
      return blank === null
        ? failed({ kind: 'disk', code: 'ETIMEDOUT', path: asked.folder })
        : createRecipe(root, asked.folder, { ...blank, text: asked.text ?? blank.text });
    });
  }

  async duplicate(id: RecipeId): Promise<Result<{ readonly id: RecipeId }>> {
    return this.#changing('new', ({ root }) => duplicateRecipe(root, id));
  }

  /** `undo` is for restore, and stays good as long as the history keeps it. */
  async trash(id: RecipeId, trashItem: TrashItem): Promise<Result<{ readonly undo: string }>> {
    const { profile } = this.#options;
    return this.#changing(id, ({ root, history }) => trashRecipe({ root, profile, history }, id, trashItem), id);
  }

  /** Newest first; none while there is no folder. */
  async pastVersions(id: RecipeId): Promise<readonly PastVersion[]> {
    return this.#current === null ? [] : pastVersions(this.#current.history, id);
  }

  async pastText(id: RecipeId, moment: string): Promise<Result<{ readonly text: string }>> {
    return this.#inFolder(({ history }) => pastText(history, id, moment));
  }

  async keepText(id: RecipeId, text: string): Promise<Result<null>> {
    return this.#inFolder(({ history }) => keepText(history, id, text));
  }

  async restore(undo: string): Promise<Result<{ readonly id: RecipeId }>> {
    return this.#changing('new', ({ root, history }) => restoreRecipe(root, history, undo));
  }

  /** Only for a recipe that is a plain file inside the folder now. */
  async absolutePath(id: RecipeId): Promise<Result<string>> {
    return this.#inFolder(async ({ root }) => {
      const inside = await insideLibrary(root, id);
      if (!inside.ok) return inside;
      return (await lookAt(inside.value)).kind === 'file' ? inside : failed({ kind: 'not-found', path: id });
    });
  }

  /** Waits for saves that are under way. */
  async close(): Promise<void> {
    this.#openings += 1;
    await this.#turns.done();
    await this.#closeCurrent();
    await this.#options.pictures.thumbnails.settled();
  }

  #begin(root: string, cache: SummaryCache, first: FirstScreen | null): void {
    const cacheFile = path.join(this.#options.profile, 'index', `${hashOf(root)}.digests`);
    const places = { root, cache: cacheFile, pictures: this.#options.pictures.folderOf(root) };
    const folder = new OpenFolder(places, first !== null, this.#options.startProcess, {
      changed: (changes) => this.#change(changes),
      progress: (progress) => this.#say({ progress }),
      scanned: (skipped) => this.#scanned(skipped),
      skipped: (skipped) => this.#say({ skipped }),
      unavailable: () => this.#say({ state: 'unavailable' }),
      deaf: (why) => this.#say({ deaf: { why, advice: t(deafWords[why]) } }),
      heard: () => this.#say({ deaf: null }),
      studied: () => this.#options.tell.studied(),
    });
    const history = new History(this.#options.profile, root, this.#options.tell.notKept);
    const seen = new SeenVersions(root, history);
    const current = { root, cache, folder, history, seen, first, listed: Promise.resolve() };
    this.#current = current;
    current.listed = this.#paint.wait().then(async () => {
      if (first !== null) folder.know(await cache.read());
      current.first = null;
    });
    void current.listed.then(() => folder.start());
  }

  #change(changes: Changes): void {
    this.#revision += 1;
    this.#options.tell.changed({ revision: this.#revision, ...changes });
    this.listChanged();
    void this.#current?.seen.changed(changes).catch(this.#options.tell.notKept);
  }

  /** The next start shows another first screen: recipes changed, or one was cooked. */
  listChanged(): void {
    const current = this.#current;
    current?.cache.write(current.folder.count, () => current.folder.recipes());
  }

  #scanned(skipped: LibraryStatus['skipped']): void {
    this.#say({ state: 'open', progress: null, skipped });
    void this.#current?.history.pruneAll().catch(this.#options.tell.notKept);
  }

  /** Tells the status only when something of it is new. */
  #say(news: Partial<LibraryStatus>): void {
    const next = { ...this.#status, ...news };
    if (JSON.stringify(next) === JSON.stringify(this.#status)) return;
    this.#status = next;
    this.#options.tell.status(next);
  }

  async #inFolder<Value>(work: (current: Current) => Promise<Result<Value>>): Promise<Result<Value>> {
    if (this.#current === null || this.#status.state === 'unavailable') return failed({ kind: 'no-folder' });
    return work(this.#current);
  }

  /** One change at a time for each name; the file is looked at afterwards without waiting for the watcher. */
  async #changing<Value>(
    name: string,
    work: (current: Current) => Promise<Result<Value>>,
    id?: RecipeId,
  ): Promise<Result<Value>> {
    return this.#inFolder(async (current) => {
      const result = await this.#turns.take(`${current.root}\n${name}`, () => work(current));
      const touched = id ?? (result.ok && isMade(result.value) ? result.value.id : null);
      if (touched !== null) current.folder.look([touched]);
      return result;
    });
  }

  async #closeCurrent(): Promise<void> {
    const current = this.#current;
    this.#current = null;
    this.#asking = null;
    await this.#turns.done();
    await current?.cache.flush();
    await current?.folder.close();
  }
}

const deafWords = {
  ENOSPC: 'library.deaf-watches',
  EMFILE: 'library.deaf-files',
  ENFILE: 'library.deaf-files',
  'silent-disk': 'library.deaf-disk',
} as const satisfies Record<Deafness, string>;

const isMade = (value: unknown): value is { readonly id: RecipeId } =>
  typeof value === 'object' && value !== null && 'id' in value;
