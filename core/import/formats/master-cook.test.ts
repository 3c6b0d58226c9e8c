import { expect, test } from 'vitest';
import { readLine } from '#core/ingredient/line.ts';
import { appFile } from '#core/testing/app-files.ts';
import { ImportError } from '../format.ts';
import { masterCook } from './master-cook.ts';

const read = (...lines: readonly string[]) => masterCook.recipes(appFile('a.mxp', lines.join('\r\n')));
const table = [
  '  Amount  Measure       Ingredient -- Preparation Method',
  '--------  ------------  --------------------------------',
];

const tart = [
  'Hello all,',
  '* Exported from MasterCook *',
  '',
  '                        Leek & Potato Tart',
  '',
  'Recipe By     :Ann Example',
  'Serving Size  : 6     Preparation Time :0:30',
  'Categories    : *Vegetarian                     Main Dishes',
  '                Autumn',
  '',
  ...table,
  '                        ***PASTRY***',
  '  1 1/2           cups  flour -- sifted',
  '     1/2           cup  cold butter',
  '                        For the filling:',
  '  3              large  leeks -- washed, sliced,',
  '                        and drained',
  '  2               each  potatoes (waxy',
  '                        ones)',
  '                         -- peeled',
  '                        salt and pepper',
  '',
  'Rub the butter into the flour.',
  '',
  'Fry the leeks.',
  '',
  'Description:',
  '  "A tart for a cold day.',
  '  It keeps well."',
  'Cuisine:',
  '  "Welsh"',
  'Source:',
  '  "A "little" book"',
  'S(Internet address):',
  '  "http://example.org/tart"',
  'S(Formatted by):',
  '  "Bea"',
  'Copyright:',
  '  "2014 Ann Example"',
  'Yield:',
  '  "1 tart"',
  'Start to Finish Time:',
  '  "1:45"',
  'T(Bake):',
  '  "0:40"',
  'T(Chill):',
  '  "2:00"',
  'Ratings       : Difficulty 2                    Cost 3',
  '                Looks 7',
  '                                    - - - - - - - - - - - - - - - - - - - ',
  '',
  'Per Serving (excluding unknown items): 149 Calories; 9g Fat (55.4% calories from fat); trace Cholesterol; a dash of luck.  Exchanges: 1 Lean Meat; 1/2 Fat.',
  '',
  'Suggested Wine: Riesling',
  '',
  'Serving Ideas : Serve with a salad',
  'of leaves.',
  '',
  'NOTES : Freeze the pastry.',
  '',
  'Or buy it.',
  '_____',
  '',
  'Nutr. Assoc. : 0 0 1374 0',
  '',
  'Posted by Cid',
];

test('the table, the texts in quotes and what stands below the line are read', () => {
  expect(read(...tart)).toEqual([
    {
      title: 'Leek & Potato Tart',
      author: 'Ann Example',
      yield: '6 servings',
      tags: ['Vegetarian', 'Main Dishes', 'Autumn', 'Welsh'],
      ingredients: [
        { text: '1 1/2 cups flour, sifted', group: 'PASTRY' },
        { text: '1/2 cup cold butter', group: 'PASTRY' },
        { text: '3 large leeks, washed, sliced, and drained', group: 'For the filling' },
        { text: '2 potatoes (waxy ones), peeled', group: 'For the filling' },
        { text: 'salt and pepper', group: 'For the filling' },
      ],
      steps: [
        { text: 'Rub the butter into the flour.', group: null },
        { text: 'Fry the leeks.', group: null },
      ],
      times: { prep: 1800, cook: 2400, total: 6300 },
      description: 'A tart for a cold day.\nIt keeps well.',
      source: 'A "little" book',
      link: 'http://example.org/tart',
      nutrition: {
        Calories: '149',
        Fat: '9g (55.4% calories from fat)',
        Cholesterol: 'trace',
        Exchanges: '1 Lean Meat; 1/2 Fat',
      },
      pictures: [],
      rating: null,
      favourite: false,
      language: 'en',
      created: null,
      doubts: ['language-guessed'],
      notes: [
        'Yield: 1 tart',
        'Formatted by: Bea',
        'Copyright: 2014 Ann Example',
        'Chill: 2:00',
        'Nutrition: a dash of luck.',
        'Suggested Wine: Riesling',
        'Serving Ideas: Serve with a salad\nof leaves.',
        'Freeze the pastry.',
        'Or buy it.',
        'Posted by Cid',
        'Hello all,',
      ],
      lost: [{ field: 'Ratings', detail: 'Difficulty 2 Cost 3 Looks 7' }],
    },
  ]);
});

test('several recipes of the older form', () => {
  const [first, second, third] = read(
    '                     *  Exported from  MasterCook II  *',
    '',
    '                              Slaw',
    '',
    'Recipe By     : ',
    'Serving Size  : 1    Preparation Time :0:00',
    'Categories    : Salads',
    '',
    ...table,
    '   2      tablespoons   Lemon Juice',
    '     1/4  cup           Mayonnaise',
    '                        ---Dressing----',
    '  16      ozs           Cabbage',
    '',
    'Cut the cabbage into strips that are as thin as you can make them.',
    'Mix.',
    '',
    'Source: a friend',
    '',
    '                   - - - - - - - - - - - - - - - - - - ',
    '',
    '                     *  Exported from  MasterCook  Buster  *',
    'Toast',
    'Recipe By: Bea and',
    '                Cid',
    'Serving Size: 4 to 6',
    'Preparation Time: 5 minutes, or so',
    ...table,
    '  1 slice bread',
    'butter',
    '',
    '   1      pinch         salt',
    '',
    'Toast it.',
    'NOTES: Eat it warm.',
    '* Exported for MasterCook 4 by Living Cookbook *',
    'Tea',
    '',
    'Boil the water.',
  );
  expect(first).toMatchObject({
    title: 'Slaw',
    author: null,
    yield: '1 serving',
    times: { prep: null },
    ingredients: [
      { text: '2 tablespoons Lemon Juice', group: null },
      { text: '1/4 cup Mayonnaise', group: null },
      { text: '16 ozs Cabbage', group: 'Dressing' },
    ],
    steps: [
      { text: 'Cut the cabbage into strips that are as thin as you can make them.', group: null },
      { text: 'Mix.', group: null },
      { text: 'Source: a friend', group: null },
    ],
    source: null,
    notes: [],
    lost: [],
  });
  expect(second).toMatchObject({
    title: 'Toast',
    author: 'Bea and Cid',
    yield: '4 to 6',
    times: { prep: 300 },
    ingredients: [{ text: '1 slice bread' }, { text: 'butter' }, { text: '1 pinch salt' }],
    steps: [{ text: 'Toast it.' }],
    notes: ['Preparation time: 5 minutes, or so', 'Eat it warm.'],
  });
  expect(third).toMatchObject({ title: 'Tea', ingredients: [], steps: [{ text: 'Boil the water.' }] });
});

test('what a conversion or a mail program left behind', () => {
  const [recipe] = read(
    '{ Exported from MasterCook Mac }',
    'Soup',
    '',
    ...table,
    '- NONE -',
    '                         -- ¥',
    '   4                    fillets -- ¥(4 to 6 ounces)',
    '   2\t  tsp.\t\tchives --chopped',
    '* see below',
    '                        ---------',
    '                        7-Up',
    'Description:',
    '  "never closed',
    '   - - - - - - - - - - - - -',
  );
  expect(recipe).toMatchObject({
    ingredients: [
      { text: '4 fillets (4 to 6 ounces)' },
      { text: '2 tsp. chives, chopped' },
      { text: 'see below' },
      { text: '7-Up' },
    ],
    description: 'never closed',
    steps: [],
    notes: [],
  });
});

test('yield is taken where no servings are stated', () => {
  const of = (servings: string) =>
    read('* Exported from MasterCook *', 'A', `Serving Size  : ${servings}`, ...table, '', 'Yield:', '  "2 loaves"')[0];
  expect(of('1')).toMatchObject({ yield: '2 loaves', notes: [] });
  expect(of('0')).toMatchObject({ yield: '2 loaves', notes: [] });
  expect(of('8')).toMatchObject({ yield: '8 servings', notes: ['Yield: 2 loaves'] });
});

test('quotes of Windows are kept, and letters of DOS are read', () => {
  const of = (title: string) => {
    const bytes = Uint8Array.from(`* Exported from MasterCook *\n${title}\n`, (sign) => sign.charCodeAt(0));
    return masterCook.recipes({ ...appFile('a.mxp', '* Exported from MasterCook *\nas decoded\n'), bytes })[0]!.title;
  };
  expect(of('Mom\x92s \x93best\x94')).toBe('as decoded');
  expect(of('Cr\x8ame br\x96l\x82e')).toBe('Crème brûlée');
});

test('what is no recipe is refused with words', () => {
  expect(() => read('soup')).toThrow(ImportError);
  expect(() => masterCook.recipes(appFile('a.mx2', '<mx2></mx2>'))).toThrow(ImportError);
});

test('the units are written so that the lines are read', () => {
  const units =
    'teaspoon teaspoons tablespoon tablespoons cup cups ounce ounces pound pounds pint quart gallon pinch dash can package slice clove milliliters grams'.split(
      ' ',
    );
  const [recipe] = read(
    '* Exported from MasterCook *',
    'A',
    ...table,
    ...units.map((unit) => `  2      ${unit.padStart(13)}  basil -- torn`),
  );
  expect(recipe!.ingredients).toHaveLength(units.length);
  for (const { text } of recipe!.ingredients) {
    expect(readLine(text), text).toMatchObject({ name: 'basil' });
    expect(readLine(text).amounts, text).not.toEqual([]);
  }
});
