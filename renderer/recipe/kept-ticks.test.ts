import { describe, expect, it } from 'vitest';
import type { Ingredient } from '#core/ingredient/ingredient.ts';
import { anIngredient } from '#core/testing/recipe-parts.ts';
import { keptTicks } from './kept-ticks.ts';

const lines = (...texts: readonly string[]): readonly Ingredient[] =>
  texts.map((text, index) => anIngredient({ index, text }));

describe('ticks after the file changed', () => {
  it('follow a line that moved', () => {
    expect(keptTicks(lines('salt', 'flour'), lines('water', 'salt', 'flour'), new Set([1]))).toEqual([2]);
  });

  it('leave a line that reads otherwise now', () => {
    expect(keptTicks(lines('1 egg'), lines('2 eggs'), new Set([0]))).toEqual([]);
  });

  it('tell two equal lines apart', () => {
    expect(keptTicks(lines('salt', 'oil', 'salt'), lines('salt', 'oil', 'salt'), new Set([2]))).toEqual([2]);
  });
});
