import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anIngredient } from '#core/testing/recipe-parts.ts';
import { casesOf } from '#core/testing/looked-at.ts';
import { convertAmount, type System } from './convert.ts';
import { readDensities } from './density.ts';
import { densityTable } from './density-table.ts';
import { amountText } from './format.ts';
import type { Amount } from './ingredient.ts';
import { readLine } from './line.ts';
import { measureOf, metricSize } from './measure.ts';
import { fromText, one, rational, toNumber } from './rational.ts';
import { viewedLine } from './view.ts';

const densities = readDensities(densityTable);

const line = (text: string, system: System | 'written', factor = '1', language = 'en') =>
  viewedLine(anIngredient({ ...readLine(text), text }), { system, densities, factor: fromText(factor)! }, language);

describe('what a cup weighs', () => {
  it('is known for more than five hundred names', () => {
    expect(densities.size).toBeGreaterThan(500);
  });

  it.each([
    ['flour', 125],
    ['all-purpose flour', 125],
    ['sugar', 200],
    ['brown sugar', 220],
    ['butter', 227],
    ['honey', 339],
    ['soy sauce', 255],
    ['olive oil', 216],
    ['salt', 292],
    ['cornstarch', 128],
  ])('%s: %i g', (name, grams) => {
    expect(densities.gramsPerCup(name)).toBe(grams);
  });

  it('is found without the words in front, in any number', () => {
    expect(densities.gramsPerCup('Fresh Organic Blueberries')).toBe(densities.gramsPerCup('blueberry'));
    expect(densities.gramsPerCup('unsalted butter, softened')).toBe(227);
  });

  it('depends on the cut', () => {
    expect(densities.gramsPerCup('walnuts', '1 cup walnuts, halves')).toBeLessThan(
      densities.gramsPerCup('walnuts', '1 cup chopped walnuts')!,
    );
  });

  it('is not taken from another food: coconut sugar is no sugar, kosher salt no table salt', () => {
    expect(densities.gramsPerCup('coconut sugar')).toBeNull();
    expect(densities.gramsPerCup('kosher salt')).toBeNull();
    expect(densities.gramsPerCup('constructor')).toBeNull();
  });
});

describe('a line in metric units', () => {
  it.each([
    ['2 cups flour', 'about 250 g flour'],
    ['1 cup water', '240 ml water'],
    ['2 tbsp olive oil', '30 ml olive oil'],
    ['1 lb pork belly', '450 g pork belly'],
    ['8 oz pasta', '225 g pasta'],
    ['3 lb potatoes', '1.35 kg potatoes'],
    ['1 tsp salt', '1 tsp salt'],
    ['3 tsp vanilla extract', '15 ml vanilla extract'],
    ['1 to 2 cups milk', '240 to 470 ml milk'],
    ['1 quart stock', '950 ml stock'],
    ['1 cup wobbly unknowns', '240 ml wobbly unknowns'],
    ['500 g flour', '500 g flour'],
    ['3 eggs', '3 eggs'],
  ])('%s: %s', (text, wanted) => {
    expect(line(text, 'metric')).toBe(wanted);
  });

  it('is rounded once, after scaling', () => {
    expect(line('1/3 cup sugar', 'metric', '3')).toBe('about 200 g sugar');
  });

  it('keeps a line that gives both', () => {
    expect(line('100 g / 3 1/2 oz dark chocolate', 'us')).toBe('100 g / 3 1/2 oz dark chocolate');
  });
});

describe('a line in American or British units', () => {
  it.each([
    ['500 g minced beef', 'us', '17 1/2 oz minced beef'],
    ['450 g beef', 'us', '1 lb beef'],
    ['100 g dark chocolate', 'us', '3 1/2 oz dark chocolate'],
    ['240 ml milk', 'us', '1 cup milk'],
    ['15 ml oil', 'us', '1 tbsp oil'],
    ['5 ml vanilla extract', 'us', '1 tsp vanilla extract'],
    ['5 g salt', 'us', 'about 3/4 tsp salt'],
    ['1 l stock', 'us', '4 1/4 cups stock'],
    ['568 ml beer', 'imperial', '1 pint beer'],
    ['1 cup milk', 'imperial', '8 fl oz milk'],
    ['2 tbsp oil', 'imperial', '2 tbsp oil'],
  ] as const)('%s, %s: %s', (text, system, wanted) => {
    expect(line(text, system)).toBe(wanted);
  });
});

const measured = fc
  .record({
    size: fc.integer({ min: 1, max: 400 }),
    below: fc.constantFrom(1, 2, 3, 4, 8),
    unit: fc.constantFrom('tsp', 'tbsp', 'cup', 'oz', 'lb', 'g', 'kg', 'ml', 'l', 'dl', 'quart', 'floz', 'inch', 'cm'),
  })
  .map(({ size, below, unit }): Amount => {
    const value = rational(size, below);
    return { quantity: { min: value, max: value }, unit, unitText: unit, start: 0, end: 1, isSize: false };
  });
const systems = fc.constantFrom<System>('metric', 'us', 'imperial');
const nothing = { name: '', words: '' };
const sizeOf = (amount: Amount) => {
  const measure = measureOf(amount.unit)!;
  return toNumber(amount.quantity!.min) * toNumber(measure.size) * metricSize[measure.family];
};

describe('converting as a law', () => {
  it('there and back is the same within rounding', () => {
    fc.assert(
      fc.property(measured, systems, systems, (amount, there, back) => {
        const first = convertAmount(amount, there, nothing, null, 'en')?.amount ?? amount;
        const second = convertAmount(first, back, nothing, null, 'en')?.amount ?? first;
        if (sizeOf(amount) < 10) return;
        // The British pint has the American one's name, and is looked at in a British view only.
        if (there === 'imperial' && back !== 'imperial') return;
        expect(Math.abs(sizeOf(second) / sizeOf(amount) - 1)).toBeLessThan(back === 'imperial' ? 1 : 0.2);
      }),
      { numRuns: casesOf(2000) },
    );
  });

  it('is as close as the steps of a jug, and never nothing', () => {
    fc.assert(
      fc.property(measured, fc.constantFrom<System>('metric', 'us'), (amount, to) => {
        const made = convertAmount(amount, to, nothing, null, 'en');
        if (made === null || sizeOf(amount) < 10) return;
        expect(sizeOf(made.amount)).toBeGreaterThan(0);
        // Half an eighth of an ounce is 1.8 g: of the smallest amounts here, 10 g, that is 0.18.
        expect(Math.abs(sizeOf(made.amount) / sizeOf(amount) - 1)).toBeLessThan(0.18);
      }),
      { numRuns: casesOf(2000) },
    );
  });

  it('is read back from its text as it was shown', () => {
    fc.assert(
      fc.property(measured, systems, (amount, to) => {
        const made = convertAmount(amount, to, nothing, null, 'en');
        if (made === null) return;
        const text = amountText(made.amount, 'en');
        const [again] = readLine(`${text} sugar`).amounts;
        expect(again?.unit).toBe(made.amount.unit);
        expect(amountText(again!, 'en')).toBe(text);
      }),
      { numRuns: casesOf(1000) },
    );
  });

  it('never throws, whatever the line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), systems, (text, system) => {
        expect(typeof line(text, system, '7/3')).toBe('string');
      }),
    );
  });

  it('by no system and times one, is the line as it was written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const ingredient = anIngredient({ ...readLine(text), text });
        expect(viewedLine(ingredient, { system: 'written', densities, factor: one }, 'en')).toBe(text);
      }),
    );
  });
});
