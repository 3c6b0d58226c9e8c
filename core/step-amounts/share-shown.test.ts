import { describe, expect, it } from 'vitest';
import { amountText } from '#core/ingredient/format.ts';
import { readLine } from '#core/ingredient/line.ts';
import { one, rational } from '#core/ingredient/rational.ts';
import type { Share } from '#core/recipe/recipe.ts';
import { anIngredient, aUse } from '#core/testing/recipe-parts.ts';
import { addingUses, shareShown } from './share-shown.ts';

const oil = anIngredient({ text: '4 tablespoons olive oil', ...readLine('4 tablespoons olive oil') });
const salt = anIngredient({ text: 'salt to taste', ...readLine('salt to taste') });
const shown = (share: Share | null, ingredient = oil, factor = one) => {
  const { amount, lead } = shareShown(ingredient, share, factor, 'en');
  return [amount === null ? '' : amountText(amount, 'en'), lead];
};
const two = readLine('2 tablespoons olive oil').amounts[0] ?? null;

describe('how much of an ingredient a step shows', () => {
  it('is all of it, scaled', () => {
    expect(shown({ kind: 'all' }, oil, rational(1, 2))).toEqual(['2 tbsp', '']);
  });

  it('is the amount that the step names, scaled, not the whole', () => {
    expect(shown({ kind: 'part', fraction: null, amount: two }, oil, rational(1, 2))).toEqual(['1 tbsp', '']);
  });

  it('is half the amount where the step says half', () => {
    expect(shown({ kind: 'part', fraction: rational(1, 2), amount: null })).toEqual(['2 tbsp', '']);
  });

  it('is words where the step gives no number', () => {
    expect(shown({ kind: 'rest' })).toEqual(['', 'the rest of the']);
    expect(shown({ kind: 'rest', fraction: rational(1, 2) })).toEqual(['2 tbsp', 'the rest of the']);
    expect(shown({ kind: 'unknown' })).toEqual(['', 'some of 4 tbsp']);
    expect(shown({ kind: 'part', fraction: rational(1, 2), amount: null }, salt)).toEqual(['', 'part of the']);
  });
});

it('of two uses in one step the one that says how much is shown', () => {
  const unknown = aUse({ ingredient: 0, adds: true, share: { kind: 'unknown' } });
  const rest = aUse({ ingredient: 0, adds: true, share: { kind: 'rest' } });
  const mention = aUse({ ingredient: 1, adds: false });
  expect([...addingUses({ uses: [unknown, rest, mention] }).values()]).toEqual([rest]);
});
