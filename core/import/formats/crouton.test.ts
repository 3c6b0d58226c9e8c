import { expect, test } from 'vitest';
import { appFile, pngBase64, pngBytes } from '#core/testing/app-files.ts';
import { ImportError } from '../format.ts';
import { crouton } from './crouton.ts';

const pie = {
  uuid: 'X',
  name: 'Apple pie',
  serves: 8,
  defaultScale: 2,
  duration: 30,
  cookingDuration: 45,
  webLink: 'https://example.org/pie',
  sourceName: 'example.org',
  notes: 'Warm, with cream.',
  neutritionalInfo: 'Calories: 410 kcal,\nFat: 20 g',
  rating: 5,
  isPublicRecipe: false,
  folderIDs: [],
  senderName: 'Kitchen iPad',
  tags: [{ uuid: 't', color: '#fff', name: 'Autumn' }],
  images: [pngBase64],
  ingredients: [
    { order: 2, ingredient: { name: 'apples' }, quantity: { quantityType: 'ITEM', amount: 5, secondaryAmount: 6 } },
    { order: 0, ingredient: { name: 'Pastry' }, quantity: { quantityType: 'SECTION' } },
    { order: 1, ingredient: { name: 'flour' }, quantity: { quantityType: 'CUP', amount: 2.25 } },
    { order: 3, ingredient: { name: 'butter' }, quantity: { quantityType: 'GRAMS', amount: 112.5 } },
    { order: 4, ingredient: { name: 'salt' } },
    { order: 5, ingredient: { name: 'cloves' }, quantity: { quantityType: 'SMALL_JAR', amount: 1 } },
  ],
  steps: [
    { order: 1, isSection: false, step: '1. Rub in the butter.' },
    { order: 0, isSection: true, step: 'Pastry' },
    { order: 2, isSection: false, step: 'Bake it.\nLet it stand.' },
  ],
};

test('sections, amounts and units of Crouton are written out', () => {
  const file = appFile('Apple pie.crumb', pie);
  expect(crouton.accepts(file)).toBe(true);
  const [recipe] = crouton.recipes(file);
  expect(recipe).toMatchObject({
    title: 'Apple pie',
    ingredients: [
      { text: '2 1/4 cup flour', group: 'Pastry' },
      { text: '5–6 apples', group: 'Pastry' },
      { text: '112.5 g butter', group: 'Pastry' },
      { text: 'salt', group: 'Pastry' },
      { text: '1 small jar cloves', group: 'Pastry' },
    ],
    steps: [
      { text: 'Rub in the butter.', group: 'Pastry' },
      { text: 'Bake it.', group: 'Pastry' },
      { text: 'Let it stand.', group: 'Pastry' },
    ],
    yield: '8',
    times: { prep: 1800, cook: 2700, total: null },
    source: 'example.org',
    link: 'https://example.org/pie',
    notes: ['Warm, with cream.'],
    tags: ['Autumn'],
    nutrition: { Calories: '410 kcal', Fat: '20 g' },
    rating: 5,
    lost: [{ field: 'Scale', detail: '2' }],
  });
  expect(recipe!.pictures).toEqual([{ kind: 'bytes', bytes: pngBytes }]);
});

test('what is no recipe is refused with words', () => {
  for (const text of ['[]', '{}', 'null', '{"name"'])
    expect(() => crouton.recipes(appFile('x.crumb', text))).toThrow(ImportError);
});
