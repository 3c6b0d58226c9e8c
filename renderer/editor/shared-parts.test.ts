import { expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import { sharingParts } from './shared-parts.ts';

const text = '# Soup\n\n- 1 leek\n- 2 eggs\n\n1. Boil the leek for 5 minutes.\n2. Add the eggs.\n';

test('a line that says what it said stays the same object, wherever it stands now', () => {
  const before = readRecipe(text, 'soup.md');
  const next = readRecipe(text.replace('1 leek', '12 leeks'), 'soup.md');
  const shared = sharingParts(before, next);
  expect(allIngredients(shared).map((one, at) => one === allIngredients(before)[at])).toEqual([false, true]);
  expect(allSteps(shared)[1]).toBe(allSteps(before)[1]);
  expect(allIngredients(shared)[0]?.text).toBe('12 leeks');
});

test('a line that is read otherwise is another object', () => {
  const before = readRecipe(text, 'soup.md');
  const next = readRecipe(text.replace('- 2 eggs', '- 2 onions'), 'soup.md');
  expect(allSteps(sharingParts(before, next))[1]).not.toBe(allSteps(before)[1]);
});
