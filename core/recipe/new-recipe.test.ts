import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameFor } from './file-name.ts';
import { newRecipeText } from './new-recipe.ts';
import { readRecipe } from './read.ts';
import { allIngredients } from './recipe.ts';

const title = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    'Mom’s "best" pie: part 2',
    '1:30',
    'no',
    '- x',
    '# y',
    "it's",
    'a: b',
    '[x]',
    '*a',
    '"q"',
    'a\\b',
    'Kürbis & Käse',
  ),
);

test('the title of a new recipe is read back as it was given, with nothing that needs a look', () => {
  fc.assert(
    fc.property(title, (given) => {
      const recipe = readRecipe(newRecipeText(given), 'x.md');
      const clean = given.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
      if (clean !== '') expect(recipe.title.value).toBe(clean);
      expect(recipe.needsALook).toEqual([]);
      expect(recipe.kind).toBe('recipe');
      expect(allIngredients(recipe)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['Hong Shao Rou', 'hong-shao-rou'],
  ['Mom’s Pie!', 'moms-pie'],
  ['番茄炒蛋', '番茄炒蛋'],
  ['Crème Brûlée', 'crème-brûlée'],
  ['CON', 'con-recipe'],
  ['com1', 'com1-recipe'],
  ['../../x', 'x'],
  ['...', 'recipe'],
  ['🍔', 'recipe'],
])('%s is kept as %s', (given, stem) => expect(fileNameFor(given)).toBe(stem));

test('a file name is always safe', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
      const stem = fileNameFor(given);
      expect(stem).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u);
      expect([...stem].length).toBeLessThanOrEqual(87);
      expect(stem.normalize('NFC')).toBe(stem);
    }),
  );
});
