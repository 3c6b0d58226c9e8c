import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recipeFromText } from './from-text.ts';
import { seedManner } from './manner.ts';

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
