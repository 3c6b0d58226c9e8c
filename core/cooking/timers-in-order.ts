import type { Timer } from './timer.ts';

const states: readonly Timer['state'][] = ['ringing', 'running', 'paused', 'done'];

/** What rings first, then what runs by what ends soonest, then what is paused or over. */
export function inOrder(timers: readonly Timer[]): readonly Timer[] {
  const rank = ({ state, endsAt, leftSeconds, endedAt }: Timer) =>
    state === 'paused' ? leftSeconds : state === 'done' ? -endedAt : endsAt;
  return timers.toSorted(
    (one, other) => states.indexOf(one.state) - states.indexOf(other.state) || rank(one) - rank(other),
  );
}
