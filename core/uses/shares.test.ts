import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anIngredient } from '#core/testing/recipe-parts.ts';
import { rational } from '#core/ingredient/rational.ts';
import { readLine } from '#core/ingredient/line.ts';
import { findUses } from './uses.ts';

const lines = (texts: readonly string[]) =>
  texts.map((text, index) => anIngredient({ ...readLine(text), text, index }));
const uses = (list: readonly string[], steps: readonly string[], language = 'en') =>
  findUses(
    lines(list),
    steps.map((text) => ({ text, marks: [] })),
    language,
  );
const shares = (list: readonly string[], steps: readonly string[]) =>
  uses(list, steps).map((step) => step.map((use) => (use.adds ? use.share?.kind : 'in')));

test('half of a thing and the remaining rest are a part and the rest', () => {
  expect(shares(['100 g butter'], ['Melt half the butter.', 'Stir in the remaining butter.'])).toEqual([
    ['part'],
    ['rest'],
  ]);
});

test('an amount in the step is a part, unless it is all that the line says', () => {
  expect(shares(['3 tbsp oil', '2 eggs'], ['Heat 1 tbsp of the oil.', 'Beat in 2 eggs.'])).toEqual([['part'], ['all']]);
});

test('nobody knows how a divided line is shared out', () => {
  expect(shares(['1 cup sugar, divided'], ['Add the sugar.', 'Sprinkle with sugar.'])).toEqual([
    ['unknown'],
    ['unknown'],
  ]);
});

test('the rest has its fraction where the steps before say exactly what they took', () => {
  const rest = (list: readonly string[], steps: readonly string[]) => uses(list, steps).at(-1)![0]!.share;
  expect(rest(['100 g butter'], ['Melt a third of the butter.', 'Add the remaining butter.'])).toEqual({
    kind: 'rest',
    fraction: rational(2, 3),
  });
  expect(
    rest(
      ['4 tbsp oil'],
      ['Heat a tablespoon of oil.', 'Add another tablespoon of oil.', 'Drizzle with the last of the oil.'],
    ),
  ).toEqual({ kind: 'rest', fraction: rational(1, 2) });
  expect(rest(['100 g butter'], ['Melt some of the butter.', 'Add the remaining butter.'])).toEqual({ kind: 'rest' });
});

test('after the rest went in, nothing is left to go in', () => {
  expect(shares(['2 cups rice'], ['Add half the rice.', 'Add the remaining rice.', 'Toss with the rice.'])).toEqual([
    ['part'],
    ['rest'],
    ['in'],
  ]);
});

test('what was melted, warmed or cooked is in already when it is called so', () => {
  expect(
    shares(
      ['100 g butter', '1 cup milk'],
      ['Melt the butter and warm the milk.', 'Add the melted butter and the warm milk.'],
    ),
  ).toEqual([
    ['all', 'all'],
    ['in', 'in'],
  ]);
  expect(shares(['100 g butter, divided'], ['Melt half the butter.', 'Add the melted butter.'])).toEqual([
    ['part'],
    ['in'],
  ]);
});

test('all of it is chopped, also where half goes in later', () => {
  expect(shares(['2 onions'], ['Chop the onions.', 'Fry half the onions.'])).toEqual([['all'], ['part']]);
});

test('what each gets is no part of the whole', () => {
  expect(shares(['8 slices bacon'], ['Put a slice of bacon on each muffin.'])).toEqual([['all']]);
});

test('more than the list has is nobody knows how much', () => {
  expect(shares(['1 cup flour'], ['Add 2 cups flour.'])).toEqual([['unknown']]);
});

test('shares in French, German, Spanish and Chinese', () => {
  const kinds = (list: readonly string[], steps: readonly string[], language: string) =>
    uses(list, steps, language).map((step) => step.map((use) => (use.adds ? use.share?.kind : 'in')));
  expect(kinds(['200 g de sucre'], ['Ajouter les deux tiers du sucre.', 'Ajouter le reste du sucre.'], 'fr')).toEqual([
    ['part'],
    ['rest'],
  ]);
  expect(kinds(['200 g Zucker'], ['Die Hälfte des Zuckers zugeben.', 'Den übrigen Zucker zugeben.'], 'de')).toEqual([
    ['part'],
    ['rest'],
  ]);
  expect(kinds(['200 g azúcar'], ['Añadir la mitad del azúcar.', 'Añadir el resto del azúcar.'], 'es')).toEqual([
    ['part'],
    ['rest'],
  ]);
  expect(kinds(['白糖 20g'], ['加入白糖 10g。', '加入剩余的白糖。'], 'zh')).toEqual([['part'], ['rest']]);
});

test('no part is more than the whole, whatever amounts the steps say', () => {
  const amount = fc.constantFrom(
    'half the',
    '1 cup',
    '2 cups',
    '3 tbsp of the',
    'a third of the',
    'the remaining',
    '500 g',
    'the',
    'a cup of',
  );
  fc.assert(
    fc.property(
      fc.constantFrom('1 cup', '2 cups', '100 g', '2', ''),
      fc.array(amount, { maxLength: 6 }),
      (whole, parts) => {
        const steps = parts.map((part) => `Add ${part} sugar.`);
        for (const { share } of uses([`${whole} sugar`], steps).flat()) {
          if (share?.kind !== 'part' && share?.kind !== 'rest') continue;
          const fraction = share.fraction ?? null;
          if (fraction !== null) expect(fraction.numerator / fraction.denominator).toBeLessThanOrEqual(1);
          if (fraction !== null) expect(fraction.numerator).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('no two uses share a part of a word: they stand in one place, or apart', () => {
  const word = fc.constantFrom(
    ...'add the red white wine vegetable oil bell pepper peppers brown sugar baking powder cooking spices cheese dry ingredients and , . remaining onion'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 8 }),
      fc.array(word, { maxLength: 30 }),
      (list, step) => {
        const [found] = uses(
          list.map((words) => words.join(' ')),
          [step.join(' ')],
        );
        for (const one of found!)
          for (const other of found!)
            expect(one.start === other.start || one.end <= other.start || other.end <= one.start).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test('never throws, and every use slices back to a place in its step', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 6 }), fc.array(fc.string(), { maxLength: 6 }), (list, steps) => {
      for (const language of ['en', 'de', 'fr', 'zh', 'constructor'])
        uses(list, [...steps, ...list], language).forEach((step, at) => {
          for (const { start, end, ingredient } of step) {
            expect(end).toBeGreaterThan(start);
            expect([...steps, ...list][at]!.slice(start, end).length).toBe(end - start);
            expect(list[ingredient]).toBeDefined();
          }
        });
    }),
    { numRuns: 100 },
  );
});
