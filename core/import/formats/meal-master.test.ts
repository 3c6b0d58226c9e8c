import { expect, test } from 'vitest';
import { readLine } from '#core/ingredient/line.ts';
import { appFile } from '#core/testing/app-files.ts';
import { ImportError } from '../format.ts';
import { mealMaster } from './meal-master.ts';

const read = (text: string) => mealMaster.recipes(appFile('a.mmf', text));
const row = (left: string, right: string) => `${left.padEnd(41)}${right}`;

const pie = [
  'From a friend',
  'MMMMM----- Recipe via Meal-Master (tm) v8.05',
  '',
  '      Title: Plum pie',
  ' Categories: Pies, Fruit',
  '      Yield: 8 pieces',
  '',
  'MMMMM-----------------DOUGH-------------------',
  row('  1 1/2 c  Wheat flour; sifted', '      1 ts Salt'),
  row('      2    Eggs', '    1/2 lb Butter in small'),
  row('      3 tb Water', '           -pieces'),
  'MMMMM----------------FILLING------------------',
  '      2 lb Plums',
  '      1 x  Icing sugar',
  '',
  '  Knead the dough. Let it',
  '  rest.',
  '',
  '  Bake it.',
  '  :Serve it warm.',
  '',
  'MMMMM',
].join('\r\n');

test('two columns, headings, lines that go on and steps are read', () => {
  expect(read(pie)).toMatchObject([
    {
      title: 'Plum pie',
      tags: ['Pies', 'Fruit'],
      yield: '8 pieces',
      ingredients: [
        { text: '1 1/2 cups Wheat flour; sifted', group: 'DOUGH' },
        { text: '2 Eggs', group: 'DOUGH' },
        { text: '3 tablespoons Water', group: 'DOUGH' },
        { text: '1 teaspoon Salt', group: 'DOUGH' },
        { text: '1/2 lb Butter in small pieces', group: 'DOUGH' },
        { text: '2 lb Plums', group: 'FILLING' },
        { text: '1 Icing sugar (per serving)', group: 'FILLING' },
      ],
      steps: [
        { text: 'Knead the dough. Let it rest.', group: null },
        { text: 'Bake it.', group: null },
        { text: 'Serve it warm.', group: null },
      ],
      notes: ['From a friend'],
    },
  ]);
});

test('several recipes of the older form, with groups of steps and what is written between them', () => {
  const one = (title: string) =>
    `---------- Recipe via Meal-Master (tm) v7.07\n\n      Title: ${title}\n   Servings:  4\n\n      1 T  Oil\n\n-----SAUCE-----\n  Stir it.\n\n-----\n`;
  const [first, second] = read(`${one('A')}Posted by Ann\n${one('B')}`);
  expect(first).toMatchObject({
    title: 'A',
    yield: '4 servings',
    ingredients: [{ text: '1 tablespoon Oil', group: null }],
    steps: [{ text: 'Stir it.', group: 'SAUCE' }],
    notes: ['Posted by Ann'],
  });
  expect(second).toMatchObject({ title: 'B', notes: [] });
});

test('code page of DOS', () => {
  const text = 'MMMMM----- Meal-Master\n      Title: K@se\nMMMMM\n';
  const file = appFile('a.mmf', text);
  const bytes = file.bytes.map((byte) => (byte === 0x40 ? 0x84 : byte));
  expect(mealMaster.recipes({ ...file, bytes })[0]!.title).toBe('Käse');
});

test('what is no recipe is refused with words', () => {
  expect(() => read('soup')).toThrow(ImportError);
});

test('the units are written so that the lines are read', () => {
  const codes = 'T t tb ts c pt qt ga fl oz lb ml cl dl l g kg pn ds dr cn pk bn sl ct'.split(' ');
  const lines = codes.map((code) => `      2 ${code.padEnd(2)} basil`);
  const [recipe] = read(['MMMMM Meal-Master', '', ...lines, 'MMMMM'].join('\n'));
  expect(recipe!.ingredients).toHaveLength(codes.length);
  for (const { text } of recipe!.ingredients) {
    expect(readLine(text), text).toMatchObject({ name: 'basil' });
    expect(readLine(text).amounts, text).not.toEqual([]);
  }
});
