import type { Quantity, Rational } from './ingredient.ts';
import { eachEnd, error, roundToDecimals, roundToHundredths, roundToParts } from './kitchen-rounding.ts';
import { measureOf } from './measure.ts';
import type { Measure } from './measure.ts';
import { compare, divide, multiply, rational, toNumber } from './rational.ts';

/** A unit that amounts grow into or shrink to. */
interface Rung {
  readonly unit: string;
  /** Below it the next smaller unit is tried. */
  readonly least: Rational;
  /** A smaller unit changes to this one from here on. */
  readonly from: Rational;
  /** And only in such parts of it: 6 tbsp stay, for no cup holds 3/8. */
  readonly parts: readonly number[];
  /** The parts from one on: a cup and an eighth is easier to pour than 18 spoons. */
  readonly moreParts: readonly number[];
}

const whole = rational(1);
const half = rational(1, 2);
const quarter = rational(1, 4);

const rung = (
  unit: string,
  least: Rational,
  from: Rational,
  parts: readonly number[] = [],
  moreParts: readonly number[] = parts,
): Rung => ({ unit, least, from, parts, moreParts });

const smallest = (unit: string) => rung(unit, rational(0), whole);
const spoons = [smallest('tsp'), rung('tbsp', half, whole, [2])];
const cups = [...spoons, rung('cup', quarter, quarter, [3, 4], [3, 8])];
const big = [...cups, rung('quart', half, whole, [2]), rung('gallon', half, whole, [2])];
const ounces = [smallest('oz'), rung('lb', quarter, whole, [3, 4])];
const grams = [smallest('mg'), rung('g', half, whole), rung('kg', whole, whole)];
const litres = [smallest('ml'), rung('l', whole, whole)];

/** By the unit as written, smallest first. A pint is never split: the British one holds other cups than the American. */
const ladders: ReadonlyMap<string, readonly Rung[]> = new Map([
  ['tsp', cups],
  ['tbsp', cups],
  ['cup', cups],
  ['floz', [...spoons, rung('floz', half, whole)]],
  ['quart', big],
  ['gallon', big],
  ['oz', ounces],
  ['lb', ounces],
  ['mg', grams],
  ['g', grams],
  ['kg', grams],
  ['ml', litres],
  ['cl', [smallest('ml'), rung('cl', whole, whole), rung('l', whole, whole)]],
  ['dl', [smallest('ml'), rung('dl', half, whole), rung('l', whole, whole)]],
  ['l', litres],
]);

export interface Measured {
  readonly quantity: Quantity;
  readonly unit: string | null;
}

/**
 * A scaled quantity as a cook would measure it: 8 tbsp are 1/2 cup, 1/8 cup is 2 tbsp, 1500 g are 1.5 kg, and what no
 * cup holds is rounded. `hasCups` is false where the recipe's language has no cups. Both ends of a range keep one unit.
 */
export function bestUnit(quantity: Quantity, unit: string | null, hasCups: boolean): Measured {
  const measure = measureOf(unit);
  const ladder = unit === null ? undefined : ladders.get(unit);
  if (measure === null || ladder === undefined) return { quantity: eachEnd(quantity, roundToParts), unit };
  if (measure.family.startsWith('metric')) return inMetric(quantity, measure, ladder);
  const allowed = ladder.filter((one) => hasCups || one.unit !== 'cup' || unit === 'cup');
  const at = allowed.findIndex((one) => one.unit === unit);
  return larger(quantity, measure, allowed.slice(at + 1)) ?? smaller(quantity, measure, allowed.slice(0, at + 1));
}

function inUnit(quantity: Quantity, from: Measure, unit: string): Quantity {
  const ratio = divide(from.size, measureOf(unit)?.size ?? from.size);
  return eachEnd(quantity, (value) => multiply(value, ratio));
}

const isIn = (value: Rational, parts: readonly number[]): boolean =>
  parts.some((part) => part % value.denominator === 0);

function larger(quantity: Quantity, measure: Measure, rungs: readonly Rung[]): Measured | null {
  for (const { unit, from, parts, moreParts } of [...rungs].reverse()) {
    const moved = inUnit(quantity, measure, unit);
    const measurable = (value: Rational) => isIn(value, compare(value, whole) < 0 ? parts : moreParts);
    if (compare(moved.min, from) >= 0 && measurable(moved.min) && measurable(moved.max))
      return { quantity: moved, unit };
  }
  return null;
}

/** The unit itself, or a smaller one where the amount is too small for it or falls between the marks of its cups. */
function smaller(quantity: Quantity, measure: Measure, rungs: readonly Rung[]): Measured {
  for (const { unit, least } of [...rungs].reverse()) {
    const moved = inUnit(quantity, measure, unit);
    const shown = eachEnd(moved, roundToParts);
    const fits = (value: Rational, exact: Rational) =>
      isIn(value, [3, 8]) && (toNumber(exact) >= 1 || error(value, exact) <= 0.03);
    const comfortable = compare(moved.min, least) >= 0 && fits(shown.min, moved.min) && fits(shown.max, moved.max);
    if (comfortable || unit === rungs[0]?.unit) return { quantity: shown, unit };
  }
  return { quantity: eachEnd(quantity, roundToParts), unit: measure.id };
}

function inMetric(quantity: Quantity, measure: Measure, ladder: readonly Rung[]): Measured {
  const at = ladder.findIndex((one) => one.unit === measure.id);
  const descending = (rungs: readonly Rung[]) => [...rungs].reverse();
  const up = descending(ladder.slice(at + 1)).find(
    (one) => compare(inUnit(quantity, measure, one.unit).min, one.from) >= 0,
  );
  const down = descending(ladder.slice(0, at + 1)).find(
    (one) => compare(inUnit(quantity, measure, one.unit).min, one.least) >= 0,
  );
  const unit = (up ?? down)?.unit ?? measure.id;
  const round = unit === 'kg' || unit === 'l' ? roundToHundredths : roundToDecimals;
  return { quantity: eachEnd(inUnit(quantity, measure, unit), round), unit };
}
