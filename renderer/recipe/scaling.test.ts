import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { one, rational, rationalText, toNumber } from '#core/ingredient/rational.ts';
import type { Yield } from '#core/recipe/recipe.ts';
import { baseServings, factorForServings, nextFactor, nextServings, servingsAt } from './scaling.ts';

const makes = (min: number | null): Yield => ({
  text: '',
  min,
  max: min,
  unit: 'servings',
  span: { start: 0, end: 0 },
});

describe('scaling by a factor', () => {
  it('goes from a half over one to whole numbers, and back', () => {
    expect(rationalText(nextFactor(rational(1, 2), 1))).toBe('1');
    expect(rationalText(nextFactor(one, 1))).toBe('2');
    expect(rationalText(nextFactor(one, -1))).toBe('1/2');
    expect(rationalText(nextFactor(rational(1, 2), -1))).toBe('1/2');
  });

  it('comes back to whole numbers from a factor between them', () => {
    expect(rationalText(nextFactor(rational(3, 2), 1))).toBe('2');
    expect(rationalText(nextFactor(rational(3, 2), -1))).toBe('1');
  });
});

describe('scaling by servings', () => {
  it('has no base where the file names no number', () => {
    expect(baseServings(null)).toBeNull();
    expect(baseServings(makes(null))).toBeNull();
    expect(baseServings(makes(0))).toBeNull();
  });

  it('is exact: four servings made six is one and a half', () => {
    expect(rationalText(factorForServings(rational(4), 6))).toBe('3/2');
    expect(rationalText(nextServings(rational(4), one, -1))).toBe('3/4');
  });

  it('never asks for less than one serving', () => {
    expect(rationalText(nextServings(rational(4), rational(1, 4), -1))).toBe('1/4');
    expect(rationalText(factorForServings(rational(4), -3))).toBe('1/4');
  });

  it('gives the servings that were asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (base, wanted) => {
        expect(toNumber(servingsAt(rational(base), factorForServings(rational(base), wanted)))).toBe(wanted);
      }),
    );
  });
});
