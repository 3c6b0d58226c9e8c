import { expect, test } from 'vitest';
import { appFile } from '#core/testing/app-files.ts';
import { myRecipeBox } from './my-recipe-box.ts';
import { planToEat } from './plan-to-eat.ts';

const table = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

test('a table of Plan to Eat has a recipe in each row', () => {
  const header = [
    'Title',
    'Course',
    'Cuisine',
    'Main Ingredient',
    'Description',
    'Source',
    'Url',
    'Prep Time',
    'Cook Time',
    'Servings',
    'Yield',
    'Ingredients',
    'Directions',
    'Tags',
    'Rating',
    'Photo Url',
    'Private',
    'Calories',
    'Fat',
    'Cost',
    'Created At',
  ];
  const row = [
    'Chard “pie”',
    'Main',
    'Greek',
    'Chard',
    'Green.',
    'Nona',
    'https://example.org/pie',
    '20',
    '1 h',
    '6',
    '1 tin',
    '1 kg chard\nPastry:\n300 g flour',
    '1. Wilt it.\n2. Bake it.',
    'pie^spring',
    '4',
    'https://example.org/pie.jpg',
    'yes',
    '250',
    '0',
    '3.50',
    '2019-02-03 04:05:06',
  ];
  const file = appFile(
    'recipes.csv',
    table([header, row, ['Second', 'Soup', ...Array<string>(19).fill(''), 'spilled', 'over']]),
  );
  expect(planToEat.accepts(file)).toBe(true);
  expect(myRecipeBox.accepts(file)).toBe(false);
  expect(planToEat.recipes(file)).toMatchObject([
    {
      title: 'Chard “pie”',
      ingredients: [
        { text: '1 kg chard', group: null },
        { text: '300 g flour', group: 'Pastry' },
      ],
      steps: [{ text: 'Wilt it.' }, { text: 'Bake it.' }],
      yield: '6',
      times: { prep: 1200, cook: 3600, total: null },
      pictures: [{ kind: 'address', address: 'https://example.org/pie.jpg' }],
      source: 'Nona',
      link: 'https://example.org/pie',
      description: 'Green.',
      notes: ['Yield: 1 tin'],
      tags: ['pie', 'spring', 'Main', 'Greek', 'Chard'],
      nutrition: { Calories: '250' },
      rating: 4,
      created: new Date(2019, 1, 3, 4, 5, 6).getTime(),
      lost: [
        { field: 'Private', detail: 'yes' },
        { field: 'Cost', detail: '3.50' },
      ],
    },
    {
      title: 'Second',
      doubts: ['no-ingredients', 'no-steps'],
      lost: [{ field: 'Field without a name', detail: 'spilled, over' }],
    },
  ]);
});
