import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  divide,
  equal,
  fromText,
  multiply,
  numberPattern,
  parseRational,
  rational,
  rationalText,
  toNumber,
} from './rational.ts';

const small = fc
  .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 999 }))
  .map(([a, b]) => rational(a, b));
const positive = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 99 }))
  .map(([a, b]) => rational(a, b));

test.each([
  ['1 1/2', 3, 2],
  ['½', 1, 2],
  ['1½', 3, 2],
  ['1 ½', 3, 2],
  ['1.5', 3, 2],
  ['1,5', 3, 2],
  ['1-1/2', 3, 2],
  ['2 and 1/4', 9, 4],
  ['1⁄3', 1, 3],
  ['３', 3, 1],
  ['1,000', 1000, 1],
  ['0,125', 1, 8],
  ['10', 10, 1],
])('%s is read exactly', (text, numerator, denominator) => {
  expect(parseRational(text)).toEqual({ numerator, denominator });
});

test.each(['', 'x', '1/0', '1 1/0', '--', '1/2/3', '9'.repeat(50)])('%j is no number', (text) => {
  expect(parseRational(text)).toBeNull();
});

describe('laws', () => {
  test('a third three times is one', () => expect(multiply(rational(1, 3), rational(3))).toEqual(rational(1)));
  test('times and over undo each other', () =>
    fc.assert(fc.property(small, positive, (a, b) => equal(divide(multiply(a, b), b), a))));
  test('the order is the order of the numbers', () =>
    fc.assert(fc.property(small, small, (a, b) => Math.sign(compare(a, b)) === Math.sign(toNumber(a) - toNumber(b)))));
  test('adding is commutative', () => fc.assert(fc.property(small, small, (a, b) => equal(add(a, b), add(b, a)))));
  test('a kept factor comes back', () => fc.assert(fc.property(positive, (a) => equal(fromText(rationalText(a))!, a))));
  test('any two numbers make a number in lowest terms', () =>
    fc.assert(
      fc.property(fc.double(), fc.double(), (a, b) => {
        const made = rational(a, b);
        expect(
          Number.isSafeInteger(made.numerator) && Number.isSafeInteger(made.denominator) && made.denominator > 0,
        ).toBe(true);
      }),
    ));
});

test.each(['1/0', '0', '-1', '1.5', '', '1/2/3'])('%j is no scale factor', (text) => expect(fromText(text)).toBeNull());

test('the pattern finds one number at a time', () => {
  expect('2 14 oz, 1 1/2 lb, 3½, 1,5 l'.match(new RegExp(numberPattern, 'g'))).toEqual([
    '2',
    '14',
    '1 1/2',
    '3½',
    '1,5',
  ]);
});
