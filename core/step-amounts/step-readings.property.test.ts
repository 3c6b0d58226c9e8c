import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectPlacesInOrder } from '#core/testing/places-in-order.ts';
import { inProportion } from '#core/testing/processor-time.ts';
import { toNumber } from '#core/ingredient/rational.ts';
import { foodsOf } from './counted-foods.ts';
import { readStepAmounts } from './step-amounts.ts';
import { readTemperatures } from '#core/heat/temperatures.ts';
import { casesOf } from '#core/testing/looked-at.ts';

const foods = foodsOf(['2 large eggs', 'onions', 'flour', '鸡蛋', '']);

const scales = fc.constantFrom(
  { written: '°C', space: ['', ' '], celsius: (value: number) => value },
  { written: ' degrees C', space: [''], celsius: (value: number) => value },
  { written: '℃', space: ['', ' '], celsius: (value: number) => value },
  { written: '°F', space: ['', ' '], celsius: (value: number) => Math.round(((value - 32) * 5) / 9) },
  { written: 'ºF', space: ['', ' '], celsius: (value: number) => Math.round(((value - 32) * 5) / 9) },
);
const heat = fc.integer({ min: 100, max: 299 });
const to = fc.constantFrom('', '-', ' to ', '–');

test('a temperature written in any form is read back, with exactly its words', () => {
  fc.assert(
    fc.property(scales, heat, to, fc.integer({ min: 1, max: 50 }), fc.boolean(), (scale, low, link, more, spaced) => {
      const space = scale.space[spaced ? scale.space.length - 1 : 0]!;
      const written = `${low}${link === '' ? '' : link + String(low + more)}${space}${scale.written}`;
      const text = `Heat the oven to ${written} and bake.`;
      expect(
        readTemperatures(text).map((one) => [text.slice(one.start, one.end), one.min, one.max, one.celsius]),
      ).toEqual([[written, low, link === '' ? low : low + more, scale.celsius(low)]]);
    }),
    { numRuns: casesOf(300) },
  );
});

test('an amount written in any form is read back, with exactly its words', () => {
  const number = fc.constantFrom<[string, number]>(
    ['2', 2],
    ['1/2', 0.5],
    ['1 1/2', 1.5],
    ['¾', 0.75],
    ['1.5', 1.5],
    ['three', 3],
    ['12', 12],
  );
  const thing = fc.constantFrom<[string, string]>(
    [' cups', ' of flour'],
    [' tbsp', ' oil'],
    [' g', ' butter'],
    ['', ' eggs'],
    ['', ' finely diced onions'],
    [' cloves', ' of garlic'],
    [' cans', ' of tomatoes'],
  );
  const tail = fc.constantFrom('.', ', then cook for 5 minutes.', ' and bake at 180 °C.', '\n');
  fc.assert(
    fc.property(number, thing, tail, ([written, value], [unit, name], rest) => {
      const text = `Stir in ${written}${unit}${name}${rest}`;
      expect(
        readStepAmounts(text, foods).map(({ start, end, amount }) => [
          text.slice(start, end),
          toNumber(amount.quantity!.min),
        ]),
      ).toEqual([[written + unit, value]]);
    }),
    { numRuns: casesOf(300) },
  );
});

const pieces = fc.constantFrom(
  ...'5|10|½|1 1/2|1/0|0|99999999|two|half|half a|one|or|to|-|–|x|cups|cup|c|g|tbsp|oz|eggs|egg|onions|each|per|every|into|cut|cans|(|)|(14 oz)|14-oz|个|鸡蛋|半|两|片|的|杯|大さじ|°F|°C|degrees|350|gas mark|th.|6/180°|then|registers|@|fan|bake at|\n|.|,|%|#'.split(
    '|',
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.tuple(pieces, fc.constantFrom(' ', '')), { maxLength: 30 }).map((parts) => parts.flat().join('')),
);

test('no text makes the readers throw; places lie in the text, in order, and lower ends are lower', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const found of [readTemperatures(text), readStepAmounts(text), readStepAmounts(text, foods)])
        expectPlacesInOrder(text, found);
      for (const { amount } of readStepAmounts(text, foods)) {
        expect(amount.isSize).toBe(false);
        expect(toNumber(amount.quantity!.max)).toBeGreaterThanOrEqual(toNumber(amount.quantity!.min));
        expect(toNumber(amount.quantity!.max)).toBeGreaterThan(0);
      }
      for (const { min, max, celsius } of readTemperatures(text)) {
        expect(Number.isFinite(celsius)).toBe(true);
        expect(max).toBeGreaterThanOrEqual(min);
      }
    }),
    { numRuns: casesOf(2000) },
  );
});

test.each([
  ['no number at all', 'stir the sauce well '],
  ['amounts', 'add 2 cups flour, '],
  ['counts', 'add two eggs and 3 onions '],
  ['sizes', 'a 14-oz can of 2 '],
  ['into', 'cut into 4 '],
  ['each', 'each 1 tsp '],
  ['numbers', '1 2-3 4/5 '],
  ['brackets', '1 (2 '],
  ['Han counts', '鸡蛋两个'],
  ['digits', '9'],
  ['degrees', '350 °F '],
  ['then', 'then 95 for '],
  ['bake at', 'bake at 350 '],
  ['spaces', ' '],
])('reading takes time in proportion to the text: %s', (_, piece) => {
  const read = (text: string) => () => {
    readTemperatures(text);
    readStepAmounts(text, foods);
  };
  const text = piece.repeat(Math.ceil(30_000 / piece.length));
  expect(inProportion(read(text), read(text + text), 3, 30)).toBe(true);
});
