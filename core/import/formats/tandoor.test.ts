import { expect, test } from 'vitest';
import { appFile } from '#core/testing/app-files.ts';
import { tandoor } from './tandoor.ts';

const curry = {
  name: 'Lentil curry',
  description: 'Everyday.',
  keywords: [{ name: 'Lentils', description: '' }, { name: 'Vegan' }],
  steps: [
    {
      name: 'Rice',
      order: 1,
      time: 0,
      instruction: 'Boil {{ ingredients[0] }} in {{ other(400) }} ml water.',
      ingredients: [
        { food: { name: 'rice' }, unit: { name: 'g' }, amount: '200.0000000000000000', note: null, order: 0 },
      ],
    },
    {
      name: 'Curry',
      order: 0,
      time: 25,
      instruction: '## Start\n\n1. Fry the {{ ingredients[2].food }}.\n2. Add the lentils.',
      ingredients: [
        {
          food: { name: 'lentil', plural_name: 'lentils' },
          unit: { name: 'cup', plural_name: 'cups' },
          amount: 1.5,
          note: 'red',
          order: 0,
        },
        { food: null, unit: null, amount: 0, note: 'Spices', is_header: true, order: 1 },
        { food: { name: 'cumin' }, unit: { name: 'tsp' }, amount: 0, no_amount: true, note: '', order: 2 },
      ],
    },
  ],
  working_time: 15,
  waiting_time: 30,
  internal: true,
  nutrition: { carbohydrates: '40.0', fats: '5.5', proteins: '12', calories: '310', source: '' },
  servings: 4,
  servings_text: 'bowls',
  source_url: 'https://example.org/curry',
};

test('each step of Tandoor is a part of the dish, with its ingredients and its clock', () => {
  const picture = 'export.zip/Lentil_curry.zip/image.png';
  const file = appFile('export.zip/Lentil_curry.zip/recipe.json', curry, [picture]);
  expect(tandoor.accepts(file)).toBe(true);
  expect(tandoor.recipes(file)).toMatchObject([
    {
      title: 'Lentil curry',
      ingredients: [
        { text: '1 1/2 cups lentils, red', group: 'Curry' },
        { text: 'cumin', group: 'Spices' },
        { text: '200 g rice', group: 'Rice' },
      ],
      steps: [
        { text: 'Fry the cumin.', group: 'Curry: Start' },
        { text: 'Add the lentils.', group: 'Curry: Start' },
        { text: 'Boil 200 g rice in {{ other(400) }} ml water.', group: 'Rice' },
      ],
      yield: '4 bowls',
      times: { prep: 900, cook: 1800, total: null },
      pictures: [{ kind: 'file', path: picture }],
      link: 'https://example.org/curry',
      description: 'Everyday.',
      tags: ['Lentils', 'Vegan'],
      nutrition: { calories: '310 kcal', carbohydrates: '40 g', fats: '5.5 g', proteins: '12 g' },
      lost: [{ field: 'Time of a step', detail: 'Curry: 25 min' }],
    },
  ]);
});

test('other JSON is left to others', () => {
  expect(tandoor.accepts(appFile('recipe.json', { '@type': 'Recipe', keywords: '' }))).toBe(false);
});
