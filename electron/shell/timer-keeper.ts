import type { Timer, TimerOrder } from '#core/cooking/timer.ts';
import { nextMoment, timersAfter } from '#core/cooking/timers.ts';
import type { TimerAction } from '#core/cooking/timers.ts';

export interface TimerKeeperOptions {
  readonly kept: readonly Timer[];
  /** Called after every change, with what was before. */
  readonly changed: (timers: readonly Timer[], before: readonly Timer[]) => void;
  readonly newId: () => string;
  /** Seconds since the computer started, sleep included: the clock that nobody can set. */
  readonly uptime: () => number;
}

/** A slice is short, so that a deadline is checked against the wall clock soon after a sleep that nobody told about. */
const longestSlice = 30_000;

/** os.uptime counts whole seconds on some systems: less than this is no set clock. */
const clockTolerance = 2000;

/** Owns the timers. Nothing ticks: one wake-up is set to the soonest deadline. */
export class TimerKeeper {
  #timers: readonly Timer[];
  #wakeUp: NodeJS.Timeout | undefined;
  #started: { readonly wall: number; readonly uptime: number };
  readonly #options: TimerKeeperOptions;

  constructor(options: TimerKeeperOptions) {
    this.#options = options;
    this.#timers = options.kept;
    this.#started = { wall: Date.now(), uptime: options.uptime() * 1000 };
  }

  list(): readonly Timer[] {
    return this.#timers;
  }

  /** Rings what ended while Hobside was closed. */
  reopen(): void {
    this.act({ kind: 'reopen' });
  }

  start(order: TimerOrder): Timer {
    const id = this.#options.newId();
    this.act({ kind: 'start', id, order });
    const started = this.#timers.find((timer) => timer.id === id);
    if (!started) throw new Error(`Timer ${id} is not there after it was started.`);
    return started;
  }

  act(action: TimerAction): void {
    this.#followClock();
    this.#change(timersAfter(this.#timers, action, Date.now()));
  }

  /** Rings what is due. Also called when the computer wakes up. */
  look(): void {
    this.act({ kind: 'look' });
  }

  close(): void {
    clearTimeout(this.#wakeUp);
  }

  /** Rice takes twelve minutes, also when the wall clock is set to another time meanwhile. */
  #followClock(): void {
    const wall = Date.now();
    const uptime = this.#options.uptime() * 1000;
    const drift = wall - this.#started.wall - (uptime - this.#started.uptime);
    if (Math.abs(drift) < clockTolerance) return;
    this.#started = { wall, uptime };
    const milliseconds = Math.round(drift);
    this.#change(timersAfter(this.#timers, { kind: 'clock-set', milliseconds }, wall));
  }

  #change(timers: readonly Timer[]): void {
    const before = this.#timers;
    this.#timers = timers;
    this.#wakeAtNextMoment();
    const same = timers.length === before.length && timers.every((timer, at) => timer === before[at]);
    if (!same) this.#options.changed(timers, before);
  }

  #wakeAtNextMoment(): void {
    clearTimeout(this.#wakeUp);
    const moment = nextMoment(this.#timers);
    if (moment === null) return;
    const wait = Math.min(Math.max(moment - Date.now(), 0), longestSlice);
    this.#wakeUp = setTimeout(() => this.look(), wait);
  }
}
