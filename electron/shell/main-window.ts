import path from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { BrowserWindowConstructorOptions } from 'electron';
import type { JsonFile } from '../settings/json-file.ts';
import type { WindowState } from '../settings/kept.ts';
import { dist, pageAddress, preloadFile } from './places.ts';
import { hasSystemSpelling } from './spelling.ts';
import { rescued, smallestWindow, windowPlace, withPlace, type Displays } from './window-place.ts';

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

/** Elsewhere the program itself has it. A Linux desktop knows it from the desktop entry, which a tar.gz doesn't install. */
const ownIcon = (): { icon?: string } => {
  if (process.platform !== 'linux') return {};
  const inCheckout = path.join(dist, '../build/icons/linux/128x128.png');
  return { icon: app.isPackaged ? path.join(process.resourcesPath, 'icon.png') : inCheckout };
};

const backgrounds = { light: '#F3F5F4', dark: '#121518' };

/** Opens the window where it was and starts to load the page; it shows once there is something to see. */
export function openMainWindow({ kept, theme, title, devTools, zoom }: MainWindowOptions): BrowserWindow {
  const { maximized, fullScreen, ...place } = windowPlace(kept, displays());
  const window = ourWindow(
    {
      ...place,
      minWidth: smallestWindow.width,
      minHeight: smallestWindow.height,
      title,
      ...ownIcon(),
      backgroundColor: backgrounds[theme],
      show: false,
    },
    { devTools, zoom },
  );
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    if (fullScreen) window.setFullScreen(true);
    window.show();
  });
  // The title tells about timers; the page's own must not overwrite that.
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(pageAddress('index.html'));
  return window;
}

export const paintBackground = (window: BrowserWindow, theme: 'light' | 'dark'): void =>
  window.setBackgroundColor(backgrounds[theme]);

interface Remembered {
  readonly file: JsonFile<WindowState | null>;
  /** Whether the cook wants full screen outside of cook mode, which has its own. */
  readonly isFullScreen: () => boolean;
  readonly failed: (error: unknown) => void;
}

/**
 * Remembers size and place after each change, for the display that it is on. The returned function does so at once, for the end.
 */
export function rememberPlace(window: BrowserWindow, { file, isFullScreen, failed }: Remembered): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const keep = () => {
    clearTimeout(waiting);
    if (window.isDestroyed() || window.isMinimized()) return;
    const { id, bounds } = screen.getDisplayMatching(window.getBounds());
    const before = file.value?.places.find(({ display }) => display === id);
    // In full screen some systems call that the window's own size.
    const { x, y, width, height } = (window.isFullScreen() ? before : undefined) ?? window.getNormalBounds();
    const how = {
      maximized: window.isFullScreen() ? (before?.maximized ?? false) : window.isMaximized(),
      fullScreen: isFullScreen(),
    };
    const place = { x, y, width, height, ...how, display: id, origin: { x: bounds.x, y: bounds.y } };
    file.keep(withPlace(file.value, place)).catch(failed);
  };
  const keepSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, 300);
  };
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('enter-full-screen', keepSoon);
  window.on('leave-full-screen', keepSoon);
  window.on('closed', () => clearTimeout(waiting));
  return keep;
}

/** Some systems leave a window where a display was that is taken away. */
export function stayInReach(window: BrowserWindow): void {
  const look = () => {
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen() || window.isMaximized()) return;
    const place = rescued(window.getBounds(), displays());
    if (place !== null) window.setBounds(place);
  };
  screen.on('display-removed', look);
  screen.on('display-metrics-changed', look);
}

function displays(): Displays {
  const main = screen.getPrimaryDisplay();
  return [main, ...screen.getAllDisplays().filter(({ id }) => id !== main.id)];
}
