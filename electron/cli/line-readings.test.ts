import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIngredientLine, readStepLine } from './line-readings.ts';

test('an ingredient line is read without its bullet, and its span leaves the bullet out', () => {
  const line = '  - 2 cups **oats**, rolled ';
  const read = readIngredientLine(line, null);
  expect(read).toMatchObject({ text: '2 cups oats, rolled', quantity: { min: 2, max: 2 }, unit: 'cup', group: null });
  expect(line.slice(...read.span)).toBe('2 cups **oats**, rolled');
});

test('offsets of a step are into the line as it was given', () => {
  const line = '  Toast the **oats** for 3 to 4 minutes at 170 °C. ';
  const { text, durations, temperatures, ingredients } = readStepLine(line, null);
  expect(text).toBe('Toast the oats for 3 to 4 minutes at 170 °C.');
  expect(durations.map((one) => line.slice(...one.span))).toEqual(['3 to 4 minutes']);
  expect(temperatures.map((one) => [line.slice(...one.span), one.celsius])).toEqual([['170 °C', 170]]);
  expect(ingredients).toEqual([]);
});

test('a factor scales the amounts of a line and nothing else', () => {
  const factor = { numerator: 1, denominator: 2 };
  expect(readIngredientLine('4 cups oats', factor).scaled).toBe('2 cups oats');
  expect(readStepLine('Add 4 cups oats; wait 4 minutes at 90 °C.', factor).scaled).toBe(
    'Add 2 cups oats; wait 4 minutes at 90 °C.',
  );
});

test('an empty line is a line', () => {
  expect(readIngredientLine('', null)).toMatchObject({ text: '', span: [0, 0], quantity: null, name: '' });
  expect(readStepLine('   ', null)).toMatchObject({ text: '', durations: [] });
});

test('any line is read, and every span lies in it', () => {
  const piece = fc.constantFrom(
    '2',
    '½',
    ' to ',
    'cups ',
    '**',
    '[a](b) ',
    '- ',
    'for ',
    '5 min',
    '°C',
    '(',
    '糖',
    '\t',
    '&',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((all) => all.join('')),
      ),
      (line) => {
        const step = readStepLine(line, { numerator: 2, denominator: 1 });
        const spans = [...step.durations, ...step.temperatures, ...step.amounts].map((one) => one.span);
        for (const [from, to] of [...spans, step.span, readIngredientLine(line, null).span]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(line.length);
        }
      },
    ),
  );
});
