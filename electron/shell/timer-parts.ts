import { randomUUID } from 'node:crypto';
import os from 'node:os';
import type { BrowserWindow } from 'electron';
import { timersIn } from '#core/cooking/timers-of-library.ts';
import type { Kept, KeptClocks } from '../settings/kept.ts';
import { Alarm } from './alarm.ts';
import type { Tell } from './answer-requests.ts';
import type { BellWindow } from './bell-window.ts';
import type { Log } from '../settings/log-file.ts';
import { bootId } from './boot-id.ts';
import { bringToFront } from './computer-events.ts';
import { TimerKeeper } from './timer-keeper.ts';
import { TimerTray } from './timer-tray.ts';

export interface TimerParts {
  readonly timers: TimerKeeper;
  readonly alarm: Alarm;
  /** From now on the page is told the timers as this library knows them. */
  readonly openedIn: (root: string | null) => void;
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
  const tray = new TimerTray({
    show: () => bringToFront(window),
    silence: () => timers.act({ kind: 'silence' }),
  });
  const alarm = new Alarm(window, bell, tray, () => kept.settings.value);
  const boot = bootId();
  let root: string | null = null;
  const tellPage = () => tell('timers:changed', timersIn(timers.list(), root));
  const timers = new TimerKeeper({
    kept: kept.timers.value,
    newId: randomUUID,
    uptime: os.uptime,
    clocks: clocksOfThisStart(kept, boot),
    changed: (now, before) => {
      const clocks = boot === null ? null : { wall: Date.now(), uptime: os.uptime(), boot };
      const keeping = Promise.all([kept.timers.keep(now), kept.clocks.keep(clocks)]).catch((error: unknown) =>
        log.error('keeping the timers', error),
      );
      alarm.timersChanged(now, before);
      const longEnough = new Promise((resolve) => setTimeout(resolve, longestWait));
      void Promise.race([keeping, longEnough]).then(tellPage);
    },
  });
  timers.reopen();
  alarm.timersChanged(timers.list(), timers.list());
  const openedIn = (opened: string | null) => {
    root = opened;
    tellPage();
  };
  return { timers, alarm, openedIn };
}

/** Nobody knows what the wall clock did while the computer was off. */
function clocksOfThisStart(kept: Kept, boot: string | null): KeptClocks | null {
  const clocks = kept.clocks.value;
  return clocks !== null && clocks.boot === boot && clocks.uptime <= os.uptime() ? clocks : null;
}
