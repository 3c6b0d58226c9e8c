import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { t } from '#core/words/words.ts';
import type { Log } from '../settings/log-file.ts';
import { pageAddress } from './places.ts';

/** Crashes this close together have one cause. */
const together = 60_000;

/**
 * Loads the page again when it crashed. The second time within a minute it starts at the library,
 * so that a recipe that crashes it can't lock the cook out; after the third the cook is asked.
 */
export function recoverFromCrashes(window: BrowserWindow, quit: () => void, log: Log): void {
  let crashes: number[] = [];
  window.webContents.on('render-process-gone', (_, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log.note('the page crashed:', `${reason} ${exitCode}`);
    const now = Date.now();
    crashes = [...crashes.filter((moment) => now - moment < together), now];
    if (crashes.length === 1) return window.webContents.reload();
    if (crashes.length < 4) return void window.loadURL(pageAddress('index.html'));
    void askToGoOn(window).then((goOn) => {
      crashes = [];
      if (goOn) void window.loadURL(pageAddress('index.html'));
      else quit();
    });
  });
  window.on('unresponsive', () => log.note('the page does not answer'));
  window.on('responsive', () => log.note('the page answers again'));
}

async function askToGoOn(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: t('shell.crash.question'),
    detail: t('shell.crash.detail'),
    buttons: [t('shell.crash.again'), t('shell.quit')],
    noLink: true,
  });
  return response === 0;
}
