import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { t } from '#core/words/words.ts';
import type { Log } from '../settings/log-file.ts';
import type { CrashPlaces } from './crash-places.ts';
import { pageAddress } from './places.ts';

/**
 * Loads the page again when it crashed, where it was; a recipe that was open twice is then plain text, so that it can't lock the
 * cook out. The third time within a minute the page starts at the library; after that the cook is asked.
 */
export function recoverFromCrashes(window: BrowserWindow, places: CrashPlaces, quit: () => void, log: Log): void {
  window.webContents.on('render-process-gone', (_, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log.note('the page crashed:', `${reason} ${exitCode}`);
    const recovery = places.crashed(performance.now());
    if (recovery !== 'ask') return void window.loadURL(pageAddress('index.html'));
    void askToGoOn(window).then((goOn) => {
      places.goOn();
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
