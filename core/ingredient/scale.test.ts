import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anIngredient } from '#core/testing/recipe-parts.ts';
import { amountText } from './format.ts';
import type { Amount } from './ingredient.ts';
import { readLine } from './line.ts';
import { measureOf } from './measure.ts';
import { divide, equal, fromText, multiply, one, rational, toNumber } from './rational.ts';
import { isFixed, measurableAmount, scaleAmount } from './scale.ts';
import { asWritten, viewedAmounts } from './view.ts';

const read = (text: string) => anIngredient({ ...readLine(text), text });

/** What the line's first amount is shown as. */
function shown(text: string, factor: string, language = 'en'): string {
  const [viewed] = viewedAmounts(read(text), { ...asWritten, factor: fromText(factor)! }, language);
  return viewed === undefined ? '' : amountText(viewed.amount, language);
}

describe('a scaled amount', () => {
  it.each([
    ['4 tbsp butter', '2', '1/2 cup'],
    ['1 tsp salt', '3', '1 tbsp'],
    ['1 tsp salt', '4', '4 tsp'],
    ['2 tbsp oil', '3', '6 tbsp'],
    ['1 1/2 tbsp dark soy sauce', '3', '4 1/2 tbsp'],
    ['1/4 cup sugar', '1/2', '2 tbsp'],
    ['1/3 cup sugar', '1/2', '2 2/3 tbsp'],
    ['3/4 cup sugar', '1/3', '1/4 cup'],
    ['1/4 tbsp salt', '2', '1/2 tbsp'],
    ['1/2 tbsp salt', '1/2', '3/4 tsp'],
    ['750 g flour', '2', '1.5 kg'],
    ['1 kg flour', '1/2', '500 g'],
    ['100 g flour', '1/3', '33 g'],
    ['5 g yeast', '1/2', '2.5 g'],
    ['8 oz cheese', '2', '1 lb'],
    ['1/4 lb cheese', '1/2', '2 oz'],
    ['9 oz cheese', '2', '18 oz'],
    ['1 quart stock', '1/4', '1 cup'],
    ['5 dl milk', '3', '1.5 l'],
    ['2 onions', '1/4', '1/2'],
    ['1 cup milk', '3', '3 cups'],
    ['3 cups milk', '1/3', '1 cup'],
    ['1 clove garlic', '3', '3 cloves'],
    ['2 cans beans', '1/2', '1 can'],
  ])('%s times %s is %s', (line, factor, wanted) => {
    expect(shown(line, factor)).toBe(wanted);
  });

  it('is rounded to what a cup holds, never to nothing and never 1/16 to 1', () => {
    expect(shown('1 cup cream', '33/50')).toBe('2/3 cup');
    expect(shown('1/4 tsp saffron', '1/4')).toBe('1/16 tsp');
    expect(shown('2 eggs', '33/50')).toBe('1 1/3');
  });

  it('is scaled at both ends of a range, in one unit', () => {
    expect(shown('1.5 to 2 lbs pork belly', '3')).toBe('4 1/2 to 6 lb');
    expect(shown('2 to 4 tbsp oil', '4')).toBe('1/2 to 1 cup');
    expect(shown('1 to 2 tsp salt', '3')).toBe('1 to 2 tbsp');
  });

  it('grows into cups only where the recipe speaks of cups', () => {
    expect(shown('4 EL Öl', '2', 'de')).toBe('8 EL');
    expect(shown('3 TL Salz', '2', 'de')).toBe('2 EL');
  });
});

describe('what is never scaled', () => {
  it('is a line that says it is fixed', () => {
    expect(isFixed({ text: '=1 tsp salt' })).toBe(true);
    expect(shown('1 bay leaf (fixed)', '3')).toBe('1');
    expect(isFixed({ text: '1 cup fixed-up broth' })).toBe(false);
  });

  it('is an amount times one: it keeps its unit', () => {
    expect(shown('8 tbsp butter', '1')).toBe('8 tbsp');
    expect(shown('0.25 cup oil', '1')).toBe('1/4 cup');
  });
});

const factors = fc
  .tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }))
  .map(([above, below]) => rational(above, below));
const amounts = fc
  .record({
    min: factors,
    more: fc.integer({ min: 0, max: 4 }),
    unit: fc.constantFrom(null, 'tsp', 'tbsp', 'cup', 'oz', 'lb', 'g', 'kg', 'ml', 'l', 'quart', 'dl', 'clove'),
  })
  .map(({ min, more, unit }): Amount => ({
    quantity: { min, max: multiply(min, rational(1 + more)) },
    unit,
    unitText: unit ?? '',
    start: 0,
    end: 1,
    isSize: false,
  }));

describe('scaling as a law', () => {
  it('by a and then by b is by a times b', () => {
    fc.assert(
      fc.property(amounts, factors, factors, (amount, a, b) => {
        expect(scaleAmount(scaleAmount(amount, a), b)).toEqual(scaleAmount(amount, multiply(a, b)));
      }),
    );
  });

  it('and unscaling gives the amount back', () => {
    fc.assert(
      fc.property(amounts, factors, (amount, factor) => {
        expect(scaleAmount(scaleAmount(amount, factor), divide(one, factor))).toEqual(amount);
      }),
    );
  });

  it('shows what is close to the exact product, in a form that is read back as it was shown', () => {
    fc.assert(
      fc.property(amounts, factors, (amount, factor) => {
        const made = measurableAmount(amount, factor, 'en');
        if (equal(factor, one)) return;
        const before =
          toNumber(scaleAmount(amount, factor).quantity!.min) * toNumber(measureOf(amount.unit)?.size ?? one);
        const after = toNumber(made.quantity!.min) * toNumber(measureOf(made.unit)?.size ?? one);
        if (before > 0.4) expect(Math.abs(after / before - 1)).toBeLessThan(0.13);
        const [again] = readLine(`${amountText(made, 'en')} sugar`).amounts;
        expect(again?.unit).toBe(made.unit);
        expect(amountText(again!, 'en')).toBe(amountText(made, 'en'));
      }),
      { numRuns: 2000 },
    );
  });
});
