import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anIngredient } from '#core/testing/recipe-parts.ts';
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

test('never throws, and every use slices back to a place in its step', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 6 }), fc.array(fc.string(), { maxLength: 6 }), (list, steps) => {
      for (const language of ['en', 'de', 'fr', 'zh', 'constructor'])
        uses(list, [...steps, ...list], language).forEach((step, at) => {
          for (const { start, end, ingredient } of step) {
            expect([...steps, ...list][at]!.slice(start, end).length).toBe(end - start);
            expect(ingredient).toBeLessThan(list.length);
          }
        });
    }),
    { numRuns: 100 },
  );
});
