import { expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';

function uses(ingredients: readonly string[], steps: readonly string[]) {
  const recipe = readRecipe(
    `---\ntitle: x\ningredients:\n${ingredients.map((line) => `- ${line}\n`).join('')}---\n\n${steps.map((step, index) => `${index + 1}. ${step}\n`).join('')}`,
    'x.md',
  );
  const lines = allIngredients(recipe);
  return allSteps(recipe).map((step) =>
    step.uses.map((use) => `${lines[use.ingredient]!.text}${use.adds ? '' : ' (in)'}`),
  );
}

test('a thing is added once, and is in from then on', () => {
  expect(uses(['2 onions'], ['Chop the onion.', 'Fry the onions.'])).toEqual([['2 onions'], ['2 onions (in)']]);
});

test('the longest name wins', () => {
  expect(uses(['1 cup milk', '1 can coconut milk'], ['Pour in the coconut milk.', 'Add the milk.'])).toEqual([
    ['1 can coconut milk'],
    ['1 cup milk'],
  ]);
});

test('a general word alone names nothing', () => {
  expect(uses(['1 tbsp fish sauce'], ['Reduce the sauce.', 'Add soy sauce.', 'Add the fish sauce.'])).toEqual([
    [],
    [],
    ['1 tbsp fish sauce'],
  ]);
});

test('of two equal lines, the second goes to the next step that adds it', () => {
  expect(
    uses(['1 cup sugar', '2 tbsp sugar'], ['Add the sugar.', 'Let the sugar brown.', 'Stir in the sugar.']),
  ).toEqual([['1 cup sugar'], ['1 cup sugar (in)'], ['2 tbsp sugar']]);
});

test('"salt and pepper" is either of them', () => {
  expect(uses(['salt and pepper'], ['Add pepper.'])).toEqual([['salt and pepper']]);
});

test('what is set aside for later is not used yet', () => {
  expect(uses(['1 cup reserved pasta water'], ['Drain, and reserve the pasta water.', 'Add the pasta water.'])).toEqual(
    [[], ['1 cup reserved pasta water']],
  );
});
