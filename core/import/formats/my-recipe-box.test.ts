import { expect, test } from 'vitest';
import { appFile } from '#core/testing/app-files.ts';
import { ImportError } from '../format.ts';
import { myRecipeBox } from './my-recipe-box.ts';

const table = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

test('a table of My Recipe Box comes with categories, nutrition and notes', () => {
  const header = [
    'title',
    'preparationTime',
    'cookingTime',
    'totalTime',
    'quantity',
    'ingredients',
    'instructions',
    'notes',
    'nutrition',
    'categories',
    'tags',
    'source',
    'video',
    'originalPicture',
    'favorite',
    'rating',
  ];
  const row = [
    'Tarator',
    '15 min',
    '',
    '',
    '4',
    '1 cucumber\n500 g yoghurt',
    'Stir.',
    'Cold.\n\nVery.',
    'Protein: 5 g',
    'Soups;Summer',
    '',
    'https://example.org/t',
    'https://example.org/v',
    '',
    '1',
    '3.5',
  ];
  const file = appFile('box.csv', table([header, row]));
  expect(myRecipeBox.accepts(file)).toBe(true);
  expect(myRecipeBox.recipes(file)).toMatchObject([
    {
      title: 'Tarator',
      ingredients: [{ text: '1 cucumber' }, { text: '500 g yoghurt' }],
      yield: '4',
      times: { prep: 900, cook: null, total: null },
      link: 'https://example.org/t',
      notes: ['Cold.', 'Very.'],
      tags: ['Soups', 'Summer'],
      nutrition: { Protein: '5 g' },
      favourite: true,
      rating: 4,
      lost: [
        { field: 'Rating', detail: '3.5 became 4 of 5' },
        { field: 'Video', detail: 'https://example.org/v' },
      ],
    },
  ]);
});

const cake = {
  uuid: 'dce2',
  title: 'Yoghurt cake',
  description: 'First cake of many.',
  preparationTime: '10',
  cookingTime: '35 min',
  inactiveTime: '12',
  totalTime: 57,
  quantity: '8 slices',
  ingredients: '1 pot yoghurt\n3 pots flour\n',
  instructions: 'Mix.\nBake.\n',
  pictures: ['/storage/emulated/0/a.png', 'missing.png', 'b.png'],
  url: 'https://example.org/cake',
  video: 'https://example.org/video',
  notes: 'Keeps.',
  cookware: 'Tin',
  nutrition: 'a lot',
  favorite: true,
  rating: 3.0,
  lastModifiedDate: '2020-09-10 08:39:09',
  categories: [{ title: 'Cakes' }],
  tags: [{ title: 'Children' }],
};

test('an archive has its recipes in lists and its pictures beside them', () => {
  const file = appFile('Mine.rtk/recipes_0.json', [cake, 7, { title: 'Bare' }], ['Mine.rtk/b.png', 'Mine.rtk/a.png']);
  expect(myRecipeBox.accepts(file)).toBe(true);
  expect(myRecipeBox.recipes(file)).toMatchObject([
    {
      title: 'Yoghurt cake',
      ingredients: [{ text: '1 pot yoghurt' }, { text: '3 pots flour' }],
      steps: [{ text: 'Mix.' }, { text: 'Bake.' }],
      yield: '8 slices',
      times: { prep: 600, cook: 2100, total: 3420 },
      pictures: [
        { kind: 'file', path: 'Mine.rtk/a.png' },
        { kind: 'file', path: 'Mine.rtk/b.png' },
      ],
      link: 'https://example.org/cake',
      notes: ['Keeps.', 'Equipment: Tin', 'Nutrition: a lot'],
      tags: ['Cakes', 'Children'],
      rating: 3,
      favourite: true,
      lost: [
        { field: 'Inactive time', detail: '12' },
        { field: 'Video', detail: 'https://example.org/video' },
        { field: 'Recipe after this one', detail: 'It is damaged and was left out' },
      ],
    },
    { title: 'Bare' },
  ]);
  expect(() => myRecipeBox.recipes(appFile('Mine.rtk/recipes_0.json', { title: 'x' }))).toThrow(ImportError);
});
