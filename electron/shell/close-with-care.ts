import { app, powerMonitor } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Library } from '../library/library.ts';
import type { Kept } from '../settings/kept.ts';
import type { Alarm } from './alarm.ts';
import type { Tell } from './answer-requests.ts';
import { Closing } from './closing.ts';
import type { Log } from '../settings/log-file.ts';
import type { TimerKeeper } from './timer-keeper.ts';

interface CloseWithCareOptions {
  readonly window: BrowserWindow;
  readonly tell: Tell;
  readonly timers: TimerKeeper;
  readonly alarm: Alarm;
  readonly library: Library;
  readonly kept: Kept;
  readonly keepPlace: () => void;
  readonly log: Log;
}

/** Connects the end of the window, and of Hobside, to everything that has to be ended in order. */
export function closeWithCare(options: CloseWithCareOptions): Closing {
  const { window, tell, timers, alarm, library, kept, keepPlace, log } = options;
  const closing = new Closing({
    window,
    tell,
    log,
    timerCount: () => timers.list().filter((timer) => timer.state === 'running' || timer.state === 'paused').length,
    stopTimers: () => timers.act({ kind: 'stop-all' }),
    settled: async () => {
      keepPlace();
      await library.close();
      await Promise.all(Object.values(kept).map((file: Kept[keyof Kept]) => file.settled()));
    },
    quit: () => {
      timers.close();
      alarm.close();
      app.quit();
    },
  });
  const end = () => void closing.withoutAsking();
  // Not once: Ctrl+C in a terminal comes twice, from the terminal and from `npm start`, and the second would end us unsaved.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
  powerMonitor.on('shutdown', end);
  return closing;
}
