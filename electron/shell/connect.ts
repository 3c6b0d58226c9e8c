import path from 'node:path';
import { app, nativeTheme } from 'electron';
import type { BrowserWindow } from 'electron';
import type { CommandId } from '#core/command/commands.ts';
import type { Awake } from '#core/contract/awake.ts';
import type { Place } from '#core/contract/library.ts';
import type { Settings } from '#core/contract/settings.ts';
import { spokenLocale } from '#core/words/words.ts';
import type { Library } from '../library/library.ts';
import type { Updates } from '../updates/updates.ts';
import type { Kept } from '../settings/kept.ts';
import type { ServePlans } from '../settings/serve-plans.ts';
import { Trashed } from '../settings/trashed.ts';
import type { Handlers, Tell } from './answer-requests.ts';
import type { BellWindow } from './bell-window.ts';
import { closeWithCare } from './close-with-care.ts';
import type { Closing } from './closing.ts';
import { onReturn } from './computer-events.ts';
import { CookMode } from './cook-mode.ts';
import type { CrashPlaces } from './crash-places.ts';
import { recoverFromCrashes } from './crash-recovery.ts';
import type { DarkRoom } from './dark-room.ts';
import type { DesktopMenus } from './desktop-menus.ts';
import { aboutHandlers } from './handlers/about-handlers.ts';
import { appHandlers } from './handlers/app-handlers.ts';
import { copyHandlers } from './handlers/copy-handlers.ts';
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
import { DragOut } from './drag-out.ts';
import { libraryHandlers } from './handlers/library-handlers.ts';
import { recipeHandlers } from './handlers/recipe-handlers.ts';
import { ImportLog } from '../settings/import-log.ts';
import { Exports } from './exports.ts';
import { exportHandlers } from './handlers/export-handlers.ts';
import { Imports } from './imports.ts';
import { importHandlers } from './handlers/import-handlers.ts';
import { loneHandlers } from './handlers/lone-handlers.ts';
import { manyHandlers } from './handlers/many-handlers.ts';
import { pictureHandlers } from './handlers/picture-handlers.ts';
import { printHandlers } from './handlers/print-handlers.ts';
import { replaceHandlers } from './handlers/replace-handlers.ts';
import { serveHandlers } from './handlers/serve-handlers.ts';
import { settingsHandlers } from './handlers/settings-handlers.ts';
import { timerHandlers } from './handlers/timer-handlers.ts';
import { openFromElsewhere } from './open-from-elsewhere.ts';
import type { Openings } from './openings.ts';
import type { OpeningsHeard } from './openings-heard.ts';
import { updateHandlers } from './handlers/update-handlers.ts';
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
import { makeUpdates } from './update-parts.ts';
import { writeWindowPicture } from './window-picture.ts';
import type { Asked } from './command-line.ts';
import { Zoom } from './zoom.ts';

/** What is there before the window has painted, and what all questions are answered with. */
export interface Foundation {
  readonly asked: Asked;
  readonly heard: OpeningsHeard;
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
  const { log, kept, window, tell, bell } = foundation;
  const { timers } = foundation.timerParts;
  const { cookMode, awake } = makeCookMode(foundation);
  const zoom = new Zoom({ window, run: foundation.run, percent: () => kept.settings.value.zoom });
  const made = await parts;
  const { library, lone, drafts, folders, corrections, collections, hob } = made;
  const closing = whenWindowCloses(foundation, library, cookMode);
  const updates = updatesOf(foundation, made, closing, cookMode);
  onReturn(window, () => {
    timers.look();
    library.rescan();
  });
  const openings = openFromElsewhere(foundation, made, () => closing.askPage());
  watchWindow(foundation, cookMode);

  await openFirstFolder(foundation.asked, folders, log, () => openings.start());
  const recipes = recipesOf(foundation, made);
  return {
    ...appHandlers(fromStartToEnd(foundation, made, { closing, openings, updates, cookMode, zoom })),
    ...loneHandlers(lone),
    ...libraryHandlers({ library, folders, window }),
    ...recipes,
    ...manyHandlers(library, drafts, recipes, tell),
    ...inAndOutHandlers(foundation, library, recipes),
    ...textHandlers(foundation, library, drafts),
    ...keptHandlers(corrections, collections, log),
    ...cookHandlers(cookMode, awake),
    ...logHandlers({ log: foundation.cookLog, failures: log, library, drafts, window, settings: kept.settings }),
    ...planHandlers(foundation, hob),
    ...timerHandlers(timers, bell, () => library.folder()),
    ...ofHobsideItself(foundation, { cookMode, zoom, updates }),
  };
}

const recipesOf = ({ kept, crashPlaces, window, log }: Foundation, { library, corrections, lone }: LibraryParts) =>
  recipeHandlers(
    library,
    {
      corrections,
      trashed: new Trashed(kept.trashed),
      crashes: crashPlaces,
      lone,
      dragOut: new DragOut(library, window.webContents),
    },
    log,
  );

const ofHobsideItself = (foundation: Foundation, heeding: Heeding) => ({
  ...updateHandlers(heeding.updates),
  ...settingsHandlers(foundation.kept.settings, whenSettingsChange(foundation, heeding), foundation.log),
});

const updatesOf = (
  { kept, tell, log, timerParts: { timers } }: Foundation,
  { drafts, hob }: LibraryParts,
  closing: Closing,
  cookMode: CookMode,
): Updates =>
  makeUpdates({
    ...{ kept, tell, log, timers, drafts, closing },
    isCooking: () => cookMode.isCooking || hob.list(Date.now()).length > 0,
  });

function whenWindowCloses(foundation: Foundation, library: Library, cookMode: CookMode) {
  const { window, tell, timerParts, kept, log } = foundation;
  const keepPlace = keepWindowPlace(foundation, cookMode);
  return closeWithCare({ ...timerParts, window, tell, library, kept, keepPlace, log });
}

/** What becomes of texts besides a save. */
const textHandlers = ({ window, log }: Foundation, library: Library, drafts: LibraryParts['drafts']) => ({
  ...replaceHandlers(library, drafts),
  ...copyHandlers({ library, window }),
  ...draftHandlers(drafts, log),
  ...historyHandlers(library),
});

const planHandlers = ({ plans }: Foundation, hob: Hob) => ({
  ...hobHandlers(hob, plans),
  ...serveHandlers(plans),
});

/** Who heeds a setting that is changed. */
interface Heeding {
  readonly updates: Updates;
  readonly cookMode: CookMode;
  readonly zoom: Zoom;
}

interface Attendants extends Heeding {
  readonly closing: Closing;
  readonly openings: Pick<Openings, 'take'>;
}

const fromStartToEnd = (
  foundation: Foundation,
  { library, samples }: LibraryParts,
  { closing, openings, updates, cookMode, zoom }: Attendants,
) => ({
  ...whereTheCookIs(foundation, cookMode, zoom),
  library,
  takeOpens: () => openings.take(),
  window: foundation.window,
  run: foundation.run,
  sampleCount: () => countSamples(samples),
  started: () => closing.pageStarted(),
  painted: whenPainted(() => beginWork(foundation, library, updates)),
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
  ...aboutHandlers(),
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
  ({ tell, menus, timerParts: { alarm } }: Foundation, { cookMode, zoom, updates }: Heeding) =>
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
    void updates.lookByItself();
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
function beginWork({ asked, window, run, setAside, timerParts }: Foundation, library: Library, updates: Updates): void {
  library.painted();
  timerParts.alarm.begin();
  setAside.shown();
  updates.begin();
  if (asked.task !== null) run(asked.task);
  const isComplete = () => !library.snapshot().scanning;
  if (asked.picture !== null) void writeWindowPicture(window, asked.picture, isComplete);
}
