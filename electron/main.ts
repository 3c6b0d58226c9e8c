import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, dialog, nativeTheme, session } from 'electron';
import type { BrowserWindow } from 'electron';
import type { CommandId } from '#core/command/commands.ts';
import type { Awake } from '#core/contract/awake.ts';
import type { Place } from '#core/contract/library.ts';
import type { Settings } from '#core/contract/settings.ts';
import { spokenLocale, t } from '#core/words/words.ts';
import type { Library } from './library/library.ts';
import { openKept } from './settings/kept.ts';
import type { Kept } from './settings/kept.ts';
import { ServePlans } from './settings/serve-plans.ts';
import { Trashed } from './settings/trashed.ts';
import { answerRequests, tellTo } from './shell/answer-requests.ts';
import type { Handlers, Tell } from './shell/answer-requests.ts';
import { registerSchemes, servePages } from './shell/app-scheme.ts';
import { BellWindow } from './shell/bell-window.ts';
import { closeWithCare } from './shell/close-with-care.ts';
import { readCommandLine } from './shell/command-line.ts';
import { onReturn, onSecondStart } from './shell/computer-events.ts';
import { CookMode } from './shell/cook-mode.ts';
import { CrashPlaces } from './shell/crash-places.ts';
import { recoverFromCrashes } from './shell/crash-recovery.ts';
import { DarkRoom } from './shell/dark-room.ts';
import { guardPages, guardSession } from './shell/guards.ts';
import { appHandlers } from './shell/handlers/app-handlers.ts';
import { cookHandlers } from './shell/handlers/cook-handlers.ts';
import { collectionHandlers } from './shell/handlers/collection-handlers.ts';
import { correctionHandlers } from './shell/handlers/correction-handlers.ts';
import { diagnosticsHandlers } from './shell/handlers/diagnostics-handlers.ts';
import { draftHandlers } from './shell/handlers/draft-handlers.ts';
import { historyHandlers } from './shell/handlers/history-handlers.ts';
import { hobHandlers } from './shell/handlers/hob-handlers.ts';
import { logHandlers } from './shell/handlers/log-handlers.ts';
import type { Collections } from './settings/collections.ts';
import { CookLog } from './settings/cook-log.ts';
import type { Corrections } from './settings/corrections.ts';
import { libraryHandlers } from './shell/handlers/library-handlers.ts';
import { recipeHandlers } from './shell/handlers/recipe-handlers.ts';
import { ImportLog } from './settings/import-log.ts';
import { Exports } from './shell/exports.ts';
import { exportHandlers } from './shell/handlers/export-handlers.ts';
import { Imports } from './shell/imports.ts';
import { importHandlers } from './shell/handlers/import-handlers.ts';
import { manyHandlers } from './shell/handlers/many-handlers.ts';
import { pictureHandlers } from './shell/handlers/picture-handlers.ts';
import { printHandlers } from './shell/handlers/print-handlers.ts';
import { replaceHandlers } from './shell/handlers/replace-handlers.ts';
import { serveHandlers } from './shell/handlers/serve-handlers.ts';
import { settingsHandlers } from './shell/handlers/settings-handlers.ts';
import { timerHandlers } from './shell/handlers/timer-handlers.ts';
import { makeLibrary, openFirstFolder } from './shell/library-parts.ts';
import type { LibraryParts } from './shell/library-parts.ts';
import type { CrashFile } from './settings/crash-file.ts';
import type { Log } from './settings/log-file.ts';
import { speakAsSet } from './shell/interface-language.ts';
import { openMainWindow, paintBackground, rememberPlace } from './shell/main-window.ts';
import { setMenu } from './shell/menu.ts';
import { whenPainted } from './shell/painted.ts';
import { servePictures } from './shell/picture-scheme.ts';
import { devServer, pagesFolder, pagesProgramFile } from './shell/places.ts';
import { countSamples } from './shell/samples.ts';
import { openLogs } from './shell/open-logs.ts';
import type { SetAside } from './shell/set-aside.ts';
import { setAsideOf } from './shell/set-aside-of.ts';
import { makeTimers } from './shell/timer-parts.ts';
import type { TimerParts } from './shell/timer-parts.ts';
import { writeWindowPicture } from './shell/window-picture.ts';

const asked = readCommandLine({
  words: process.argv,
  hasAppPath: process.defaultApp ?? false,
  workingFolder: process.cwd(),
  environment: process.env,
});

// As root, Chromium refuses to start with both.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.commandLine.appendSwitch('autoplay-policy', 'no-user-gesture-required');
// V8 sets three times 16 MB aside for what is young in each window, and a list of ten thousand recipes fills them once.
// A recipe is read with hundreds of patterns: each compiled twice, first for the interpreter, takes half of the first reading.
app.commandLine.appendSwitch('js-flags', '--max-semi-space-size=2 --no-regexp-tier-up');
if (!devServer) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
registerSchemes();

const ownProfile = process.env['HOBSIDE_PROFILE'];
if (ownProfile) {
  mkdirSync(ownProfile, { recursive: true });
  app.setPath('userData', ownProfile);
}

// Not awaited: Electron is not ready before this module has ended.
// The command's own beside a Hobside that runs: it must not hand its words over to that and end.
if (asked.pages) void makePages().catch(failToMakePages);
else if (app.requestSingleInstanceLock({ folder: asked.folder })) void app.whenReady().then(start).catch(failToStart);
else app.quit();

interface Foundation {
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
  readonly timerParts: TimerParts;
  readonly setAside: SetAside;
  readonly crashPlaces: CrashPlaces;
}

const theme = () => (nativeTheme.shouldUseDarkColors ? 'dark' : 'light');

/** The window comes first; the rest is constructed while its page loads, and what the page asks meanwhile waits. */
function start(): void {
  const profile = app.getPath('userData');
  const { log, crashes } = openLogs(path.join(profile, 'logs'));
  const kept = openKept(profile);
  nativeTheme.themeSource = kept.settings.value.theme;
  speakAsSet(kept.settings.value);
  guardSession(session.defaultSession, log);
  guardPages(log);
  servePages(pagesFolder, () => ({ theme: theme(), locale: spokenLocale() }));
  const window = openMainWindow({
    kept: kept.window.value,
    theme: theme(),
    title: app.getName(),
    devTools: !app.isPackaged,
  });
  const bell = new BellWindow(log);
  const darkroom = new DarkRoom(log);
  const tell = tellTo(() => pageOf(window));
  const setAside = setAsideOf(kept, tell);
  const run = (command: CommandId) => tell('command:run', { command });
  // Before the window shows: without it Electron would show a menu of its own, and then the page would move.
  setMenu(menuOptions(run));
  const timerParts = makeTimers({ window, bell, kept, tell, log });
  const plans = new ServePlans(kept.serve, (plan) => tell('serve:changed', plan));
  const cookLog = new CookLog(kept.cookLog, (entries) => tell('log:changed', entries));
  const ofProfile = { log, crashes, kept, plans, cookLog, setAside, crashPlaces: new CrashPlaces() };
  const foundation = { ...ofProfile, window, tell, run, bell, darkroom, timerParts };
  const library = makeLibrary({ ...foundation, profile, timers: timerParts.timers });
  // Before the page is there: a page never hears of a scheme that is registered later.
  servePictures(async () => (await library).library.pictures);
  const askers = { window: () => pageOf(window), bell: () => bell.contents(), darkroom: () => darkroom.contents() };
  const handlers = connect(foundation, library);
  answerRequests(handlers, askers, log);
  handlers.catch((error: unknown) => {
    // A window that was closed meanwhile can't be connected to anything, and needn't.
    if (!window.isDestroyed()) failToStart(error);
  });
}

const menuOptions = (run: Foundation['run']) => ({ run, devTools: !app.isPackaged, appName: app.getName() });

/** A program of its own: it reads recipes, which this one never does. */
async function makePages(): Promise<void> {
  const file = pathToFileURL(pagesProgramFile).href;
  const program = (await import(/* @vite-ignore */ file)) as typeof import('./shell/pages-program.ts');
  return program.makePages();
}

/** Nobody sees a box of this program. */
function failToMakePages(error: unknown): void {
  console.error('hobside: no pages:', error);
  app.exit(1);
}

/** Without this, Hobside would go on without a window, or with an empty one, and say nothing. */
function failToStart(error: unknown): void {
  console.error('hobside: not started:', error);
  dialog.showErrorBox(t('shell.start.failed'), error instanceof Error ? error.message : String(error));
  app.exit(1);
}

const pageOf = (window: BrowserWindow) => (window.isDestroyed() ? null : window.webContents);

async function connect(foundation: Foundation, parts: Promise<LibraryParts>): Promise<Handlers> {
  const { log, kept, window, tell, bell, crashPlaces } = foundation;
  const { timers, alarm } = foundation.timerParts;
  const { cookMode, awake } = makeCookMode(foundation);
  const made = await parts;
  const { library, drafts, folders, corrections, collections } = made;
  const keepPlace = rememberPlace(window, kept.window, (error) => log.error('keeping the window’s place', error));
  const closing = closeWithCare({ window, tell, timers, alarm, library, kept, keepPlace, log });
  onReturn(window, () => {
    timers.look();
    library.rescan();
  });
  onSecondStart(window, (folder) => void folders.openInstead(folder, () => closing.askPage()));
  watchWindow(foundation, cookMode);

  await openFirstFolder(asked, folders, log);
  const trashed = new Trashed(kept.trashed);
  const recipes = recipeHandlers(library, { corrections, trashed, crashes: crashPlaces }, log);
  return {
    ...appHandlers({ ...fromStartToEnd(foundation, made, closing), ...whereTheCookIs(foundation, cookMode) }),
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
    ...planHandlers(foundation),
    ...timerHandlers(timers, bell),
    ...settingsHandlers(kept.settings, whenSettingsChange(foundation, cookMode), log),
  };
}

const planHandlers = ({ kept, plans, tell }: Foundation) => ({
  ...hobHandlers(kept.hob, plans, tell),
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

const whereTheCookIs = ({ crashPlaces }: Foundation, cookMode: CookMode) => ({
  placeChanged: (place: Place) => {
    crashPlaces.at(place);
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
  ({ tell, run, timerParts: { alarm } }: Foundation, cookMode: CookMode) =>
  (settings: Settings): void => {
    if (speakAsSet(settings)) {
      setMenu(menuOptions(run));
      alarm.languageChanged();
      tell('language:changed', { locale: spokenLocale() });
    }
    nativeTheme.themeSource = settings.theme;
    cookMode.settingsChanged();
    alarm.settingsChanged();
    tell('settings:changed', settings);
  };

function watchWindow({ window, crashPlaces, log }: Foundation, cookMode: CookMode): void {
  recoverFromCrashes(window, crashPlaces, () => app.quit(), log);
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) cookMode.leave();
  });
  window.webContents.on('render-process-gone', () => cookMode.leave());
  nativeTheme.on('updated', () => paintBackground(window, theme()));
}

/** What would make the first paint wait. */
function beginWork({ window, setAside, timerParts }: Foundation, library: Library): void {
  library.painted();
  timerParts.alarm.begin();
  setAside.shown();
  const isComplete = () => !library.snapshot().scanning;
  if (asked.picture !== null) void writeWindowPicture(window, asked.picture, isComplete);
}
