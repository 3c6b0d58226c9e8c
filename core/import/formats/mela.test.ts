import { expect, test } from 'vitest';
import { appFile, pngBase64, pngBytes } from '#core/testing/app-files.ts';
import { ImportError } from '../format.ts';
import { mela } from './mela.ts';

const buns = {
  id: 'example.org/buns',
  title: 'Cardamom buns',
  text: 'From [a bakery](https://example.org).',
  images: [pngBase64, '***'],
  categories: ['Baking', 'Sweden'],
  yield: '12 buns',
  prepTime: '45 min',
  cookTime: '10 min',
  totalTime: '3 h',
  ingredients: '# Dough\n500 g flour\n250 ml milk\n# Filling\n100 g butter',
  instructions: '# Dough\nKnead it *well*.\nLet it rise.\n# Filling\nSpread the **butter**.',
  notes: 'Best on the day.',
  nutrition: '',
  link: 'Anna’s book, page 12',
  favorite: true,
  wantToCook: true,
  date: 660000000.5,
};
const read = (data: unknown) => mela.recipes(appFile('Recipes.melarecipes/Buns.melarecipe', data));

test('groups, times, pictures and marks of Mela are carried', () => {
  const [recipe] = read(buns);
  expect(recipe).toMatchObject({
    title: 'Cardamom buns',
    ingredients: [
      { text: '500 g flour', group: 'Dough' },
      { text: '250 ml milk', group: 'Dough' },
      { text: '100 g butter', group: 'Filling' },
    ],
    steps: [
      { text: 'Knead it *well*.', group: 'Dough' },
      { text: 'Let it rise.', group: 'Dough' },
      { text: 'Spread the **butter**.', group: 'Filling' },
    ],
    yield: '12 buns',
    times: { prep: 2700, cook: 600, total: 10800 },
    source: 'Anna’s book, page 12',
    link: null,
    description: 'From [a bakery](https://example.org).',
    notes: ['Best on the day.'],
    tags: ['Baking', 'Sweden'],
    favourite: true,
    created: 978307200000 + 660000000500,
    lost: [
      { field: 'Pictures', detail: 'One of them is damaged' },
      { field: 'Want to cook', detail: '' },
    ],
  });
  expect(recipe!.pictures).toEqual([{ kind: 'bytes', bytes: pngBytes }]);
});

test('an address in the source is the link', () => {
  expect(read({ ...buns, link: 'https://example.org/buns' })[0]).toMatchObject({
    source: null,
    link: 'https://example.org/buns',
  });
});

test('what is no recipe is refused with words', () => {
  expect(() => read({ a: 1 })).toThrow(ImportError);
  expect(() => read('')).toThrow(ImportError);
});
