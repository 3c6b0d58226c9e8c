import { describe, expect, it } from 'vitest';
import { factorFor, panFactor, type Pan } from './pan-size.ts';
import { rational, rationalText } from './rational.ts';

const round = (across: number): Pan => ({ shape: 'round', across });
const square = (side: number): Pan => ({ shape: 'square', side });
const shown = (from: Pan, to: Pan) => {
  const factor = panFactor(from, to);
  return factor === null ? null : rationalText(factor);
};

describe('scaling to another pan', () => {
  it('goes by area, as a friendly fraction', () => {
    expect(shown(round(20), round(24))).toBe('3/2');
    expect(shown(round(20), round(28))).toBe('2');
    expect(shown(round(26), round(18))).toBe('1/2');
    expect(shown(square(20), { shape: 'rectangular', side: 20, other: 30 })).toBe('3/2');
    expect(shown({ shape: 'rectangular', side: 9, other: 13 }, square(8))).toBe('11/20');
    expect(shown(round(23), round(23))).toBe('1');
  });

  it('asks for both pans', () => {
    expect(panFactor(round(0), round(20))).toBeNull();
    expect(panFactor(round(20), round(Number.NaN))).toBeNull();
    expect(panFactor(square(-5), { shape: 'rectangular', side: 0, other: 4 })).toBeNull();
  });

  it('stays within a hundred times', () => {
    expect(shown(round(1), round(1000))).toBe('100');
  });
});

describe('scaling by what a cook has', () => {
  it('is exact: 700 of 500 is 7/5', () => {
    expect(factorFor(rational(500), rational(700))).toEqual(rational(7, 5));
  });

  it('asks for an amount', () => {
    expect(factorFor(rational(0), rational(5))).toBeNull();
    expect(factorFor(rational(2), rational(0))).toBeNull();
  });
});
