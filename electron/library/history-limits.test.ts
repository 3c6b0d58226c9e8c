import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toForget, type KeptState } from './history-limits.ts';

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
  // One in ten minutes of what is older than an hour.
  expect(left.length).toBeLessThan(10);
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
  expect(kept([...states, at(now)], now + 2 * day)).toEqual([at(now)]);
});

test('20 MB at most of one recipe, the brief states first, never the newest', () => {
  const large = { size: 8 * 1024 * 1024 };
  const old = at(now - day, large);
  const brief = at(now - day + second, large);
  const newest = at(now - second, large);
  expect(kept([old, brief, newest])).toEqual([old, newest]);
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
