import path from 'node:path';
import { app, nativeTheme } from 'electron';
import type { BrowserWindow } from 'electron';
import type { CommandId } from '#core/command/commands.ts';
import type { Awake } from '#core/contract/awake.ts';
import type { Place } from '#core/contract/library.ts';
import type { Settings } from '#core/contract/settings.ts';
import { spokenLocale } from '#core/words/words.ts';
import type { Library } from '../library/library.ts';
import type { Kept } from '../settings/kept.ts';
import type { ServePlans } from '../settings/serve-plans.ts';
import { Trashed } from '../settings/trashed.ts';
import type { Handlers, Tell } from './answer-requests.ts';
import type { BellWindow } from './bell-window.ts';
import { closeWithCare } from './close-with-care.ts';
import { bringToFront, onReturn, onSecondStart } from './computer-events.ts';
import { CookMode } from './cook-mode.ts';
import type { CrashPlaces } from './crash-places.ts';
import { recoverFromCrashes } from './crash-recovery.ts';
import type { DarkRoom } from './dark-room.ts';
import type { DesktopMenus } from './desktop-menus.ts';
import type { Folders } from './folders.ts';
import { appHandlers } from './handlers/app-handlers.ts';
import { cookHandlers } from './handlers/cook-handlers.ts';
import { collectionHandlers } from './handlers/collection-handlers.ts';
import { correctionHandlers } from './handlers/correction-handlers.ts';
import { diagnosticsHandlers } from './handlers/diagnostics-handlers.ts';
import { draftHandlers } from './handlers/draft-handlers.ts';
import { historyHandlers } from './handlers/history-handlers.ts';
import { hobHandlers } from './handlers/hob-handlers.ts';
import { logHandlers } from './handlers/log-handlers.ts';
import type { Collections } from '../settings/collections.ts';
import type { CookLog } from '../settings/cook-log.ts';
import type { Hob } from '../settings/hob.ts';
import type { Corrections } from '../settings/corrections.ts';
import { libraryHandlers } from './handlers/library-handlers.ts';
import { recipeHandlers } from './handlers/recipe-handlers.ts';
import { ImportLog } from '../settings/import-log.ts';
import { Exports } from './exports.ts';
import { exportHandlers } from './handlers/export-handlers.ts';
import { Imports } from './imports.ts';
import { importHandlers } from './handlers/import-handlers.ts';
import { manyHandlers } from './handlers/many-handlers.ts';
import { pictureHandlers } from './handlers/picture-handlers.ts';
import { printHandlers } from './handlers/print-handlers.ts';
import { replaceHandlers } from './handlers/replace-handlers.ts';
import { serveHandlers } from './handlers/serve-handlers.ts';
import { settingsHandlers } from './handlers/settings-handlers.ts';
import { timerHandlers } from './handlers/timer-handlers.ts';
import { openFirstFolder } from './library-parts.ts';
import type { LibraryParts } from './library-parts.ts';
import type { CrashFile } from '../settings/crash-file.ts';
import type { Log } from '../settings/log-file.ts';
import { speakAsSet } from './interface-language.ts';
import { paintBackground, rememberPlace, shownTheme, stayInReach } from './main-window.ts';
import { showTextMenus } from './text-menu.ts';
import { whenPainted } from './painted.ts';
import { countSamples } from './samples.ts';
import type { SetAside } from './set-aside.ts';
import type { TimerParts } from './timer-parts.ts';
import { writeWindowPicture } from './window-picture.ts';
import type { Asked } from './command-line.ts';
import { Zoom } from './zoom.ts';

/** What is there before the window has painted, and what all questions are answered with. */
export interface Foundation {
  readonly asked: Asked;
  readonly log: Log;
  readonly crashes: CrashFile;
  readonly kept: Kept;
  readonly window: BrowserWindow;
  readonly bell: BellWindow;
  readonly darkroom: DarkRoom;
  readonly plans: ServePlans;
  readonly cookLog: CookLog;
  readonly tell: Tell;
  readonly run: (command: CommandId) => void;
  readonly menus: DesktopMenus;
  readonly timerParts: TimerParts;
  readonly setAside: SetAside;
  readonly crashPlaces: CrashPlaces;
}

/** All that the page may ask, once the library's parts are there. The first folder is open then. */
export async function connect(foundation: Foundation, parts: Promise<LibraryParts>): Promise<Handlers> {
  const { log, kept, window, tell, menus, bell, crashPlaces } = foundation;
  const { timers, alarm } = foundation.timerParts;
  const { cookMode, awake } = makeCookMode(foundation);
  const zoom = new Zoom({ window, run: foundation.run, percent: () => kept.settings.value.zoom });
  const made = await parts;
  const { library, drafts, folders, corrections, collections, hob } = made;
  const keepPlace = keepWindowPlace(foundation, cookMode);
  const closing = closeWithCare({ window, tell, timers, alarm, library, kept, keepPlace, log });
  onReturn(window, () => {
    timers.look();
    library.rescan();
  });
  const openFolder = (folder: string) => void openInstead(foundation, folders, folder, () => closing.askPage());
  onSecondStart(window, (again) => {
    if (again.folder !== null) openFolder(again.folder);
    if (again.task !== null) foundation.run(again.task);
  });
  menus.answer({ openFolder, forgetRecent: () => void folders.forgetRecent(), toFront: () => bringToFront(window) });
  watchWindow(foundation, cookMode);

  await openFirstFolder(foundation.asked, folders, log);
  const trashed = new Trashed(kept.trashed);
  const recipes = recipeHandlers(library, { corrections, trashed, crashes: crashPlaces }, log);
  return {
    ...appHandlers({ ...fromStartToEnd(foundation, made, closing), ...whereTheCookIs(foundation, cookMode, zoom) }),
    ...libraryHandlers({ library, folders, window }),
    ...recipes,
    ...manyHandlers(library, drafts, recipes, tell),
    ...inAndOutHandlers(foundation, library, recipes),
    ...replaceHandlers(library, drafts),
    ...keptHandlers(corrections, collections, log),
    ...draftHandlers(drafts, log),
    ...historyHandlers(library),
    ...cookHandlers(cookMode, awake),
    ...logHandlers({ log: foundation.cookLog, failures: log, library, drafts, window, settings: kept.settings }),
    ...planHandlers(foundation, hob),
    ...timerHandlers(timers, bell, () => library.folder()),
    ...settingsHandlers(kept.settings, whenSettingsChange(foundation, cookMode, zoom), log),
  };
}

/** From outside of the page, which is told why a folder was not opened. */
async function openInstead(
  { tell, log }: Foundation,
  folders: Folders,
  folder: string,
  keepTyping: () => Promise<boolean>,
): Promise<void> {
  try {
    const opened = await folders.openInstead(folder, keepTyping);
    if (!opened.ok && opened.failure.kind !== 'cancelled') tell('library:not-opened', { failure: opened.failure });
  } catch (error) {
    log.error('opening another folder', error);
  }
}

const planHandlers = ({ plans }: Foundation, hob: Hob) => ({
  ...hobHandlers(hob, plans),
  ...serveHandlers(plans),
});

const fromStartToEnd = (
  foundation: Foundation,
  { library, samples }: LibraryParts,
  closing: ReturnType<typeof closeWithCare>,
) => ({
  library,
  window: foundation.window,
  run: foundation.run,
  sampleCount: () => countSamples(samples),
  started: () => closing.pageStarted(),
  painted: whenPainted(() => beginWork(foundation, library)),
  readyToClose: (unsavedKept: boolean) => closing.readyToClose(unsavedKept),
});

const whereTheCookIs = ({ crashPlaces }: Foundation, cookMode: CookMode, zoom: Zoom) => ({
  placeChanged: (place: Place) => {
    crashPlaces.at(place);
    zoom.at(place.view);
    // From one recipe on the hob to the next the window stays as it is.
    if (place.view !== 'cook') cookMode.leave();
  },
  takeReturn: () => crashPlaces.takeReturn(),
});

/** What comes into the library from elsewhere, and what leaves it. */
const inAndOutHandlers = (
  { window, darkroom, kept, tell, log, crashes }: Foundation,
  library: Library,
  recipes: Pick<Handlers, 'recipe:open'>,
) => ({
  ...diagnosticsHandlers({ library, crashes, log }),
  ...pictureHandlers({ library, window, darkroom }),
  ...exportHandlers(new Exports(library, log), window),
  ...importHandlers(
    new Imports(library, new ImportLog(kept.imports, path.join(app.getPath('userData'), 'imports')), log),
    window,
  ),
  ...printHandlers({
    library,
    open: async (id) => recipes['recipe:open']({ id }),
    darkroom,
    window,
    progress: (how) => tell('print:progress', how),
    log,
  }),
});

const keptHandlers = (corrections: Corrections, collections: Collections, log: Log) => ({
  ...correctionHandlers(corrections, log),
  ...collectionHandlers(collections, log),
});

function makeCookMode({ window, kept, tell, timerParts: { alarm } }: Foundation) {
  const awake = (): Awake => ({ display: cookMode.display(), computer: alarm.computer() });
  const cookMode: CookMode = new CookMode({
    window,
    keepAwake: () => kept.settings.value.keepAwake,
    changed: () => tell('awake:changed', awake()),
  });
  return { cookMode, awake };
}

const whenSettingsChange =
  ({ tell, menus, timerParts: { alarm } }: Foundation, cookMode: CookMode, zoom: Zoom) =>
  (settings: Settings): void => {
    if (speakAsSet(settings)) {
      menus.show();
      alarm.languageChanged();
      tell('language:changed', { locale: spokenLocale() });
    }
    nativeTheme.themeSource = settings.theme;
    cookMode.settingsChanged();
    zoom.apply();
    alarm.settingsChanged();
    tell('settings:changed', settings);
  };

function keepWindowPlace({ window, kept, log }: Foundation, cookMode: CookMode): () => void {
  stayInReach(window);
  return rememberPlace(window, {
    file: kept.window,
    isFullScreen: () => cookMode.isFullScreenOutside(),
    failed: (error) => log.error('keeping the window’s place', error),
  });
}

function watchWindow({ window, crashPlaces, log }: Foundation, cookMode: CookMode): void {
  showTextMenus(window);
  recoverFromCrashes(window, crashPlaces, () => app.quit(), log);
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) cookMode.leave();
  });
  window.webContents.on('render-process-gone', () => cookMode.leave());
  nativeTheme.on('updated', () => paintBackground(window, shownTheme()));
}

/** What would make the first paint wait. */
function beginWork({ asked, window, run, setAside, timerParts }: Foundation, library: Library): void {
  library.painted();
  timerParts.alarm.begin();
  setAside.shown();
  if (asked.task !== null) run(asked.task);
  const isComplete = () => !library.snapshot().scanning;
  if (asked.picture !== null) void writeWindowPicture(window, asked.picture, isComplete);
}
