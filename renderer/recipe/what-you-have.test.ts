import { describe, expect, it } from 'vitest';
import { plainAmountAt } from '#core/ingredient/amount.ts';
import { rationalText } from '#core/ingredient/rational.ts';
import { factorForTyped } from './what-you-have.ts';

function factor(asked: string, typed: string): string | null {
  const made = factorForTyped(plainAmountAt(asked, 0)!.amount, typed);
  return made && rationalText(made);
}

describe('scaling by what a cook has', () => {
  it('takes a bare number in the unit of the recipe', () => {
    expect(factor('500 g', '700')).toBe('7/5');
    expect(factor('2', '3')).toBe('3/2');
  });

  it('takes other units of the same kind', () => {
    expect(factor('500 g', '1 kg')).toBe('2');
    expect(factor('1 cup', '8 tbsp')).toBe('1/2');
    expect(Number.parseInt(factor('2 lb', '900 g') ?? '', 10)).toBeGreaterThan(0);
  });

  it('goes by the lower end of a range', () => {
    expect(factor('2 to 3 lb', '1 lb')).toBe('1/2');
  });

  it('refuses what can’t be compared or read', () => {
    expect(factor('500 g', '2 cups')).toBeNull();
    expect(factor('500 g', 'some')).toBeNull();
    expect(factor('500 g', '0')).toBeNull();
    expect(factor('500 g', '700 g or so')).toBeNull();
  });
});
