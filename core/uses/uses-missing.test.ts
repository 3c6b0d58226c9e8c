import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import { unlistedFoods, unusedIngredients } from './uses-missing.ts';

const recipeOf = (ingredients: readonly string[], steps: readonly string[], language = 'en') =>
  readRecipe(
    `---\ntitle: x\nlanguage: ${language}\n---\n\n## Ingredients\n\n${ingredients.map((line) => `- ${line}\n`).join('')}\n## Directions\n\n${steps.map((step, at) => `${at + 1}. ${step}\n`).join('')}`,
    'x.md',
  );
const unused = (ingredients: readonly string[], steps: readonly string[], language?: string) => {
  const recipe = recipeOf(ingredients, steps, language);
  return unusedIngredients(recipe).map((index) => allIngredients(recipe)[index]!.text);
};
const unlisted = (ingredients: readonly string[], steps: readonly string[], language?: string) =>
  unlistedFoods(recipeOf(ingredients, steps, language)).map(({ step, text }) => `${step}: ${text}`);

test('a line that no step names is unused', () => {
  expect(
    unused(
      ['2 onions', '1 l stock', '200 g rice', '1 tsp saffron'],
      ['Fry the onions.', 'Add the rice and the stock.'],
    ),
  ).toEqual(['1 tsp saffron']);
});

test('nothing is unused where a step may mean it by another word', () => {
  const list = ['2 onions', '1 l stock', '200 g rice'];
  expect(unused([...list, '1 tsp cumin'], ['Fry the onions.', 'Add the rice, the stock and the spices.'])).toEqual([]);
  expect(unused([...list, '1 tsp cumin'], ['Fry the onions.', 'Add the rice and the stock and season.'])).toEqual([]);
  expect(unused([...list, '1 avocado'], ['Fry the onions.', 'Add the rice, the stock and the avacado.'])).toEqual([]);
  expect(
    unused([...list, '1 leek'], ['Fry the onions.', 'Add the rice, the stock and all the other ingredients.']),
  ).toEqual([]);
  expect(unused([...list, '1 leek (optional)'], ['Fry the onions.', 'Add the rice and the stock.'])).toEqual([]);
  expect(unused([...list, '1 thermometer'], ['Fry the onions.', 'Add the rice and the stock.'])).toEqual([]);
});

test('steps that name next to nothing tell of nothing unused', () => {
  expect(unused(['2 onions', '1 l stock', '200 g rice'], ['Fry the onions.', 'Boil for 20 minutes.'])).toEqual([]);
});

test('a food that a step puts in and the list has not', () => {
  expect(
    unlisted(['2 onions', '200 g rice'], ['Melt the butter and fry the onions.', 'Add the rice, garlic and water.']),
  ).toEqual(['1: butter', '2: garlic']);
  expect(
    unlisted(['2 oignons', '200 g de riz'], ['Ajouter le beurre et les oignons.', 'Ajouter le riz.'], 'fr'),
  ).toEqual(['1: beurre']);
});

test('no food is unlisted that is left to the cook, listed in a note, made of another word, or in every kitchen', () => {
  const list = ['2 onions', '200 g rice', '1 tbsp oil (or butter)'];
  expect(unlisted(list, ['Fry the onions.', 'Add butter.'])).toEqual([]);
  expect(unlisted(list, ['Fry the onions.', 'Add parsley if you like.'])).toEqual([]);
  expect(unlisted(list, ['Fry the onions.', 'Add tomato sauce.'])).toEqual([]);
  expect(unlisted(list, ['Fry the onions.', 'Add water, salt and pepper.'])).toEqual([]);
});

test('whatever is read, spans slice back to the steps and indexes are of the list', () => {
  const word = fc.constantFrom(
    'add',
    'egg',
    'butter',
    'the',
    'and',
    '. ',
    'onion',
    'ajouter',
    'beurre',
    '\n',
    '加',
    'x',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string()), { maxLength: 20 }),
      fc.array(fc.oneof(word, fc.string()), { maxLength: 20 }),
      fc.constantFrom('en', 'fr', 'de', 'zh', 'constructor'),
      (list, steps, language) => {
        const recipe = recipeOf([list.join(' '), ...list], [steps.join(' '), ...steps], language);
        const texts = new Map(allSteps(recipe).map((step) => [step.number, step.content.text]));
        for (const { step, span, text } of unlistedFoods(recipe))
          expect(texts.get(step)!.slice(span.start, span.end)).toBe(text);
        for (const index of unusedIngredients(recipe)) expect(allIngredients(recipe)[index]).toBeDefined();
      },
    ),
    { numRuns: 60 },
  );
});
