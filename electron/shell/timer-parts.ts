import { randomUUID } from 'node:crypto';
import os from 'node:os';
import type { BrowserWindow } from 'electron';
import type { Kept } from '../settings/kept.ts';
import { Alarm } from './alarm.ts';
import type { Tell } from './answer-requests.ts';
import type { BellWindow } from './bell-window.ts';
import type { Log } from '../settings/log-file.ts';
import { TimerKeeper } from './timer-keeper.ts';

export interface TimerParts {
  readonly timers: TimerKeeper;
  readonly alarm: Alarm;
}

interface TimerPartsOptions {
  readonly window: BrowserWindow;
  readonly bell: BellWindow;
  readonly kept: Kept;
  readonly tell: Tell;
  readonly log: Log;
}

/** A slow disk keeps the bell from nobody, and the page from its timers only so many milliseconds. */
const longestWait = 300;

/**
 * Takes up the timers of the last run; every change is kept, shown and heard. The page is told after the disk: a timer that
 * the cook saw running must be there again when the power fails in the same moment.
 */
export function makeTimers({ window, bell, kept, tell, log }: TimerPartsOptions): TimerParts {
  const alarm = new Alarm(window, bell, () => kept.settings.value);
  const timers = new TimerKeeper({
    kept: kept.timers.value,
    newId: randomUUID,
    uptime: os.uptime,
    changed: (now, before) => {
      const keeping = kept.timers.keep(now).catch((error: unknown) => log.error('keeping the timers', error));
      alarm.timersChanged(now, before);
      const longEnough = new Promise((resolve) => setTimeout(resolve, longestWait));
      void Promise.race([keeping, longEnough]).then(() => tell('timers:changed', timers.list()));
    },
  });
  timers.reopen();
  alarm.timersChanged(timers.list(), timers.list());
  return { timers, alarm };
}
