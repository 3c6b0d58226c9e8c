import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForm } from '#core/form/form.ts';
import { toLf } from '#core/text/file-text.ts';
import { recipeFromText } from './from-text.ts';
import { seedManner } from './manner.ts';
import type { Manner } from './manner.ts';

const blog = `Leek soup

My aunt's, for cold days.

Serves 4
Prep time: 10 min

Ingredients
2 leeks
1 l stock, hot
1/2 tsp salt: fine

Directions
1. Cut the leeks.
2. Boil everything for 20 minutes.
3. Serve.
`;

test('a text as people send it becomes a recipe in the library’s manner', () => {
  const made = recipeFromText(blog, seedManner);
  expect(made.title).toBe('Leek soup');
  expect(made.ingredients).toEqual(['2 leeks', '1 l stock, hot', '1/2 tsp salt: fine']);
  expect(made.steps).toEqual(['Cut the leeks.', 'Boil everything for 20 minutes.', 'Serve.']);
  expect(made.notes).toEqual(["My aunt's, for cold days."]);
  expect(made.text).toContain('ingredients:\n  - 2 leeks\n  - 1 l stock, hot\n  - "1/2 tsp salt: fine"\n');
  expect(made.text).toMatch(
    /\n1\. Cut the leeks\.\n2\. Boil everything for 20 minutes\.\n3\. Serve\.\n\nMy aunt's, for cold days\.\n$/,
  );
});

test('a line that no part was read from is kept, also when another line has its words', () => {
  expect(
    recipeFromText('Soup\n\nEgg\n\nIngredients\n2 eggs\n\nDirections\n1. Boil the eggs.\n', seedManner).text,
  ).toMatch(/\nEgg\n/);
});

test('notes that would be read as the recipe stand elsewhere, or the text is kept as it is', () => {
  const nyum: Manner = { ...seedManner, keyOrder: ['title'], ingredients: 'body', steps: 'quotes' };
  const made = recipeFromText(blog, nyum);
  expect(made.ingredients).toHaveLength(3);
  expect(made.steps).toHaveLength(3);
  expect(made.text).toContain('My aunt');
});

test('sections stay sections', () => {
  const made = recipeFromText(
    '# Pie\n\n## Ingredients\n\nFor the crust:\n\n- 1 cup flour\n\nFor the filling:\n\n- 2 apples\n\n## Method\n\n1. Bake it.\n',
    seedManner,
  );
  expect(made.ingredients).toEqual(['1 cup flour', '2 apples']);
  expect(made.text).toContain('For the filling');
});

test('no word of a pasted text is lost', () => {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const line = fc.oneof(
    fc.constantFrom(
      '# Soup',
      'Ingredients',
      '2 leeks',
      '- 1 egg # fresh',
      'Serves 4',
      'Boil it for 5 minutes.',
      '1. Mix it.',
      'A story.',
      'Tags: quick, vegan',
      'yes: no',
      '> said',
      '',
    ),
    fc.string({ maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const heads = /^(?:ingredients?|tags|serves)$/;
      const made = letters(recipeFromText(lines.join('\n'), seedManner).text);
      for (const one of lines) {
        const words = letters(one.replace(/^(?:[-*+•]|\d{1,3}[.)])\s+/, '').replace(/^\w+:/, ''));
        if (!heads.test(words)) expect(made).toContain(words.replace(/^serves/, ''));
      }
    }),
    { numRuns: 400 },
  );
});

const root = '../shared/data/markdown';

describe.skipIf(!existsSync(root))('recipes of other people, pasted', () => {
  test('no line is lost, and nearly all have their ingredients and steps', () => {
    const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    let [all, whole] = [0, 0];
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    )) {
      const text = toLf(readFileSync(`${root}/${name}`, 'utf8')).text;
      const given = readForm(text, name);
      if (given.recipe.kind === 'note' || (all += 1) % 4 !== 0) continue;
      const body = text.slice(given.place?.span.end ?? 0);
      const made = recipeFromText(body, seedManner);
      const has = letters(made.text);
      const lost = body
        .split('\n')
        .map((line) => letters(line.replace(/^\s*(?:[-*+•>#]+|\d{1,3}[.)])\s+/, '')))
        .filter((line) => line.length > 25 && !has.includes(line));
      expect(lost, name).toEqual([]);
      if (made.steps.length > 0 && made.ingredients.length > 0) whole += 1;
    }
    console.log(`${whole} of ${Math.floor(all / 4)} pasted recipes have ingredients and steps`);
    expect(whole).toBeGreaterThan(Math.floor(all / 4) * 0.8);
  }, 60_000);
});
