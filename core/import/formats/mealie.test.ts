import { expect, test } from 'vitest';
import { appFile } from '#core/testing/app-files.ts';
import { ImportError } from '../format.ts';
import { mealie } from './mealie.ts';

const cup = { id: 'u1', name: 'cup', plural_name: 'cups', abbreviation: 'c', use_abbreviation: false, fraction: true };
const stew = {
  id: 'a0000000-0000-4000-8000-000000000001',
  slug: 'bean-stew',
  name: 'Bean stew',
  image: 'x7Hk',
  recipe_yield: 'bowls',
  recipe_yield_quantity: 6,
  recipe_servings: 4,
  prep_time: '20 minutes',
  perform_time: '1 hour',
  total_time: null,
  description: 'Slow.',
  recipe_category: [{ name: 'Mains', slug: 'mains' }],
  tags: [{ name: 'Winter', slug: 'winter' }],
  tools: [{ name: 'Heavy pot' }],
  rating: 4.5,
  org_url: 'https://example.org/stew',
  created_at: '2023-01-02T10:00:00',
  date_added: '2023-01-02',
  last_made: '2024-05-01T18:00:00',
  recipe_ingredient: [
    { title: 'Beans', quantity: 1.5, unit: cup, food: { name: 'dried beans' }, note: 'soaked', disable_amount: false },
    { title: null, quantity: 2, unit: cup, food: { name: 'water' }, note: '', disable_amount: false },
    { title: 'Pot', quantity: 1, unit: null, food: null, note: '2 tbsp oil', disable_amount: true },
    { title: '', quantity: 0.25, unit: { name: 'kg', fraction: false }, food: { name: 'carrots' }, note: null },
    { quantity: 1, unit: null, food: null, note: '', referenced_recipe: { name: 'Stock', slug: 'stock' } },
  ],
  recipe_instructions: [
    { title: 'Day one', summary: '', text: 'Soak the beans.\n\n## Later\nRinse them.' },
    { title: '', summary: 'Simmer', text: 'For an hour.' },
  ],
  nutrition: { calories: '320', fat_content: '7', sodium_content: '400', protein_content: '12 g' },
  settings: { public: true, disable_amount: false },
  assets: [{ name: 'Scan.pdf', icon: 'mdi-file', file_name: 'scan.pdf' }],
  notes: [{ title: 'Tip', text: 'Freezes.\n\nA month.' }],
  extras: { oven: 'old' },
  comments: [{ text: 'Too salty', user: { username: 'jo' } }],
};

test('an exported recipe comes with its groups, amounts, notes and the picture beside it', () => {
  const picture = 'export.zip/recipes/bean-stew/images/original.webp';
  const file = appFile('export.zip/recipes/bean-stew/bean-stew.json', stew, [
    'export.zip/recipes/bean-stew/images/tiny-original.webp',
    picture,
  ]);
  expect(mealie.accepts(file)).toBe(true);
  expect(mealie.recipes(file)).toMatchObject([
    {
      title: 'Bean stew',
      ingredients: [
        { text: '1 1/2 cups dried beans soaked', group: 'Beans' },
        { text: '2 cups water', group: 'Beans' },
        { text: '2 tbsp oil', group: 'Pot' },
        { text: '0.25 kg carrots', group: 'Pot' },
        { text: '1 [[Stock]]', group: 'Pot' },
      ],
      steps: [
        { text: 'Soak the beans.', group: 'Day one' },
        { text: 'Rinse them.', group: 'Later' },
        { text: 'Simmer: For an hour.', group: 'Later' },
      ],
      yield: '4',
      times: { prep: 1200, cook: 3600, total: null },
      pictures: [{ kind: 'file', path: picture }],
      link: 'https://example.org/stew',
      description: 'Slow.',
      notes: ['Tip: Freezes.', 'A month.', 'Comment by jo: Too salty', 'Equipment: Heavy pot', 'Yield: 6 bowls'],
      tags: ['Mains', 'Winter'],
      nutrition: { calories: '320 kcal', fatContent: '7 g', sodiumContent: '400 mg', proteinContent: '12 g' },
      rating: 5,
      created: Date.UTC(2023, 0, 2, 10),
      lost: [
        { field: 'Rating', detail: '4.5 became 5 of 5' },
        { field: 'Last made', detail: '2024-05-01T18:00:00' },
        { field: 'Assets', detail: 'Scan.pdf' },
        { field: 'Extras', detail: 'old' },
      ],
    },
  ]);
});

test('the names that the web interface and old versions use are the same fields', () => {
  const old = {
    slug: 'toast',
    name: 'Toast',
    orgURL: '',
    recipeYield: '2 slices',
    recipeIngredient: ['2 slices bread', { note: 'butter', disableAmount: true, quantity: 1 }],
    recipeInstructions: [{ text: 'Toast it.' }],
    recipeCategory: ['Breakfast'],
    dateAdded: '2021-06-01',
    performTime: '5 min',
  };
  const file = appFile('backup.zip/recipes/toast/toast.json', old);
  expect(mealie.accepts(file)).toBe(true);
  expect(mealie.recipes(file)[0]).toMatchObject({
    ingredients: [{ text: '2 slices bread' }, { text: 'butter' }],
    steps: [{ text: 'Toast it.' }],
    yield: '2 slices',
    tags: ['Breakfast'],
    times: { cook: 300 },
    created: new Date(2021, 5, 1).getTime(),
    lost: [],
  });
});

const backup = {
  recipes: [
    { id: 'a0000000000040008000000000000001', slug: 'stew', name: 'Stew', rating: null, name_normalized: 'stew' },
    { id: 'b0000000000040008000000000000002', slug: 'stock', name: 'Stock', org_url: null },
    null,
  ],
  recipes_ingredients: [
    {
      recipe_id: 'a0000000000040008000000000000001',
      position: 1,
      quantity: 1,
      food_id: null,
      unit_id: null,
      note: '',
      referenced_recipe_id: 'b0000000000040008000000000000002',
    },
    {
      recipe_id: 'a0000000-0000-4000-8000-000000000001',
      position: 0,
      quantity: 200,
      food_id: 'f1',
      unit_id: 'u1',
      note: '',
      title: 'Pot',
    },
    { recipe_id: 'b0000000000040008000000000000002', position: 0, quantity: 0, note: 'bones' },
  ],
  recipe_instructions: [
    { recipe_id: 'a0000000000040008000000000000001', position: 1, text: 'Serve.' },
    { recipe_id: 'a0000000000040008000000000000001', position: 0, text: 'Cook.' },
  ],
  ingredient_foods: [{ id: 'f1', name: 'beans' }],
  ingredient_units: [{ id: 'u1', name: 'gram', abbreviation: 'g', use_abbreviation: true, fraction: false }],
  tags: [{ id: 't1', name: 'Winter' }],
  recipes_to_tags: [{ recipe_id: 'a0000000000040008000000000000001', tag_id: 't1' }],
  users_to_recipes: [{ recipe_id: 'a0000000000040008000000000000001', is_favorite: true, rating: 4 }],
  recipe_timeline_events: [{ recipe_id: 'b0000000000040008000000000000002', subject: 'Made it', message: null }],
};

test('the tables of a backup are put together', () => {
  const picture = 'mealie.zip/data/recipes/a0000000-0000-4000-8000-000000000001/images/original.webp';
  const file = appFile('mealie.zip/database.json', backup, [picture]);
  expect(mealie.accepts(file)).toBe(true);
  expect(mealie.recipes(file)).toMatchObject([
    {
      title: 'Stew',
      ingredients: [
        { text: '200 g beans', group: 'Pot' },
        { text: '1 [[Stock]]', group: 'Pot' },
      ],
      steps: [{ text: 'Cook.' }, { text: 'Serve.' }],
      tags: ['Winter'],
      favourite: true,
      pictures: [{ kind: 'file', path: picture }],
      lost: [],
    },
    {
      title: 'Stock',
      ingredients: [{ text: 'bones' }],
      doubts: ['no-steps', 'language-guessed'],
      lost: [{ field: 'Timeline', detail: 'Made it' }],
    },
  ]);
});

test('other JSON is left to others, and a file that was cut short is refused', () => {
  expect(mealie.accepts(appFile('recipe.json', { '@type': 'Recipe', recipeIngredient: [] }))).toBe(false);
  expect(() => mealie.recipes(appFile('x.json', JSON.stringify(stew).slice(0, 300)))).toThrow(ImportError);
});
