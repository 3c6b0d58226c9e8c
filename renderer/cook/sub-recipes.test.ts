import { expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { allSteps } from '#core/recipe/recipe.ts';
import type { OpenedRecipe } from '#core/contract/library.ts';
import { subRecipesOf } from './sub-recipes.ts';

const text = `# Lasagne

## Ingredients

- 2 batches [[Ragu]]
- 12 sheets pasta
- 1 jar [Pesto](pesto.md)

## Method

1. Layer the pasta with the sauce of the [meat](ragu.md).
2. Spread the pesto on top.
3. Serve with [bread](bread.md), [[Lasagne]] from yesterday, and [a film](https://example.org).
`;
const opened: OpenedRecipe = {
  file: { id: 'lasagne.md', text, version: '1', encoding: 'utf-8', readOnly: null },
  recipe: readRecipe(text, 'lasagne.md'),
  corrections: [],
  images: {},
  links: {
    Ragu: 'ragu.md',
    'ragu.md': 'ragu.md',
    'pesto.md': 'pesto.md',
    'bread.md': 'bread.md',
    Lasagne: 'lasagne.md',
  },
};
const told = (step: number | null) =>
  subRecipesOf(opened, step === null ? null : (allSteps(opened.recipe)[step - 1] ?? null)).map(({ id, name, line }) => [
    id,
    name,
    line?.text ?? null,
  ]);

test('a step leads to the recipe that it names, in the amount that the list asks for', () => {
  expect(told(1)).toEqual([['ragu.md', 'meat', '2 batches Ragu']]);
});

test('a step leads to the recipe of what goes in, whatever its own words say', () => {
  expect(told(2)).toEqual([['pesto.md', 'Pesto', '1 jar Pesto']]);
});

test('nothing leads to the recipe itself or out of the library; a recipe without a line is led to as well', () => {
  expect(told(3)).toEqual([['bread.md', 'bread', null]]);
});

test('the whole recipe names each of them once', () => {
  expect(told(null).map(([id]) => id)).toEqual(['ragu.md', 'pesto.md', 'bread.md']);
});
