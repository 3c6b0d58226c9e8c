import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, dialog, nativeTheme, session } from 'electron';
import type { BrowserWindow } from 'electron';
import type { CommandId } from '#core/command/commands.ts';
import { defaultSettings } from '#core/contract/settings.ts';
import { spokenLocale, t } from '#core/words/words.ts';
import { openKept } from './settings/kept.ts';
import { ServePlans } from './settings/serve-plans.ts';
import { answerRequests, tellTo } from './shell/answer-requests.ts';
import { registerSchemes, servePages } from './shell/app-scheme.ts';
import { BellWindow } from './shell/bell-window.ts';
import { readCommandLine } from './shell/command-line.ts';
import { CrashPlaces } from './shell/crash-places.ts';
import { DesktopMenus } from './shell/desktop-menus.ts';
import { DarkRoom } from './shell/dark-room.ts';
import { guardPages, guardSession } from './shell/guards.ts';
import { CookLog } from './settings/cook-log.ts';
import { makeLibrary, picturesOf } from './shell/library-parts.ts';
import { speakAsSet } from './shell/interface-language.ts';
import { openMainWindow, shownTheme } from './shell/main-window.ts';
import { servePictures } from './shell/picture-scheme.ts';
import { devServer, pagesFolder, pagesProgramFile } from './shell/places.ts';
import { OpeningsHeard } from './shell/openings-heard.ts';
import { openLogs } from './shell/open-logs.ts';
import { setAsideOf } from './shell/set-aside-of.ts';
import { makeTimers } from './shell/timer-parts.ts';
import { connect } from './shell/connect.ts';

const asked = readCommandLine({
  words: process.argv,
  hasAppPath: process.defaultApp ?? false,
  workingFolder: process.cwd(),
  environment: process.env,
});

// Before Electron is ready: macOS tells of the first file by then.
const heard = new OpeningsHeard();

// As root, Chromium refuses to start with both.
const withoutSandbox = app.commandLine.hasSwitch('no-sandbox');
if (!withoutSandbox) app.enableSandbox();
app.commandLine.appendSwitch('autoplay-policy', 'no-user-gesture-required');
// V8 sets three times 16 MB aside for what is young in each window, and a list of ten thousand recipes fills them once.
// A recipe is read with hundreds of patterns: each compiled twice, first for the interpreter, takes half of the first reading.
app.commandLine.appendSwitch('js-flags', '--max-semi-space-size=2 --no-regexp-tier-up');
if (!devServer) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
registerSchemes();

// Without it Windows knows neither whose notifications these are nor whose list in the taskbar: the packages say the same.
if (process.platform === 'win32') app.setAppUserModelId('app.hobside.desktop');

const ownProfile = process.env['HOBSIDE_PROFILE'];
if (ownProfile) {
  mkdirSync(ownProfile, { recursive: true });
  app.setPath('userData', ownProfile);
}

// Not awaited: Electron is not ready before this module has ended.
// The command's own beside a Hobside that runs: it must not hand its words over to that and end.
if (withoutSandbox && app.isPackaged && process.getuid?.() !== 0) void app.whenReady().then(refuseWithoutSandbox);
else if (asked.pages) void makePages().catch(failToMakePages);
else if (
  app.requestSingleInstanceLock({
    folder: asked.folder,
    named: asked.named,
    usualFolder: asked.usualFolder,
    task: asked.task,
  })
)
  void app.whenReady().then(start).catch(failToStart);
else app.quit();

/** The window comes first; the rest is constructed while its page loads, and what the page asks meanwhile waits. */
function start(): void {
  const profile = app.getPath('userData');
  const { log, crashes } = openLogs(path.join(profile, 'logs'));
  const kept = openKept(profile);
  nativeTheme.themeSource = kept.settings.value.theme;
  speakAsSet(kept.settings.value);
  guardSession(session.defaultSession, log);
  guardPages(log);
  servePages(pagesFolder, () => ({ theme: shownTheme(), locale: spokenLocale() }));
  const window = openMainWindow({
    kept: kept.window.value,
    theme: shownTheme(),
    title: app.getName(),
    devTools: !app.isPackaged,
    zoom: kept.settings.value.zoom / 100,
  });
  const bell = new BellWindow(log);
  const darkroom = new DarkRoom(log);
  const tell = tellTo(() => pageOf(window));
  const setAside = setAsideOf(kept, tell);
  const run = (command: CommandId) => tell('command:run', { command });
  // Before the window shows: without it Electron would show a menu of its own, and then the page would move.
  const menus = new DesktopMenus({ kept, run });
  menus.show();
  const timerParts = makeTimers({ window, bell, kept, tell, log });
  const plans = new ServePlans(kept.serve, (plan) => tell('serve:changed', plan));
  const cookLog = new CookLog(kept.cookLog, (entries) => tell('log:changed', entries));
  const ofProfile = { log, crashes, kept, plans, cookLog, setAside, crashPlaces: new CrashPlaces() };
  const foundation = { ...ofProfile, asked, heard, window, tell, run, menus, bell, darkroom, timerParts };
  const library = makeLibrary({ ...foundation, profile });
  // Before the page is there: a page never hears of a scheme that is registered later.
  servePictures(async () => picturesOf(await library));
  const askers = { window: () => pageOf(window), bell: () => bell.contents(), darkroom: () => darkroom.contents() };
  const handlers = connect(foundation, library);
  answerRequests(handlers, askers, log);
  handlers.catch((error: unknown) => {
    // A window that was closed meanwhile can't be connected to anything, and needn't.
    if (!window.isDestroyed()) failToStart(error);
  });
}

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

/** Where a system gives programs no sandbox of their own, the starter in an AppImage takes ours away and says nothing. */
function refuseWithoutSandbox(): void {
  speakAsSet(defaultSettings);
  console.error('hobside: not started: --no-sandbox');
  dialog.showErrorBox(t('shell.start.no-sandbox'), t('shell.start.no-sandbox-why'));
  app.exit(1);
}

/** Without this, Hobside would go on without a window, or with an empty one, and say nothing. */
function failToStart(error: unknown): void {
  console.error('hobside: not started:', error);
  dialog.showErrorBox(t('shell.start.failed'), error instanceof Error ? error.message : String(error));
  app.exit(1);
}

const pageOf = (window: BrowserWindow) => (window.isDestroyed() ? null : window.webContents);
