import { expect, test } from 'vitest';
import { foodNames } from './food-names.ts';

test.each([
  ['1.5 to 2 lbs pork belly , cut into 1” cubes', 'pork belly'],
  ['1/2" ginger, sliced', 'ginger'],
  ['2 green onions, cut into 2” pieces', 'green onions'],
  ['1/3 cup Shaoxing wine', 'shaoxing wine'],
  ['250 g plain flour, plus a little for the table', 'plain flour'],
  ['500g minced beef', 'beef'],
  ['1,5 kg Kartoffeln', 'kartoffeln'],
  ['2 cloves garlic', 'garlic'],
  ['a pinch of salt', 'salt'],
  ['oil for frying', 'oil'],
  ['1 (28-ounce) can tomatoes', 'tomatoes'],
  ['3 EL Olivenöl', 'olivenöl'],
  ['200 g de farine', 'farine'],
  ["1 cuillère à soupe d'huile", 'huile'],
  ['五花肉 500克', '五花肉'],
  ['五花肉500克', '五花肉'],
  ['500 г свинины', 'свинины'],
  ['eggs', 'eggs'],
  ['6 bis 8 Radieschen', 'radieschen'],
  ['2 ou 3 œufs', 'œufs'],
  ['2 à 3 gousses d’ail', 'ail'],
  ['2 cups', 'cups'],
])('%s: %s', (line, name) => {
  expect(foodNames([line])).toEqual([name]);
});

test('each is named once, and what is optional or no food is not', () => {
  expect(foodNames(['1 egg', '2 Egg', 'chives (optional)', '---', ''])).toEqual(['egg']);
});
