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
  /** Both clocks when `kept` was kept, if the computer was not started again since: a clock that was set meanwhile is followed. */
  readonly clocks?: Clocks | null;
}

interface Clocks {
  /** Milliseconds since 1970. */
  readonly wall: number;
  /** Seconds. */
  readonly uptime: number;
}

/** A sleep that nobody tells about does not count for setTimeout: with longer slices a deadline would be late by as much. */
const longestSlice = 1000;

/** os.uptime counts whole seconds on some systems: no more than this is no set clock. */
const clockTolerance = 1000;

/** Owns the timers. Nothing ticks: one wake-up is set to the soonest deadline. */
export class TimerKeeper {
  #timers: readonly Timer[];
  #wakeUp: NodeJS.Timeout | undefined;
  #clocks: Clocks;
  readonly #options: TimerKeeperOptions;

  constructor(options: TimerKeeperOptions) {
    this.#options = options;
    this.#timers = options.kept;
    this.#clocks = options.clocks ?? { wall: Date.now(), uptime: options.uptime() };
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
    const uptime = this.#options.uptime();
    const drift = wall - this.#clocks.wall - (uptime - this.#clocks.uptime) * 1000;
    if (Math.abs(drift) <= clockTolerance) return;
    this.#clocks = { wall, uptime };
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
