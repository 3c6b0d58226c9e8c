import fc from 'fast-check';
import { parse, parseDocument } from 'yaml';
import { expect, test } from 'vitest';
import { isPlainSentence, isPlainText, readsAs, writtenAs } from './yaml-scalar.ts';

const awkward = [
  '# sifted',
  '2 cups flour # sifted',
  'Water, 190 g: Warm',
  'Sauce: *mild*',
  '*1* avocado',
  '1:30',
  'yes',
  'No',
  'null',
  '~',
  '- 2 eggs',
  '@salt',
  '% milk',
  '`2 tbsp` chili',
  '& pepper',
  '"1 cup" milk',
  "'n' spice",
  '[2 eggs, beaten]',
  '{a}',
  '2021-03-11',
  '1e3',
  '0x1F',
  '010',
  'ends with colon:',
  '? what',
  '---',
  '| pipe',
  '> quote',
  '!important',
  '<<',
  '  blanks  ',
  'tab\there',
  'two\nlines',
  'it\'s "both"',
  '1/2" ginger, sliced # fresh',
];

const read = (written: string, version: '1.1' | '1.2'): unknown =>
  parse(`- ${written}\n`, { version, logLevel: 'silent' });

test.each(awkward)('%j reads back in YAML 1.1 and 1.2, whatever style is wanted', (text) => {
  for (const style of ['plain', 'single', 'double'] as const) {
    const block = writtenAs(text, style, 'block');
    expect(read(block, '1.1')).toEqual([text]);
    expect(read(block, '1.2')).toEqual([text]);
    expect(parse(`[${writtenAs(text, style, 'flow')}, x]`)).toEqual([text, 'x']);
  }
});

test('a plain text stays plain, the seed’s inches with it', () => {
  for (const text of [
    '2 eggs',
    '1/2" ginger, sliced',
    '1.5 to 2 lbs pork belly , cut into 1” cubes',
    'Crème fraîche',
    '盐 3 克',
  ])
    expect(writtenAs(text, 'plain', 'block')).toBe(text);
});

test('a comma needs quotes in a flow only', () => {
  expect(isPlainText('salt, pepper', 'block')).toBe(true);
  expect(isPlainText('salt, pepper', 'flow')).toBe(false);
});

test('quotes are chosen so that nothing needs an escape where that is possible', () => {
  expect(writtenAs('1/2" ginger # fresh', 'plain', 'block')).toBe(`'1/2" ginger # fresh'`);
  expect(writtenAs("Mom's # best", 'single', 'block')).toBe(`"Mom's # best"`);
});

test('any text reads back as itself', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('plain', 'single', 'double'),
      (text, style) => {
        const document = parseDocument(`- ${writtenAs(text, style as 'plain', 'block')}\n`, {
          version: '1.1',
          logLevel: 'silent',
        });
        expect(document.errors).toEqual([]);
        expect(document.toJS()).toEqual([text]);
      },
    ),
    { numRuns: 2000 },
  );
});

test('what is taken for a plain sentence without parsing it is read as one', () => {
  const part = fc.constantFrom(
    '1',
    '2001',
    '12',
    '.5',
    'e',
    'x',
    'true',
    'null',
    'No',
    'eggs',
    '(a)',
    '1/2',
    'é',
    '½',
    '0x1F',
    '一',
    '.',
    '’s',
  );
  fc.assert(
    fc.property(fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (words) => {
      const text = words.map((parts) => parts.join('')).join(' ');
      if (isPlainSentence(text))
        for (const place of ['block', 'flow'] as const) expect(readsAs(text, text, place), text).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
