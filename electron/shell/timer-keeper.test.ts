import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Timer } from '#core/cooking/timer.ts';
import { TimerKeeper } from './timer-keeper.ts';

const minute = 60_000;
const rice = { label: 'Rice', seconds: 720, upTo: null, recipe: null };

let told: (readonly Timer[])[] = [];
let slept = 0;
let ids = 0;

function keeper(kept: readonly Timer[] = []): TimerKeeper {
  const started = performance.now();
  return new TimerKeeper({
    kept,
    changed: (timers) => told.push(timers),
    newId: () => `timer-${++ids}`,
    uptime: () => (performance.now() - started + slept) / 1000,
  });
}

const states = (timers: readonly Timer[] | undefined) => timers?.map((timer) => timer.state);

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  slept = 0;
  ids = 0;
});
afterEach(() => vi.useRealTimers());

describe('the timer keeper', () => {
  it('rings at the deadline by itself, and tells of nothing before', () => {
    keeper().start(rice);
    expect(told).toHaveLength(1);
    vi.advanceTimersByTime(12 * minute - 1);
    expect(told).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(states(told.at(-1))).toEqual(['ringing']);
  });

  it('rings the soonest first, whichever was started first', () => {
    const timers = keeper();
    timers.start(rice);
    timers.start({ ...rice, seconds: 60 });
    vi.advanceTimersByTime(minute);
    expect(states(told.at(-1))).toEqual(['running', 'ringing']);
  });

  it('rings as soon as the computer wakes up after the deadline', () => {
    const timers = keeper();
    timers.start(rice);
    slept = 60 * minute;
    vi.setSystemTime(Date.now() + slept);
    timers.look();
    expect(states(timers.list())).toEqual(['ringing']);
  });

  it.each([24 * 60 * minute, -24 * 60 * minute])(
    'rings after the time that was ordered when the clock is set by %s ms meanwhile',
    (jump) => {
      const timers = keeper();
      timers.start(rice);
      vi.advanceTimersByTime(5 * minute);
      vi.setSystemTime(Date.now() + jump);
      timers.look();
      vi.advanceTimersByTime(7 * minute - 1);
      expect(states(timers.list())).toEqual(['running']);
      vi.advanceTimersByTime(1);
      expect(states(timers.list())).toEqual(['ringing']);
    },
  );

  it('takes up what was kept, and rings what ended meanwhile as missed', () => {
    const first = keeper();
    first.start(rice);
    first.start({ ...rice, seconds: 60 });
    first.close();
    vi.setSystemTime(Date.now() + 2 * minute);
    const second = keeper(first.list());
    second.reopen();
    expect(second.list()).toMatchObject([
      { state: 'running', missed: false },
      { state: 'ringing', missed: true },
    ]);
    vi.advanceTimersByTime(10 * minute);
    expect(states(second.list())).toEqual(['ringing', 'ringing']);
  });

  it('drops a stopped timer from the list by itself, then sleeps', () => {
    const timers = keeper();
    const { id } = timers.start(rice);
    timers.act({ kind: 'stop', id });
    expect(states(timers.list())).toEqual(['done']);
    vi.advanceTimersByTime(minute);
    expect(timers.list()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
