import { expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import { DrawnRecipe } from './drawn-recipe.svelte.ts';

const text = '# Soup\n\n- 1 leek\n- 2 eggs\n\n1. Boil the leek for 5 minutes.\n2. Add the eggs.\n';
const read = (written: string) => readRecipe(written, 'soup.md');

/** What was drawn before a change of the text, and after it. */
function changed(from: string, to: string) {
  const drawn = new DrawnRecipe(read(text));
  const before = { ...read(text), ingredients: allIngredients(drawn), steps: allSteps(drawn) };
  const lists = { ingredientGroups: drawn.ingredientGroups, stepGroups: drawn.stepGroups };
  drawn.become(read(text.replace(from, to)));
  return { drawn, before, lists };
}

test('a line that says what it said stays the same object, wherever it stands now', () => {
  const { drawn, before } = changed('1 leek', '12 leeks');
  expect(allIngredients(drawn).map((one, at) => one === before.ingredients[at])).toEqual([false, true]);
  expect(allSteps(drawn)[1]).toBe(before.steps[1]);
  expect(allIngredients(drawn)[0]?.text).toBe('12 leeks');
});

test('a line that is read otherwise is another object', () => {
  const { drawn, before } = changed('- 2 eggs', '- 2 onions');
  expect(allSteps(drawn)[1]).not.toBe(before.steps[1]);
});

test('what is typed in a step is no news to the list of ingredients', () => {
  const { drawn, lists } = changed('5 minutes', '50 minutes');
  expect(drawn.ingredientGroups).toBe(lists.ingredientGroups);
  expect(drawn.stepGroups).not.toBe(lists.stepGroups);
  expect(allSteps(drawn)[0]?.durations[0]?.minSeconds).toBe(3000);
});

test('it says all that the recipe says', () => {
  const next = `---\nservings: 4\nmood: good\n---\n\n${text.replace('Soup', 'Stew')}\n## Notes\n\nKeeps *well*.\n`;
  const drawn = new DrawnRecipe(read(text));
  drawn.become(read(next));
  const fields = Object.keys(read(next)) as (keyof DrawnRecipe)[];
  expect(Object.fromEntries(fields.map((field) => [field, drawn[field]]))).toEqual({
    ...read(next),
    ingredientGroups: drawn.ingredientGroups,
    stepGroups: drawn.stepGroups,
  });
});
