import { describe, expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import { corrected } from './corrected.ts';
import { isSameMatter } from './correction.ts';
import type { Correction } from './correction.ts';

const soup = readRecipe(
  `# Onion soup

## Ingredients

- 2 onions
- 3 tbsp butter
- 1 tsp salt
- 1 tsp salt

## Steps

1. Melt the butter at 120 °C for 5 minutes.
2. Add the onions and 1 tsp salt.
3. Stir the butter and onions 5 minutes.
`,
  'soup.md',
);
const step = (recipe: Recipe, number: number) => allSteps(recipe)[number - 1]!;
const line = (number: number) => ({ text: step(soup, number).content.text, nth: 0 });
const ingredient = (text: string, nth = 0) => ({ text, nth });
const rolesOf = (recipe: Recipe, index: number) =>
  allSteps(recipe).map((one) => {
    const use = one.uses.find((found) => found.ingredient === index);
    return use ? (use.adds ? (use.share?.kind ?? 'adds') : 'mention') : '-';
  });
const butter = 1;

test('the recipe without corrections is the recipe itself', () => {
  expect(corrected(soup, [])).toBe(soup);
});

test('what is no time, no temperature and no amount is gone, and the rest stays', () => {
  const [time] = step(soup, 1).durations;
  const [heat] = step(soup, 1).temperatures;
  const [amount] = step(soup, 2).amounts;
  const made = corrected(soup, [
    { kind: 'not-a-time', line: line(1), start: time!.start, end: time!.end },
    { kind: 'not-a-temperature', line: line(1), start: heat!.start, end: heat!.end },
    { kind: 'not-an-amount', line: line(2), start: amount!.start, end: amount!.end },
  ]);
  expect(step(made, 1).durations).toEqual([]);
  expect(step(made, 1).temperatures).toEqual([]);
  expect(step(made, 2).amounts).toEqual([]);
  expect(step(made, 3).durations).toEqual(step(soup, 3).durations);
});

test('a correction of a line that reads otherwise now rests', () => {
  const made = corrected(soup, [{ kind: 'not-a-time', line: { text: 'Melt it.', nth: 0 }, start: 0, end: 4 }]);
  expect(made).toEqual(soup);
});

test('of two lines with the same text only the one that was meant is shown as written', () => {
  const made = corrected(soup, [{ kind: 'as-written', line: ingredient('1 tsp salt', 1) }]);
  expect(allIngredients(made).map((one) => one.sure)).toEqual([true, true, true, false]);
  expect(allIngredients(made).map((one) => one.amounts.length)).toEqual([1, 1, 1, 0]);
});

describe('the role of an ingredient', () => {
  const said = (number: number, role: 'adds' | 'mention' | 'none'): Correction => ({
    kind: 'use',
    line: line(number),
    ingredient: ingredient('3 tbsp butter'),
    role,
  });

  test('as it is read', () => {
    expect(rolesOf(soup, butter)).toEqual(['all', '-', 'mention']);
  });

  test('goes in at two steps: neither shows the whole amount', () => {
    expect(rolesOf(corrected(soup, [said(3, 'adds')]), butter)).toEqual(['unknown', '-', 'unknown']);
  });

  test('not here: then it goes in where it is named next', () => {
    const made = corrected(soup, [said(1, 'none')]);
    expect(rolesOf(made, butter)).toEqual(['-', '-', 'all']);
    expect(step(made, 3).uses.find((use) => use.ingredient === butter)?.certain).toBe(false);
  });

  test('said of both steps, nothing is guessed', () => {
    expect(rolesOf(corrected(soup, [said(1, 'none'), said(3, 'mention')]), butter)).toEqual(['-', '-', 'mention']);
  });

  test('goes in at a step that does not name it', () => {
    const made = corrected(soup, [said(1, 'none'), said(2, 'adds')]);
    expect(rolesOf(made, butter)).toEqual(['-', 'all', 'mention']);
  });
});

test('a later word about the same thing takes the place of the earlier', () => {
  const time: Correction = { kind: 'not-a-time', line: line(1), start: 3, end: 9 };
  const use: Correction = { kind: 'use', line: line(1), ingredient: ingredient('2 onions'), role: 'adds' };
  expect(isSameMatter(use, { ...use, role: 'none' })).toBe(true);
  expect(isSameMatter(use, { ...use, ingredient: ingredient('1 tsp salt') })).toBe(false);
  expect(isSameMatter(time, { ...time })).toBe(true);
  expect(isSameMatter(time, { ...time, start: 4 })).toBe(false);
  expect(isSameMatter(time, { ...time, kind: 'not-an-amount' })).toBe(false);
  expect(isSameMatter(time, use)).toBe(false);
});
