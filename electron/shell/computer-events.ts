import { app, powerMonitor } from 'electron';
import type { BrowserWindow } from 'electron';
import { isSecondStart, type SecondStart } from './openings.ts';

/** Calls `look` whenever much may have changed unseen: after sleep, and when the cook comes back to the window. */
export function onReturn(window: BrowserWindow, look: () => void): void {
  powerMonitor.on('resume', look);
  powerMonitor.on('unlock-screen', look);
  window.on('focus', look);
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The cook starts Hobside again, or clicks its icon: the one window comes to the front. */
export function onSecondStart(window: BrowserWindow, open: (again: SecondStart) => void): void {
  app.on('activate', () => bringToFront(window));
  app.on('second-instance', (_event, _words, _workingFolder, told) => {
    bringToFront(window);
    if (isSecondStart(told)) open(told);
  });
}
