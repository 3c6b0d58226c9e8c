import fc from 'fast-check';
import { expect, test } from 'vitest';
import { promisedStates, toForget, type KeptState } from './history-limits.ts';

const second = 1000;
const hour = 3600 * second;
const day = 24 * hour;
const now = 1000 * day;
const at = (time: number, more: Partial<KeptState> = {}): KeptState => ({
  time,
  size: 3000,
  isSavedOver: true,
  ...more,
});
const kept = (states: readonly KeptState[], when = now): readonly KeptState[] => {
  const gone = new Set(toForget(states, when));
  return states.filter((state) => !gone.has(state));
};

test('an hour of typing leaves what was there before it, however many saves it was', () => {
  const yesterday = at(now - day);
  const before = at(now - 2 * hour);
  const typing = Array.from({ length: 3600 }, (_, second_) => at(now - 2 * hour + (second_ + 1) * second));
  const left = kept([yesterday, before, ...typing]);
  expect(left.slice(0, 2)).toEqual([yesterday, before]);
  // One in ten minutes of what is older than an hour, and the newest 50.
  expect(left.length).toBeLessThan(10 + promisedStates);
});

test('within the hour every save is there', () => {
  const typing = Array.from({ length: 600 }, (_, second_) => at(now - hour / 2 + second_ * second));
  expect(kept(typing)).toEqual(typing);
});

test('what was given up is kept for 30 days, however briefly it stood', () => {
  const states = Array.from({ length: 200 }, (_, second_) =>
    at(now - 29 * day + second_ * second, { isSavedOver: false }),
  );
  expect(kept(states)).toEqual(states);
  const next = [...states, at(now)];
  expect(kept(next, now + 2 * day)).toEqual(next.slice(-promisedStates));
});

test('P10 the newest 50 states are kept however old, large or brief, and whatever the clock says', () => {
  const large = { size: 2 * 1024 * 1024 };
  const typed = Array.from({ length: 60 }, (_, second_) => at(now - hour + second_ * second, large));
  for (const when of [now, now + 10 * 365 * day, 0]) expect(kept(typed, when)).toEqual(typed.slice(-promisedStates));
});

test('20 MB at most of what is older than the newest 50 of one recipe, the brief states first', () => {
  const large = { size: 8 * 1024 * 1024 };
  const old = at(now - day, large);
  const brief = at(now - day + second, large);
  const other = at(now - hour / 2, large);
  const newest = Array.from({ length: promisedStates }, (_, minute_) =>
    at(now - minute_ * 30 * second, { size: 0 }),
  ).reverse();
  expect(kept([old, brief, other, ...newest])).toEqual([old, other, ...newest]);
  expect(kept([at(now, { size: 100 * 1024 * 1024 })])).toHaveLength(1);
});

test('whatever was kept: the newest stays, and a second look forgets nothing more', () => {
  const states = fc
    .array(
      fc.record({
        time: fc.integer({ min: now - 60 * day, max: now }),
        size: fc.nat(9_000_000),
        isSavedOver: fc.boolean(),
      }),
      {
        minLength: 1,
      },
    )
    .map((some) => some.sort((one, other) => one.time - other.time));
  fc.assert(
    fc.property(states, (some) => {
      const left = kept(some);
      expect(left.at(-1)).toBe(some.at(-1));
      expect(kept(left)).toEqual(left);
    }),
  );
});
