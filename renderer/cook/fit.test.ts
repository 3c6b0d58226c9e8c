import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestThatFits, railSizes, stepSizes } from './fit.ts';

describe('fitting text to its box', () => {
  it('finds the largest size that fits, or null when the floor does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.nat(100), fc.nat(250), (floor, span, room) => {
        const range = { floor, ceiling: floor + span };
        const found = largestThatFits(range, (size) => size <= room);
        expect(found).toBe(room < floor ? null : Math.min(room, range.ceiling));
      }),
    );
  });

  it('asks at most seven times in the widest range', () => {
    let asked = 0;
    largestThatFits(stepSizes.XL, () => (asked += 1) > 0);
    expect(asked).toBeLessThanOrEqual(7);
  });

  it('has floors that are read at 1.5 m (M) and 2 m (XL)', () => {
    expect([stepSizes.M.floor, stepSizes.XL.floor, railSizes.floor]).toEqual([53, 70, 30]);
  });
});
