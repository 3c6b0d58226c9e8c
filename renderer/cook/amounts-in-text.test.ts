import { expect, test } from 'vitest';
import { one, rational } from '#core/ingredient/rational.ts';
import { asWritten } from '#core/ingredient/view.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import { stepAsShown } from '#core/step-amounts/step-as-shown.ts';
import { amountsInText } from './amounts-in-text.ts';

const custard = readRecipe(
  `# Custard

- 3 tbsp sugar
- 2 cups milk
- salt
- 3 eggs

1. Warm the **milk** with the sugar and salt for 5 minutes.
2. Beat in 2 eggs.
`,
  'custard.md',
);

function shown(factor = one) {
  return allSteps(custard).map((step) => {
    const insertions = amountsInText(custard, step, factor);
    const view = { ...asWritten, factor };
    return stepAsShown(step, view, 'en', {
      ingredients: allIngredients(custard),
      heat: null,
      about: 'about',
      insertions,
    });
  });
}

test('amounts stand behind what goes in, scaled, but not where the text has one', () => {
  expect(shown().map(({ content }) => content.text)).toEqual([
    'Warm the milk (2\u00a0cups) with the sugar (3\u00a0tbsp) and salt for 5 minutes.',
    'Beat in 2 eggs.',
  ]);
  expect(shown(rational(2))[1]?.content.text).toBe('Beat in 4 eggs.');
  expect(shown(rational(2))[0]?.content.text).toContain('milk (4\u00a0cups)');
});

test('marks and times stay on their words', () => {
  const [step] = shown();
  const { text, marks } = step!.content;
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['milk']);
  expect(step!.durations.map(({ start, end }) => text.slice(start, end))).toEqual(['5 minutes']);
});
