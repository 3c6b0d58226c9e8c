import { expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { allIngredients } from '#core/recipe/recipe.ts';
import { withoutMergeMarks } from './merge-marks.ts';

const conflict =
  '# Soup\n\n## Ingredients\n\n- 1 leek\n<<<<<<< HEAD\n- 2 cups milk\n=======\n- 3 cups milk\n>>>>>>> kitchen\n- salt\n';

test('both sides of a conflict are shown as lines, in their places, and the first mark is named', () => {
  const recipe = readRecipe(conflict, 'soup.md');
  expect(allIngredients(recipe).map((one) => one.text)).toEqual(['1 leek', '2 cups milk', '3 cups milk', 'salt']);
  for (const { span, text } of allIngredients(recipe)) expect(conflict.slice(span.start, span.end)).toBe(text);
  expect(recipe.needsALook.map(({ code, line }) => [code, line])).toEqual([['look.merge-conflict', 6]]);
});

test('a text without a conflict keeps its underlined headings', () => {
  expect(withoutMergeMarks('Soup\n=======\n\n>>>>>>> quoted\n')).toBeNull();
  expect(withoutMergeMarks('Soup\n=======\n<<<<<<< a\nb\n=======\nc\n>>>>>>> d\n')?.text).toBe(
    'Soup\n=======\n         \nb\n       \nc\n         \n',
  );
});
