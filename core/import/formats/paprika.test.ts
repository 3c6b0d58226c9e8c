import { expect, test } from 'vitest';
import { appFile, pngBase64, pngBytes } from '#core/testing/app-files.ts';
import { ImportError } from '../format.ts';
import { paprika } from './paprika.ts';

const leek = {
  uid: '5B6C-1',
  name: 'Leek and potato soup',
  ingredients: 'For the soup:\n2 leeks, sliced\n• 300 g potatoes\n\n**To serve**\nCrème fraîche\n',
  directions: '1. Sweat the leeks.\n\n2. Add the potatoes: they must be covered.\n[photo:The pot]',
  servings: '4 bowls',
  prep_time: '15 min',
  cook_time: '1 hr 5 mins',
  total_time: '',
  notes: 'Freezes well.\n\nGran’s.',
  description: 'For cold evenings.',
  nutritional_info: 'Calories: 210 kcal\nFat: 8 g\nper bowl, about',
  difficulty: 'Easy',
  rating: 4,
  source: 'The Blue Book',
  source_url: 'https://example.org/leek',
  categories: ['Soup', 'Winter', 'Soup'],
  photo_data: pngBase64,
  photos: [],
  photo_large: null,
  image_url: 'https://example.org/leek.jpg',
  created: '2021-03-05 18:30:00',
  on_favorites: true,
  in_trash: false,
  scale: '2x',
  hash: 'ABC',
};
const read = (data: unknown) => paprika.recipes(appFile('All.paprikarecipes/Leek.paprikarecipe', data));

test('everything that Paprika keeps of a recipe is carried or told', () => {
  const [recipe] = read(leek);
  expect(recipe).toMatchObject({
    title: 'Leek and potato soup',
    ingredients: [
      { text: '2 leeks, sliced', group: 'For the soup' },
      { text: '300 g potatoes', group: 'For the soup' },
      { text: 'Crème fraîche', group: 'To serve' },
    ],
    steps: [
      { text: 'Sweat the leeks.', group: null },
      { text: 'Add the potatoes: they must be covered.', group: null },
      // The files of Paprika are not described as far as this: what stands in brackets stays as it is written.
      { text: '[photo:The pot]', group: null },
    ],
    yield: '4 bowls',
    times: { prep: 900, cook: 3900, total: null },
    source: 'The Blue Book',
    link: 'https://example.org/leek',
    description: 'For cold evenings.',
    notes: ['Freezes well.', 'Gran’s.', 'Nutrition: per bowl, about'],
    tags: ['Soup', 'Winter'],
    nutrition: { Calories: '210 kcal', Fat: '8 g' },
    rating: 4,
    favourite: true,
    created: new Date(2021, 2, 5, 18, 30).getTime(),
    doubts: ['language-guessed'],
    lost: [
      { field: 'Difficulty', detail: 'Easy' },
      { field: 'Scale', detail: '2x' },
    ],
  });
  expect(recipe!.pictures).toEqual([{ kind: 'bytes', bytes: pngBytes }]);
});

test('a large picture stands for the small one of it, and the address for none', () => {
  const photos = [
    { filename: 'a.jpg', data: 'AAAA' },
    { filename: 'b.jpg', data: 'AAAB' },
  ];
  const lastBytes = (data: object) =>
    read({ ...leek, ...data })[0]!.pictures.map((one) => one.kind === 'bytes' && one.bytes[2]);
  expect(lastBytes({ photos, photo_data: 'AAAC', photo_large: 'b.jpg' })).toEqual([1, 0]);
  // Nothing says that the picture of the list is one of the others.
  expect(lastBytes({ photos, photo_data: 'AAAC', photo_large: null })).toEqual([2, 0, 1]);
  expect(read({ ...leek, photo_data: null })[0]!.pictures).toEqual([
    { kind: 'address', address: 'https://example.org/leek.jpg' },
  ]);
});

test('a broken picture is a loss, a field that is new is one too', () => {
  const [recipe] = read({ ...leek, photo_data: 'no ! base64', image_url: '', drinks: ['Wine'], on_grocery_list: true });
  expect(recipe!.pictures).toEqual([]);
  expect(recipe!.lost).toEqual(
    expect.arrayContaining([
      { field: 'Pictures', detail: 'One of them is damaged' },
      { field: 'Drinks', detail: 'Wine' },
      { field: 'On the grocery list', detail: '' },
    ]),
  );
});

test('a time that says more than a number holds is kept as a note', () => {
  const [recipe] = read({ ...leek, prep_time: '20 minutes plus a night in the fridge', cook_time: 'until done' });
  expect(recipe!.times).toMatchObject({ prep: 1200, cook: null });
  expect(recipe!.notes).toContain('Preparation time: 20 minutes plus a night in the fridge');
  expect(recipe!.notes).toContain('Cooking time: until done');
});

test('what lies in the trash is left out and told', () => {
  expect(() => read({ ...leek, in_trash: true })).toThrow(/“Leek and potato soup” lies in the trash/);
  expect(() => read({ ...leek, in_trash: true })).toThrow(ImportError);
});

test('a file that is cut short, or is something else, says what to do', () => {
  expect(() => read('{"name": "Le')).toThrow(ImportError);
  expect(() => read([1, 2])).toThrow(/Export your recipes again/);
});

test('an address among the names of the source is the link', () => {
  expect(read({ ...leek, source: 'https://example.org/x', source_url: '' })[0]).toMatchObject({
    source: null,
    link: 'https://example.org/x',
  });
});
