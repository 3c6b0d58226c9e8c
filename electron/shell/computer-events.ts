import { app, powerMonitor } from 'electron';
import type { BrowserWindow } from 'electron';
import { listOf, oneOf, orNull, record, text } from '#core/contract/shape.ts';
import { mostNamed } from './command-line.ts';
import type { Named } from './openings.ts';
import { desktopTasks, type DesktopTask } from './desktop-tasks.ts';

/** Letters. */
const longestPath = 32_768;

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

/** What a second start asks of the one that runs. */
export interface SecondStart extends Named {
  readonly task: DesktopTask | null;
}

/** The cook starts Hobside again, or clicks its icon: the one window comes to the front. */
export function onSecondStart(window: BrowserWindow, open: (again: SecondStart) => void): void {
  app.on('activate', () => bringToFront(window));
  app.on('second-instance', (_event, _words, _workingFolder, told) => {
    bringToFront(window);
    if (isSecondStart(told)) open(told);
  });
}

/** Another version of Hobside, or whatever took its lock, may tell anything. */
const isSecondStart: (told: unknown) => told is SecondStart = record<SecondStart>({
  folder: orNull(text(longestPath)),
  named: listOf(text(longestPath), mostNamed),
  usualFolder: orNull(text(longestPath)),
  task: orNull(oneOf(...desktopTasks)),
});
