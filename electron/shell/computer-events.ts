import { statSync } from 'node:fs';
import { app, powerMonitor } from 'electron';
import type { BrowserWindow } from 'electron';
import { desktopTasks, type DesktopTask } from './desktop-tasks.ts';

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
export interface SecondStart {
  /** Absolute path, or null. */
  readonly folder: string | null;
  readonly task: DesktopTask | null;
}

/** The cook starts Hobside again, or clicks its icon: the one window comes to the front. */
export function onSecondStart(window: BrowserWindow, answer: (asked: SecondStart) => void): void {
  app.on('activate', () => bringToFront(window));
  app.on('second-instance', (_event, _words, _workingFolder, told) => {
    bringToFront(window);
    answer(secondStart(told));
  });
  // macOS: a folder that is chosen among the recent ones of the dock, or dropped on it.
  app.on('open-file', (event, file) => {
    if (!statSync(file, { throwIfNoEntry: false })?.isDirectory()) return;
    event.preventDefault();
    bringToFront(window);
    answer({ folder: file, task: null });
  });
}

/** What another program sends is taken for what it is. */
function secondStart(told: unknown): SecondStart {
  const { folder, task } = (typeof told === 'object' && told !== null ? told : {}) as Record<string, unknown>;
  return {
    folder: typeof folder === 'string' ? folder : null,
    task: desktopTasks.find((each) => each === task) ?? null,
  };
}
