import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { BrowserWindowConstructorOptions } from 'electron';
import type { JsonFile } from '../settings/json-file.ts';
import type { WindowState } from '../settings/kept.ts';
import { pageAddress, preloadFile } from './places.ts';
import { hasSystemSpelling } from './spelling.ts';
import { smallestWindow, windowPlace } from './window-place.ts';

/**
 * What a page may do is written out in the window's own call, never put together from data: a key that slips in from
 * elsewhere could undo the sandbox (CVE-2026-34769).
 */
const ourWindow = (
  options: Omit<BrowserWindowConstructorOptions, 'webPreferences'>,
  { devTools, zoom }: { readonly devTools: boolean; readonly zoom: number },
): BrowserWindow =>
  new BrowserWindow({
    ...options,
    webPreferences: {
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: hasSystemSpelling(),
      navigateOnDragDrop: false,
      experimentalFeatures: false,
      allowRunningInsecureContent: false,
      backgroundThrottling: false,
      devTools,
      zoomFactor: zoom,
    },
  });

/** A page that works for us and is never seen. */
export const shownTheme = (): 'light' | 'dark' => (nativeTheme.shouldUseDarkColors ? 'dark' : 'light');

export const hiddenWindow = (): BrowserWindow =>
  ourWindow(
    { show: false, width: 200, height: 100, focusable: false, skipTaskbar: true },
    { devTools: false, zoom: 1 },
  );

export interface MainWindowOptions {
  readonly kept: WindowState | null;
  readonly theme: 'light' | 'dark';
  readonly title: string;
  readonly devTools: boolean;
  /** 1 is 100 %. */
  readonly zoom: number;
}

const backgrounds = { light: '#F3F5F4', dark: '#121518' };

/** Opens the window where it was and starts to load the page; it shows once there is something to see. */
export function openMainWindow({ kept, theme, title, devTools, zoom }: MainWindowOptions): BrowserWindow {
  const window = ourWindow(
    {
      ...windowPlace(kept, workAreas()),
      minWidth: smallestWindow.width,
      minHeight: smallestWindow.height,
      title,
      backgroundColor: backgrounds[theme],
      show: false,
    },
    { devTools, zoom },
  );
  window.once('ready-to-show', () => {
    if (kept?.maximized) window.maximize();
    window.show();
  });
  // The title tells about timers; the page's own must not overwrite that.
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(pageAddress('index.html'));
  return window;
}

export const paintBackground = (window: BrowserWindow, theme: 'light' | 'dark'): void =>
  window.setBackgroundColor(backgrounds[theme]);

/**
 * Remembers size and place after each change; full screen is cook mode's and is not remembered.
 * The returned function does so at once, for the end.
 */
export function rememberPlace(
  window: BrowserWindow,
  file: JsonFile<WindowState | null>,
  failed: (error: unknown) => void,
): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const keep = () => {
    clearTimeout(waiting);
    if (window.isDestroyed() || window.isFullScreen() || window.isMinimized()) return;
    file.keep({ ...window.getNormalBounds(), maximized: window.isMaximized() }).catch(failed);
  };
  const keepSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, 300);
  };
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('closed', () => clearTimeout(waiting));
  return keep;
}

function workAreas(): [Electron.Rectangle, ...Electron.Rectangle[]] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  return [main.workArea, ...others.map((display) => display.workArea)];
}
