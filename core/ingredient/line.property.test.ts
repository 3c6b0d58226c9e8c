import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainAmountAt } from './amount.ts';
import { amountText } from './format.ts';
import type { Amount, Quantity } from './ingredient.ts';
import { laterAmounts } from './line-amounts.ts';
import { processorTime } from '#core/testing/processor-time.ts';
import { casesOf } from '#core/testing/looked-at.ts';
import { readLine } from './line.ts';
import { rational, toNumber } from './rational.ts';

/** What ingredient lines are made of, in any order: numbers, units, joining words, marks. */
const pieces = fc.constantFrom(
  ...'1 2 10 1/2 ½ 1½ 1,5 .5 1-1/2 ３ 两 半 十五 two demi halbe zwei'.split(' '),
  ...'cups tbsp g ml EL gestr. cuillère à soupe msk 大さじ 个 勺 克 can oz " x × - – 〜 ~'.split(' '),
  ...'plus + / | or oder bis to of de d’ ( ) [ ] , ; : ： 、 & und et about ca. kleine large'.split(' '),
  ...'butter Öl ail 鸡蛋 玉ねぎ chopped gehackt picado grandes optional 適量 q.b. juice Saft'.split(' '),
);
const kitchenLines = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 14 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));
const anyLines = fc.oneof(kitchenLines, fc.string({ unit: 'binary', maxLength: 120 }));

test('no line makes the reader throw, loses its name or puts an amount outside of itself', () => {
  fc.assert(
    fc.property(anyLines, (line) => {
      const { name, amounts } = readLine(line);
      if (line.trim() !== '') expect(name).not.toBe('');
      for (const { start, end, quantity } of amounts) {
        expect(0 <= start && start < end && end <= line.length).toBe(true);
        if (quantity) expect(toNumber(quantity.min)).toBeLessThanOrEqual(toNumber(quantity.max));
      }
    }),
    { numRuns: casesOf(1500) },
  );
});

const numbers: readonly (readonly [written: string, value: number])[] = [
  ['2', 2],
  ['1/2', 0.5],
  ['1⁄4', 0.25],
  ['¾', 0.75],
  ['1½', 1.5],
  ['1 1/2', 1.5],
  ['1-1/2', 1.5],
  ['1 and 1/2', 1.5],
  ['1,5', 1.5],
  ['0.25', 0.25],
  ['two', 2],
  ['demi', 0.5],
];
const units: readonly (readonly [written: string, id: string])[] = [
  ['cups', 'cup'],
  ['tbsp.', 'tbsp'],
  ['fl oz', 'floz'],
  ['g', 'g'],
  ['EL', 'tbsp'],
  ['gestr. TL', 'tsp'],
  ['c. à soupe', 'tbsp'],
  ['cucchiai', 'tbsp'],
  ['colheres de chá', 'tsp'],
  ['eetlepels', 'tbsp'],
  ['msk', 'tbsp'],
  ['kleine Dosen', 'can'],
  ['gousses', 'clove'],
];

test('an amount before a name is read with exactly its words, and they read the same alone', () => {
  const line = fc.record({
    number: fc.constantFrom(...numbers),
    unit: fc.constantFrom(...units),
    name: fc.constantFrom('butter', 'miel', 'Zucker', 'azeite'),
  });
  fc.assert(
    fc.property(line, ({ number: [number, value], unit: [unit, id], name }) => {
      const written = `${number} ${unit}`;
      const text = `${written} ${name}`;
      const amount = readLine(text).amounts[0]!;
      expect(text.slice(amount.start, amount.end)).toBe(written);
      expect([toNumber(amount.quantity!.min), amount.unit]).toEqual([value, id]);
      const alone = plainAmountAt(written, 0)!.amount;
      expect([alone.quantity, alone.unit]).toEqual([amount.quantity, amount.unit]);
    }),
  );
});

test('a written amount is read back as it was', () => {
  // From 20 on, half a spoon is rounded away.
  const part = fc.constantFrom(0, 1 / 8, 1 / 4, 1 / 2, 3 / 4);
  const amounts = fc.record({
    whole: fc.integer({ min: 1, max: 15 }),
    part,
    more: fc.integer({ min: 0, max: 4 }),
    unit: fc.constantFrom('g', 'kg', 'ml', 'dl', 'l', 'tsp', 'tbsp', 'cup', 'oz', 'lb', 'floz', 'pint', 'quart', null),
    language: fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'nl', 'sv'),
  });
  fc.assert(
    fc.property(amounts, ({ whole, part, more, unit, language }) => {
      const min = rational(Math.round((whole + part) * 8), 8);
      const quantity: Quantity = { min, max: rational(Math.round((whole + part + more) * 8), 8) };
      const amount: Amount = { quantity, unit, unitText: unit ?? '', start: 0, end: 1, isSize: false };
      const back = readLine(`${amountText(amount, language)} xyz`).amounts[0]!;
      expect(back.unit).toBe(unit);
      for (const end of ['min', 'max'] as const)
        expect(Math.abs(toNumber(back.quantity![end]) / toNumber(quantity[end]) - 1)).toBeLessThan(0.02);
    }),
  );
});

/** Beginnings of amounts that never end: where a pattern would try every way to part them. */
const nasty: readonly string[] = [
  '1 1/',
  '1-',
  '9',
  '1,',
  '1.',
  '½ ',
  '1 x ',
  '2 (',
  '1 plus ',
  '1 or ',
  'a ',
  'een ',
  'Saft ',
  'jus d’',
  'a, ',
  'a und ',
  'en dés ',
  'gehackt ',
  '十',
  '个',
  '1个半',
  '大さじ',
  '…大',
  '・',
  '約1',
  ' ',
  '\u3000',
];

const timeOf = (work: () => void): number =>
  processorTime(() => {
    for (let turn = 0; turn < 30; turn += 1) work();
  }, 4);

test.each(nasty)('a line of "%s" costs time in proportion', { retry: 3 }, (piece) => {
  const long = piece.repeat(400);
  for (const read of [readLine, (text: string) => laterAmounts(text, 0)]) {
    const once = timeOf(() => void read(long.slice(0, 195)));
    const twice = timeOf(() => void read(long.slice(0, 390)));
    // Below a millisecond the clock decides, not the reader.
    expect(twice).toBeLessThan(Math.max(1, once) * 3.4);
  }
});
