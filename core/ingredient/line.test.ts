import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountText, quantityParts } from './format.ts';
import type { Ingredient } from './ingredient.ts';
import { readLine } from './line.ts';
import { parseRational, rational } from './rational.ts';
import { scaleIngredient } from './scale.ts';

const shown = (line: string, language = 'en') =>
  readLine(line).amounts.map((amount) => amountText(amount, language) + (amount.isSize ? ' each' : ''));

test.each([
  ['one 28-ounce can tomatoes', ['1 can', '28 oz each'], 'tomatoes'],
  ['1 (14 oz) can beans, drained', ['1 can', '14 oz each'], 'beans'],
  ['2 x 100 g butter', ['2', '100 g each'], 'butter'],
  ['100g/3½oz sugar', ['100 g', '3 1/2 oz'], 'sugar'],
  ['1-1/2 cups plus 2 tbsp flour', ['1 1/2 cups', '2 tbsp'], 'flour'],
  ['a pinch of salt', ['1 pinch'], 'salt'],
  ['Flour (all-purpose), 300 g: sifted', ['300 g'], 'Flour'],
  ['half an onion', ['1/2'], 'onion'],
  ['2–3 cloves garlic', ['2 to 3 cloves'], 'garlic'],
  ['1/4 to 1/2 tsp cumin', ['1/4 to 1/2 tsp'], 'cumin'],
  ['about 2 cups (500 ml) water', ['2 cups', '500 ml'], 'water'],
  ['a few drops of liquid smoke', ['a few drops'], 'liquid smoke'],
  ['鸡胸肉 200 克', ['200 g'], '鸡胸肉'],
  ['鸡蛋 1 个（约 50 g）', ['1个', '50 g'], '鸡蛋'],
  ['500ml水', ['500 ml'], '水'],
  ["2 gousses d'ail", ['2 gousses'], 'ail'],
  ['1/2 cc de cumin', ['1/2 tsp'], 'cumin'],
  ['1,2 kg festkochende Kartoffeln', ['1.2 kg'], 'festkochende Kartoffeln'],
  ['5 EL Sonnenblumenöl', ['5 tbsp'], 'Sonnenblumenöl'],
  ['200 g de farina', ['200 g'], 'farina'],
])('%s', (line, amounts, name) => {
  expect(shown(line)).toEqual(amounts);
  expect(readLine(line).name).toBe(name);
});

test('T is a tablespoon and t a teaspoon', () => {
  expect([...shown('2 T oil'), ...shown('2 t oil')]).toEqual(['2 tbsp', '2 tsp']);
});

test('"optional" and "to taste" are told apart from the name', () => {
  expect(readLine('1 tsp chilli (optional)')).toMatchObject({ optional: true, name: 'chilli' });
  expect(readLine('salt, to taste')).toMatchObject({ name: 'salt', note: 'to taste' });
});

test('a guess is marked as one', () => {
  expect(readLine('7up').sure).toBe(false);
  expect(readLine('2 eggs').sure).toBe(true);
});

describe('writing amounts', () => {
  const parts = (text: string, factor = '1', unit: string | null = null) => {
    const value = rational(parseRational(text)!.numerator * Number(factor), parseRational(text)!.denominator);
    return quantityParts({ min: value, max: value }, 'en', unit);
  };
  test('one and a half, three times, is a true fraction', () => {
    expect(parts('1 1/2', '3')).toEqual([
      { kind: 'text', text: '4 ' },
      { kind: 'fraction', numerator: 1, denominator: 2 },
    ]);
  });
  test('metric units are decimal, and odd numbers are rounded as a kitchen does', () => {
    expect(parts('1 1/2', '1', 'kg')).toEqual([{ kind: 'text', text: '1.5' }]);
    expect(parts('0.45')).toEqual([{ kind: 'fraction', numerator: 1, denominator: 2 }]);
    expect(parts('1333', '1', 'g')).toEqual([{ kind: 'text', text: '1333' }]);
    expect(quantityParts({ min: rational(4000, 3), max: rational(4000, 3) }, 'en', 'g')).toEqual([
      { kind: 'text', text: '1330' },
    ]);
  });
  test('German and French write a decimal comma, and their own "to"', () => {
    expect(shown('1,2 kg Mehl', 'de')).toEqual(['1,2 kg']);
    expect(shown('2-3 EL Öl', 'de')).toEqual(['2 bis 3 EL']);
  });
  test('no amount is rounded to nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.constantFrom(null, 'g', 'cup'),
        (a, b, unit) => {
          const value = rational(a, b);
          const text = quantityParts({ min: value, max: value }, 'en', unit)
            .map((part) => (part.kind === 'text' ? part.text : String(part.numerator)))
            .join('');
          expect(Number.parseFloat(text)).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('scaling', () => {
  const ingredient = (text: string): Ingredient => ({
    ...readLine(text),
    index: 0,
    text,
    span: { start: 0, end: text.length },
    link: null,
  });
  const factor = fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 }))
    .map(([a, b]) => rational(a, b));
  test('a range is scaled at both ends, a size never', () => {
    expect(
      scaleIngredient(ingredient('1.5 to 2 lbs pork'), rational(3)).amounts.map((amount) => amountText(amount, 'en')),
    ).toEqual(['4 1/2 to 6 lb']);
    expect(
      scaleIngredient(ingredient('one 28-ounce can tomatoes'), rational(3)).amounts.map((amount) =>
        amountText(amount, 'en'),
      ),
    ).toEqual(['3 can', '28 oz']);
  });
  test('there and back is where it was, and the text stays', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('1/3 cup oil', '1.5 to 2 lbs pork', '2 x 100 g butter', 'salt'),
        factor,
        (text, by) => {
          const before = ingredient(text);
          expect(scaleIngredient(scaleIngredient(before, by), rational(by.denominator, by.numerator))).toEqual(before);
        },
      ),
    );
  });
});

test('any line is read without an error, with its amounts inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (line) => {
      for (const amount of readLine(line).amounts)
        expect(0 <= amount.start && amount.start < amount.end && amount.end <= line.length).toBe(true);
    }),
  );
});
