import type { Timer } from '#core/cooking/timer.ts';

/** Milliseconds. An elbow on the space bar bounces faster than this; a cook who means it does not. */
const pause = 250;

/** Milliseconds in which a press was meant for the step, not for an alarm that had only just begun. */
const grace = 700;

/** Lets a press of Next through only when the last one that came through is long enough ago. Keys and pointer share it. */
export class NextGuard {
  #last = Number.NEGATIVE_INFINITY;

  admits(now: number): boolean {
    if (now - this.#last < pause) return false;
    this.#last = now;
    return true;
  }
}

/** True when a key press silences instead of doing what it else does. `now` is the wall clock. */
export function keySilences(timers: readonly Timer[], now: number): boolean {
  const sounding = timers.filter((timer) => timer.state === 'ringing' && timer.sounding);
  if (sounding.length === 0) return false;
  const newest = Math.max(...sounding.map((timer) => timer.endsAt));
  // A clock set back would otherwise make the alarm deaf to keys until it catches up.
  return now - newest >= grace || now < newest;
}
