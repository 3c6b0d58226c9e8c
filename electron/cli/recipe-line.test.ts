import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { toLf } from '#core/text/file-text.ts';
import { printedRecipe } from './recipe-line.ts';
import type { PrintedRecipe } from './recipe-line.ts';

const samples = path.resolve(import.meta.dirname, '../../recipes');
const names = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));

const printed = (decoded: string, name = 'soup.md', factor = null as Parameters<typeof printedRecipe>[3]) => {
  const lf = toLf(decoded);
  return printedRecipe(readRecipe(lf.text, name), name, lf, factor);
};

const mentionsOf = (step: PrintedRecipe['steps'][number]) => [
  ...step.durations,
  ...step.temperatures,
  ...step.amounts,
  ...step.ingredients,
];

const withoutMarkup = (text: string) =>
  text
    .replaceAll('**', '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ');

describe.each(names)('in %s', (name) => {
  const text = readFileSync(path.join(samples, name), 'utf8');
  test.each([
    ['as it is', text],
    ['with CRLF and a byte order mark', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('every span, %s, slices to its text', (_, decoded) => {
    const { ingredients, steps } = printed(decoded, name);
    expect(steps.length).toBeGreaterThan(2);
    for (const { text: line, span } of ingredients) expect(withoutMarkup(decoded.slice(...span))).toBe(line);
    for (const step of steps) {
      expect(withoutMarkup(decoded.slice(...step.span))).toBe(withoutMarkup(step.text));
      for (const mention of mentionsOf(step))
        expect(withoutMarkup(decoded.slice(...mention.span))).toBe(withoutMarkup(mention.text));
    }
  });
});

const small = `---
title: Leek broth
source: A neighbour
sourcelink: https://example.org/leeks
servings: 2 to 3 bowls
prep_time: 10 minutes
ingredients:
  - 1/3 cup barley (or 60 g), rinsed
  - 2 leeks
searchterms: [soup]
---

Good on a cold evening.

1. Simmer the **barley** for 25 to 30 minutes.
2. Add the **leeks** and 1 cup hot water, bring to 95 °C, and wait 5 minutes.
`;

test('a recipe has every field that is documented, and no other', () => {
  const recipe = printed(small);
  expect(Object.keys(recipe)).toEqual(
    (
      'file dialect title tags source image language yield times author description notes ingredients steps ' +
      'problems'
    ).split(' '),
  );
  expect(recipe).toMatchObject({
    file: 'soup.md',
    title: 'Leek broth',
    tags: ['soup'],
    source: { name: 'A neighbour', url: 'https://example.org/leeks' },
    image: null,
    language: 'en',
    yield: { text: '2 to 3 bowls', min: 2, max: 3, unit: 'bowls' },
    times: { prep: 600, cook: null, total: null, derived: 1800 },
    author: null,
    description: 'Good on a cold evening.',
    problems: [],
  });
  expect(Object.keys(recipe.ingredients[0] ?? {}).join(' ')).toBe(
    'text group span quantity unit more size name preparation note optional',
  );
  expect(Object.keys(recipe.steps[0] ?? {}).join(' ')).toBe(
    'text group span durations temperatures amounts ingredients',
  );
});

test('amounts are decimals of six digits with the unit’s promised name', () => {
  const { ingredients, steps } = printed(small);
  expect(ingredients[0]).toMatchObject({ quantity: { min: 0.333333, max: 0.333333 }, unit: 'cup' });
  expect(ingredients[1]).toMatchObject({ quantity: { min: 2, max: 2 }, unit: null, more: [] });
  expect(steps[1]?.amounts).toMatchObject([{ text: '1 cup', quantity: { min: 1, max: 1 }, unit: 'cup' }]);
  expect(printed(small.replace('1/3 cup', '3 fl oz')).ingredients[0]?.unit).toBe('floz');
});

test('a step names its times, temperatures and ingredients', () => {
  const [first, second] = printed(small).steps;
  expect(first?.durations).toMatchObject([{ text: '25 to 30 minutes', min: 1500, max: 1800, soft: false }]);
  expect(second?.temperatures).toMatchObject([{ text: '95 °C', celsius: 95 }]);
  expect(first?.ingredients).toMatchObject([{ index: 0, text: 'barley', kind: 'use', share: 'all' }]);
  expect(second?.ingredients).toMatchObject([{ index: 1, text: 'leeks', kind: 'use' }]);
});

test('scaled texts are there only where a factor is', () => {
  const { ingredients, steps } = printed(small, 'soup.md', { numerator: 3, denominator: 1 });
  expect(ingredients.map((line) => line.scaled)).toEqual([expect.stringMatching(/^1 cup barley/), '6 leeks']);
  expect(steps.map((step) => step.scaled)).toEqual([
    'Simmer the barley for 25 to 30 minutes.',
    'Add the leeks and 3 cups hot water, bring to 95 °C, and wait 5 minutes.',
  ]);
});

test('what needs a look is said in words, with its line beside it', () => {
  const { problems } = printed(small.replace('servings:', 'title: Another\nservings:'));
  expect(problems).toEqual([
    { code: 'duplicate-key', message: '“title” is there twice. The first one is shown.', line: expect.any(Number) },
  ]);
});

test('a page that is no recipe is a note', () => {
  expect(printed('# Our kitchen\n\nThese are the recipes of the house.\n', 'README.md').dialect).toBe('note');
});

test('any file is printed, and every span lies in it', () => {
  const piece = fc.constantFrom(
    ...['---\n', 'title: x\n', 'ingredients:\n', '  - 2 cups oats\n', 'directions: |\n', '  Stir for 5 min.\n', '\r\n'],
    ...[
      '## Steps\n',
      '1. Stir the **oats** for 5 min\n',
      '- [milk](b.md)\n',
      '> ',
      '\n',
      '| a | b |\n',
      '![x](y)\n',
      '🥕',
    ],
  );
  const endings = fc.constantFrom('a.md', 'a.cook', 'a.yaml', 'README.md');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), endings, fc.boolean(), (pieces, name, bom) => {
      const decoded = (bom ? '\uFEFF' : '') + pieces.join('');
      const { ingredients, steps } = printed(decoded, name, { numerator: 1, denominator: 3 });
      const mentions = steps.flatMap(mentionsOf);
      for (const { span } of [...ingredients, ...steps, ...mentions]) {
        expect(span[0]).toBeGreaterThanOrEqual(0);
        expect(span[1]).toBeGreaterThanOrEqual(span[0]);
        expect(span[1]).toBeLessThanOrEqual(decoded.length);
      }
      for (const { text, span } of mentions)
        expect(decoded.slice(...span).replace(/[*\s]+/g, ' ')).toContain(text.replace(/[*\s]+/g, ' '));
    }),
  );
});
