import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rational } from '#core/ingredient/rational.ts';
import { asWritten } from '#core/ingredient/view.ts';
import type { AmountView } from '#core/ingredient/view.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { HeatUnit } from '#core/heat/shown-temperatures.ts';
import { stepAsShown } from './step-as-shown.ts';

const twice: AmountView = { ...asWritten, factor: rational(2) };
const sauce = readRecipe(
  '# Sauce\n\n- 3 tbsp butter\n- 1 cup milk\n\n1. Melt **2 tbsp butter** for 3 minutes, pour in 1 cup milk and simmer for 10 minutes.\n',
  'sauce.md',
);
const shown = (view: AmountView, recipe = sauce, heat: HeatUnit = null) =>
  allSteps(recipe).map((step) =>
    stepAsShown(step, view, 'en', { ingredients: allIngredients(recipe), heat, about: 'about' }),
  );

describe('a step as it is shown', () => {
  test('has its amounts scaled in the text, and no time', () => {
    expect(shown(twice)[0]?.content.text).toBe(
      'Melt 1/4 cup butter for 3 minutes, pour in 2 cups milk and simmer for 10 minutes.',
    );
  });

  test('keeps marks, times and uses on their words', () => {
    const [step] = shown(twice);
    const { text, marks } = step!.content;
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['1/4 cup butter']);
    expect(step!.durations.map(({ start, end }) => text.slice(start, end))).toEqual(['3 minutes', '10 minutes']);
    expect(step!.uses.map(({ start, end }) => text.slice(start, end))).toEqual(['butter', 'milk']);
  });

  test('is the very step where nothing is changed', () => {
    expect(shown(asWritten)[0]).toBe(allSteps(sauce)[0]);
  });

  test('has every range inside its text, whatever the step says', () => {
    const words = fc.constantFrom(
      '2 cups',
      '1/2 tsp',
      'salt',
      '**3 g',
      'for 5 min',
      '350 F',
      '½',
      '** ',
      '1-2 kg flour',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
        const recipe = readRecipe(`- 1 cup flour\n- salt\n\n1. ${parts.join(' ')}\n`, 'a.md');
        for (const { content, durations, uses } of shown(twice, recipe))
          for (const { start, end } of [...content.marks, ...durations, ...uses])
            expect(0 <= start && start <= end && end <= content.text.length).toBe(true);
      }),
    );
  });
});
