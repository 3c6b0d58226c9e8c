import { expect, test } from 'vitest';
import { appFile, pngBase64, pngBytes } from '#core/testing/app-files.ts';
import { ImportError } from '../format.ts';
import { schemaFile } from './schema-file.ts';

const fromSage = {
  '@context': 'http://schema.org',
  '@type': 'Recipe',
  identifier: '17',
  datePublished: '2022-04-05T06:07:08.000Z',
  description: 'Sharp.\nGreen.',
  image: ['https://example.org/a.jpg', `data:image/png;base64,${pngBase64}`],
  name: 'Sorrel sauce',
  prepTime: 'PT15M',
  totalTime: '1 hour and a bit of patience',
  recipeIngredient: ['[Sauce]', '50 g sorrel', '2 dl cream', '[To serve]', 'lemon'],
  recipeInstructions: [
    { '@type': 'HowToStep', text: 'Chop the sorrel.' },
    { '@type': 'HowToSection', name: 'Sauce' },
    { '@type': 'HowToStep', text: 'Warm the cream.' },
    { '@type': 'HowToStep', text: 'Stir in the sorrel.' },
  ],
  recipeYield: '4 portions',
  recipeCategory: ['sauces', 'spring'],
  creditText: 'Aunt May',
  isBasedOn: 'https://example.org/sorrel',
  comment: [{ '@type': 'Comment', name: 'Author Notes', text: 'Not for long.\nUse it at once.' }],
  aggregateRating: { '@type': 'AggregateRating', ratingValue: '4', bestRating: '5' },
  nutrition: {
    '@type': 'NutritionInformation',
    calories: '90 kcal',
    fatContent: '8 g',
    alcohol: 'none',
    description: 'Iron: 1 mg',
  },
  video: { name: 'How to' },
  author: 'https://example.org/may',
};

test('an export of RecipeSage comes with headings, notes, rating and pictures', () => {
  const file = appFile('recipesage.json', [fromSage, { ...fromSage, name: 'Other' }]);
  expect(schemaFile.accepts(file)).toBe(true);
  const [recipe, other] = schemaFile.recipes(file);
  expect(other!.title).toBe('Other');
  expect(recipe).toMatchObject({
    title: 'Sorrel sauce',
    ingredients: [
      { text: '50 g sorrel', group: 'Sauce' },
      { text: '2 dl cream', group: 'Sauce' },
      { text: 'lemon', group: 'To serve' },
    ],
    steps: [
      { text: 'Chop the sorrel.', group: null },
      { text: 'Warm the cream.', group: 'Sauce' },
      { text: 'Stir in the sorrel.', group: 'Sauce' },
    ],
    yield: '4 portions',
    times: { prep: 900, cook: null, total: 3600 },
    source: 'Aunt May',
    link: 'https://example.org/sorrel',
    description: 'Sharp.\nGreen.',
    notes: ['Not for long.', 'Use it at once.', 'Nutrition: Iron: 1 mg', 'Total time: 1 hour and a bit of patience'],
    tags: ['sauces', 'spring'],
    nutrition: { calories: '90 kcal', fatContent: '8 g' },
    rating: 4,
    created: Date.UTC(2022, 3, 5, 6, 7, 8),
    lost: [
      { field: 'Author', detail: 'https://example.org/may' },
      { field: 'Alcohol', detail: 'none' },
      { field: 'Video', detail: 'How to' },
    ],
  });
  expect(recipe!.pictures).toEqual([
    { kind: 'bytes', bytes: pngBytes },
    { kind: 'address', address: 'https://example.org/a.jpg' },
  ]);
});

test('a recipe of Nextcloud Cookbook comes with the picture beside it, and a rating of strangers is not the cook’s', () => {
  const recipe = {
    '@context': 'http://schema.org',
    '@type': 'Recipe',
    id: '12',
    name: 'Pancakes',
    keywords: 'sweet,quick',
    dateCreated: '2022-01-02T16:12:41+0000',
    dateModified: '2022-01-10T10:02:52+0000',
    url: 'https://example.org/pancakes',
    image: 'https://example.org/pancakes.jpg',
    recipeYield: 5,
    prepTime: 'PT0H15M',
    cookTime: null,
    tool: ['Pan', 'Whisk'],
    recipeIngredient: ['## Batter', '3 eggs', '200 g flour', '## Filling', '1 apple'],
    recipeInstructions: ['Whisk all of it.', 'Bake it.'],
    recipeCategory: 'Dessert',
    aggregateRating: { ratingValue: '4.87', ratingCount: '38' },
    nutrition: [],
  };
  const picture = 'Recipes.zip/Recipes/Pancakes/full.jpg';
  const file = appFile('Recipes.zip/Recipes/Pancakes/recipe.json', recipe, [
    picture,
    'Recipes.zip/Recipes/Waffles/full.jpg',
  ]);
  expect(schemaFile.accepts(file)).toBe(true);
  expect(schemaFile.recipes(file)).toMatchObject([
    {
      ingredients: [
        { text: '3 eggs', group: 'Batter' },
        { text: '200 g flour', group: 'Batter' },
        { text: '1 apple', group: 'Filling' },
      ],
      yield: '5',
      times: { prep: 900, cook: null, total: null },
      tags: ['sweet', 'quick', 'Dessert'],
      pictures: [{ kind: 'file', path: picture }],
      link: 'https://example.org/pancakes',
      notes: ['Equipment: Pan, Whisk'],
      rating: null,
      created: Date.UTC(2022, 0, 2, 16, 12, 41),
      lost: [{ field: 'Rating', detail: '4.87, given by 38 people' }],
    },
  ]);
});

test('recipes in a graph are found, with what they only refer to', () => {
  const graph = {
    '@graph': [
      { '@type': 'Person', '@id': '#jo', name: 'Jo' },
      {
        '@type': ['Thing', 'Recipe'],
        name: 'Tea',
        author: { '@id': '#jo' },
        recipeIngredient: ['1 l water'],
        inLanguage: 'en-GB',
      },
      {
        '@type': 'https://schema.org/Recipe',
        name: 'Té',
        recipeIngredient: ['agua'],
        inLanguage: 'es',
        image: 'te.png',
      },
    ],
  };
  const recipes = schemaFile.recipes(appFile('teas/all.jsonld', graph, ['teas/te.png', 'te.png']));
  expect(recipes).toMatchObject([
    { title: 'Tea', author: 'Jo', language: 'en', doubts: ['no-steps'] },
    { title: 'Té', language: 'es', pictures: [{ kind: 'file', path: 'teas/te.png' }] },
  ]);
});

test('JSON that is no recipe is not taken, and broken JSON is refused', () => {
  expect(schemaFile.accepts(appFile('x.json', { '@type': 'Person' }))).toBe(false);
  expect(() => schemaFile.recipes(appFile('x.json', '{"@type": "Recipe", "recipeIngredient": ['))).toThrow(ImportError);
});
