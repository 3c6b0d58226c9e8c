import type { CommandId } from '#core/command/commands.ts';
import { defaultSettings, nextZoom } from '#core/contract/settings.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { newestFirst } from '#core/cook-log/entry.ts';
import { failureWords } from '#core/words/failure-words.ts';
import { t } from '#core/words/words.ts';
import { copyDiagnostics } from '../kitchen/copy-diagnostics.ts';
import { answerCopies } from './copying.ts';
import type { Hobside } from './hobside.svelte.ts';

type Answers = Partial<Record<CommandId, () => void>>;

const openRecipe = ({ router }: Hobside): RecipeId | null => ('id' in router.current ? router.current.id : null);

const ifOpen = (hobside: Hobside, act: (id: RecipeId) => void) => (): void => {
  const id = openRecipe(hobside);
  if (id !== null) act(id);
};

/** The app's own answers to commands; an open view that subscribes to one answers first. */
export function answerCommands(hobside: Hobside): void {
  const { commands, go, kitchen, list, router, settings } = hobside;
  // What was typed is in its file before the files, or its times, are looked at.
  const saved = (go: () => void) => (): void => {
    if (router.current.view === 'edit') commands.run('save');
    go();
  };
  const answers: Answers = {
    ...fileAnswers(hobside),
    find: () => {
      list.wantsSearch = true;
      go.library();
    },
    'replace-in-all': saved(() => go.replace()),
    'needs-a-look': saved(() => go.doctor()),
    palette: () => (hobside.overlay = 'palette'),
    shortcuts: () => (hobside.overlay = 'shortcuts'),
    'show-library': () => go.library(),
    'toggle-sidebar': () => void settings.change({ sidebar: !settings.current.sidebar }),
    'grid-view': () => void settings.change({ view: 'grid' }),
    'list-view': () => void settings.change({ view: 'list' }),
    ...zoomAnswers(hobside),
    settings: () => go.settings(),
    'cook-last': saved(() => void cookLast(hobside)),
    'serve-at': saved(() => go.serve(openRecipe(hobside) ?? undefined)),
    timers: () => (hobside.overlay = 'timers'),
    'copy-diagnostics': () => void copyDiagnostics(hobside),
    'silence-alarm': () => void kitchen.ask('timer:silence', null),
  };
  for (const [id, answer] of Object.entries(answers)) commands.on(id as CommandId, answer);
  answerCopies(hobside);
  // Windows and Linux have no such menu that a program could show.
  commands.on(
    'share',
    ifOpen(hobside, (id) => void shareRecipe(hobside, id)),
    () => hobside.start.platform === 'darwin',
  );
}

/** Cook mode has answers of its own while it is open. */
function zoomAnswers({ announce, settings }: Hobside): Answers {
  const set = (zoom: number): void => {
    if (zoom !== settings.current.zoom) void settings.change({ zoom });
    announce(t('settings.percent', { percent: zoom }));
  };
  return {
    'zoom-in': () => set(nextZoom(settings.current.zoom, 1)),
    'zoom-out': () => set(nextZoom(settings.current.zoom, -1)),
    'zoom-reset': () => set(defaultSettings.zoom),
  };
}

/** Hobside found a new version by itself; what changes stands in the settings. */
export function tellNewVersions({ kitchen, toast, go }: Pick<Hobside, 'kitchen' | 'toast' | 'go'>): void {
  kitchen.listen('updates:found', ({ version }) => {
    toast(t('updates.found', { version }), { label: t('updates.changes'), run: () => go.settings() });
  });
}

/** Said once, at the start after it. */
export async function tellLastCrash(hobside: Pick<Hobside, 'kitchen' | 'toast'>): Promise<void> {
  const crash = await hobside.kitchen.ask('diagnostics:last-crash', null);
  if (crash === null) return;
  const copy = { label: t('diagnostics.copy'), run: () => void copyDiagnostics(hobside) };
  hobside.toast(t(`diagnostics.crashed-${crash}`), copy);
}

/** What is on the hob, at the step where it was left, or what the cook log has last. Asked for from the dock and the taskbar too. */
async function cookLast({ go, hob, library, log, toast }: Hobside): Promise<void> {
  await log.load();
  const left = hob.sessions.toSorted((one, other) => other.changedAt - one.changedAt)[0]?.recipe;
  const last = left ?? newestFirst(log.all).find(({ recipe }) => library.summaryOf(recipe) !== null)?.recipe;
  if (last === undefined) toast(t('library.nothing-cooked'));
  else go.cook(last);
}

async function exportLog({ log, toast }: Hobside, format: 'markdown' | 'csv'): Promise<void> {
  const words = await log.export(format);
  if (words !== '') toast(words);
}

async function shareRecipe({ kitchen, router, toast }: Hobside, id: RecipeId): Promise<void> {
  const shared = await kitchen.ask('export:share', { id, scale: router.scaleOf(id) });
  if (!shared.ok) toast(failureWords(shared.failure));
}

/** What is done with files, and with the recipe that is open. */
function fileAnswers(hobside: Hobside): Answers {
  const { actions, collection, folders, go, library } = hobside;
  const withOpen = (act: (id: RecipeId) => void) => ifOpen(hobside, act);
  return {
    'new-recipe': () => void actions.create(),
    'new-from-recipe': withOpen((id) => void actions.createFrom(id)),
    'new-from-text': () => hobside.importing([], true),
    import: () => hobside.importing(),
    export: () => hobside.exporting(),
    'open-folder': () => void folders.choose(),
    'show-in-folder': withOpen((id) => void actions.showInFolder(id)),
    rename: withOpen((id) => actions.rename(id)),
    move: withOpen((id) => actions.move(id)),
    duplicate: withOpen((id) => void actions.duplicate(id)),
    favourite: withOpen((id) => void collection.turnFavourite(id, library.summaryOf(id)?.title ?? id)),
    'undo-trash': () => void actions.undoTrash(),
    'export-log-markdown': () => void exportLog(hobside, 'markdown'),
    'export-log-csv': () => void exportLog(hobside, 'csv'),
    cook: withOpen((id) => go.cook(id)),
    edit: withOpen((id) => go.edit(id)),
  };
}
