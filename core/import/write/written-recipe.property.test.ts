import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seedManner, type Manner } from '#core/manner/manner.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { casesOf } from '#core/testing/looked-at.ts';
import { emptyImport, type ImportedRecipe } from '../imported-recipe.ts';
import { writtenRecipe } from './written-recipe.ts';

const written = (recipe: ImportedRecipe, manner = seedManner) =>
  writtenRecipe(recipe, { manner, pictures: [], nameless: 'Untitled recipe' });

const inBody: Manner = {
  ...seedManner,
  ingredients: 'body',
  headings: { ingredients: 'Ingredients', steps: 'Directions', level: 2 },
};
const bare: Manner = { ...inBody, hasFrontMatter: false, keyOrder: [], keys: { ...seedManner.keys, title: null } };
const allManners: readonly Manner[] = [
  seedManner,
  inBody,
  bare,
  { ...inBody, steps: 'bullets', bullet: '*', tags: 'flow' },
  { ...inBody, steps: 'paragraphs', headings: { ingredients: 'Zutaten', steps: 'Zubereitung', level: 1 } },
  { ...seedManner, steps: 'front-matter', listIndent: '', tags: 'comma' },
  { ...bare, isRecipeMd: true },
  { ...seedManner, steps: 'quotes' },
  { ...seedManner, fileEnding: '.cook' },
  { ...inBody, keys: { ...seedManner.keys, title: null }, constants: [{ key: 'layout', value: 'recipe' }] },
];

const soup: ImportedRecipe = {
  ...emptyImport,
  title: 'Leek: a soup # of "Monday"',
  ingredients: [
    { text: '2 leeks', group: null },
    { text: '1/2" ginger, *fresh* [ripe]', group: null },
    { text: '1 l stock', group: 'For the stock' },
  ],
  steps: [
    { text: 'Cut. Simmer for 20 minutes.', group: null },
    { text: '1. Serve it', group: 'To finish' },
  ],
  yield: '4 portions',
  times: { prep: 600, cook: 1200, total: 1800 },
  author: 'A. Cook',
  source: 'Corner kitchen',
  link: 'https://example.org/leek?a=1&b=2#top',
  description: 'Good on Mondays.\n\nBetter on Tuesdays.',
  notes: ['Keeps for three days.'],
  tags: ['soup', 'a, b', 'yes'],
  nutrition: { calories: '210 kcal' },
  rating: 4,
  language: 'en',
};

test('a recipe is written as the library writes its own, and every part is read back', () => {
  for (const manner of allManners) {
    const { text, lost } = written(soup, manner);
    expect(lost, text).toEqual([]);
    const read = readRecipe(text, 'soup.md');
    expect(read.title.value).toBe(soup.title);
    expect(text).toContain('Better on Tuesdays.');
    expect(text).toContain('Keeps for three days.');
    expect(read.needsALook, text).toEqual([]);
  }
});

test('the file of an empty library is that of the reference recipe’s manner', () => {
  expect(written({ ...soup, title: 'Leek soup', steps: soup.steps.slice(0, 1) }).text).toMatchInlineSnapshot(`
    "---
    title: Leek soup
    source: Corner kitchen
    sourcelink: https://example.org/leek?a=1&b=2#top
    ingredients:
      - 2 leeks
      - 1/2" ginger, \\*fresh\\* \\[ripe\\]
      - "**For the stock**"
      - 1 l stock
    searchterms:
      - soup
      - a
      - b
      - "yes"
    author: A. Cook
    prep_time: 10 min
    cook_time: 20 min
    total_time: 30 min
    servings: 4 portions
    description: |-
      Good on Mondays.

      Better on Tuesdays.
    rating: 4
    nutrition: calories 210 kcal
    language: en
    ---

    1. Cut. Simmer for 20 minutes.

    ## Notes

    Keeps for three days.
    "
  `);
});

const words = fc.constantFrom(
  '2 cups flour',
  '1 egg',
  '# salt',
  '- dash',
  '1. one',
  '*b*',
  '[[x]]',
  'Sauce:',
  '---',
  '"q"',
  'a: b',
  '{a}',
  '> q',
  '\\',
  '&amp;',
  '<b>',
  '~~~',
  '| t |',
  'yes',
  '1:30',
  '`c`',
  '红烧肉',
  '@salt{}',
  '=x',
);
const text = fc.oneof(
  words,
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.tuple(words, words).map((two) => two.join(' ')),
);
const line = text.map((one) => ({ text: one, group: null as string | null }));
/** What stands under no heading comes first: a file can't say otherwise. */
const lines = fc
  .tuple(fc.array(line, { maxLength: 3 }), fc.array(fc.record({ text, group: text }), { maxLength: 3 }))
  .map(([some, others]) => [...some, ...others]);
const recipes = fc.record({
  title: text,
  ingredients: lines,
  steps: lines,
  tags: fc.array(text, { maxLength: 3 }),
  author: fc.option(text),
  description: fc.option(text),
  notes: fc.array(text, { maxLength: 2 }),
  yield: fc.option(text),
});

test('whatever a recipe says, it is written so that it reads the same, or what does not is told', () => {
  let clean = 0;
  fc.assert(
    fc.property(recipes, fc.constantFrom(...allManners), (parts, manner) => {
      const { text: file, lost } = written({ ...emptyImport, ...parts }, manner);
      const read = readRecipe(file, 'x.md');
      const rows = read.ingredientGroups.flatMap(({ ingredients }) => ingredients.map(({ text: row }) => row));
      const wanted = parts.ingredients
        .map((one) => one.text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim())
        .filter((one) => one !== '');
      if (lost.length === 0) {
        clean += 1;
        expect(rows).toEqual(wanted);
      }
    }),
    { numRuns: casesOf(150), seed: 20261127 },
  );
  // Nearly every text here is markup of some kind.
  expect(clean).toBeGreaterThan(casesOf(150) * 0.73);
});
