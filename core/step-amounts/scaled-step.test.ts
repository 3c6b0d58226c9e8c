import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDensities } from '#core/ingredient/density.ts';
import { densityTable } from '#core/ingredient/density-table.ts';
import { fromText, rational } from '#core/ingredient/rational.ts';
import { asWritten, type AmountView } from '#core/ingredient/view.ts';
import { aStep, aUse } from '#core/testing/recipe-parts.ts';
import { shownAmounts, viewedStep } from './scaled-step.ts';
import { readStepAmounts } from './step-amounts.ts';

const stepOf = (text: string, uses: readonly string[] = []) =>
  aStep({
    content: { text, marks: [] },
    amounts: readStepAmounts(text),
    uses: uses.map((word, ingredient) => {
      const start = text.indexOf(word);
      return aUse({ ingredient, adds: true, start, end: start + word.length });
    }),
  });

const view = (factor: string, system: AmountView['system'] = 'written'): AmountView => ({
  factor: fromText(factor)!,
  system,
  densities: readDensities(densityTable),
});

describe('a step whose amounts are scaled', () => {
  it('shows them in place, and leaves times alone', () => {
    const step = stepOf('Stir in 4 tbsp of the oil, wait 5 minutes, then add 1/2 cup stock.');
    expect(viewedStep(step, view('2'), 'en')).toBe('Stir in 1/2 cup of the oil, wait 5 minutes, then add 1 cup stock.');
  });

  it('leaves sizes alone', () => {
    const step = stepOf('Line a 23 cm tin and cut the dough into 2 inch squares.');
    expect(viewedStep(step, view('3', 'us'), 'en')).toBe(step.content.text);
  });

  it('counts in words that agree', () => {
    const step = stepOf('Beat 1 large egg with 1 egg yolk, 2 cloves of garlic and the juice of 1 lemon.');
    expect(viewedStep(step, view('2'), 'en')).toBe(
      'Beat 2 large eggs with 2 egg yolks, 4 cloves of garlic and the juice of 2 lemons.',
    );
    expect(viewedStep(stepOf('Crack two eggs and add 4 onions.'), view('1/2'), 'en')).toBe(
      'Crack 1 egg and add 2 onions.',
    );
  });

  it('tells what was written', () => {
    const step = stepOf('Add 2 cups water.');
    expect(shownAmounts(step, view('3'), 'en')).toMatchObject([{ start: 4, end: 10, written: '2 cups', about: false }]);
    expect(shownAmounts(step, asWritten, 'en')).toEqual([]);
  });

  it('weighs what it uses', () => {
    const step = stepOf('Whisk 1 cup of the flour into 1 cup milk.', ['flour', 'milk']);
    const names = [{ name: 'flour' }, { name: 'milk' }];
    expect(viewedStep(step, view('2', 'metric'), 'en', names)).toBe('Whisk about 250 g of the flour into 470 ml milk.');
  });

  it('is its own text where nothing is asked, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 40 }), (text, factor) => {
        expect(viewedStep(stepOf(text), asWritten, 'en')).toBe(text);
        expect(typeof viewedStep(stepOf(text), { ...asWritten, factor: rational(factor, 7) }, 'en')).toBe('string');
      }),
    );
  });
});
