import type { Densities } from './density.ts';
import { unitWords } from './format.ts';
import type { Amount, Quantity, Rational } from './ingredient.ts';
import { error, nearestPart, roundToSteps } from './kitchen-rounding.ts';
import { isLiquid } from './liquids.ts';
import { isVolume, isWeight, measureOf, metricSize } from './measure.ts';
import type { Measure } from './measure.ts';
import { rational, toNumber } from './rational.ts';

export type System = 'metric' | 'us' | 'imperial';

/** What is measured: by its name a volume becomes a weight. `words` is the whole line. */
export interface Food {
  readonly name: string;
  readonly words: string;
}

export interface Converted {
  readonly amount: Amount;
  /** True where a volume became a weight, or a weight spoons: a cup of flour is never the same twice. */
  readonly about: boolean;
}

const millilitresPerCup = 236.5882365;

/** Grams, millilitres or millimetres at both ends, and what they are of. */
interface Size {
  readonly min: number;
  readonly max: number;
  readonly kind: 'weight' | 'volume' | 'length';
}

/**
 * The amount in another system, rounded to what its scales, jugs and spoons show; null where it stays: it is of that
 * system already, is counted, or is a teaspoon, which every kitchen has. Rounded from the exact amount, so scale first.
 */
export function convertAmount(
  amount: Amount,
  to: System,
  food: Food,
  densities: Densities | null,
  language: string,
): Converted | null {
  const measure = measureOf(amount.unit);
  if (amount.quantity === null || amount.isSize || measure === null) return null;
  // Three teaspoons are a tablespoon, which is converted.
  const isSpoonfuls = to === 'metric' && measure.id === 'tsp' && toNumber(amount.quantity.max) >= 3;
  if (belongs(measure, to) && !isSpoonfuls) return null;
  const size = sizeOf(amount.quantity, measure);
  if (toNumber(amount.quantity.min) <= 0) return null;
  const grams = to === 'metric' ? weighed(size, food, densities) : null;
  const spoons = to === 'us' ? spooned(size, food, densities) : null;
  const made = shown(grams ?? spoons ?? size, to);
  if (made === null) return null;
  const unitText = unitWords({ ...amount, unit: made.unit, quantity: made.quantity }, language);
  return { amount: { ...amount, ...made, unitText }, about: grams !== null || spoons !== null };
}

const spoon = (unit: string) => unit === 'tsp' || unit === 'tbsp';

/** Is a measure part of the system? Ounces and pounds are American and British; spoons are of every kitchen but by the tablespoon's 15 ml. */
export function belongs({ id, family }: Measure, to: System): boolean {
  if (to === 'metric') return family.startsWith('metric') || id === 'tsp';
  if (to === 'us') return family.startsWith('us');
  return family === 'us-weight' || family === 'us-length' || spoon(id);
}

function sizeOf({ min, max }: Quantity, measure: Measure): Size {
  const each = toNumber(measure.size) * metricSize[measure.family];
  const kind = isWeight(measure) ? 'weight' : isVolume(measure) ? 'volume' : 'length';
  return { min: toNumber(min) * each, max: toNumber(max) * each, kind };
}

const times = ({ min, max }: Size, by: number, kind: Size['kind']): Size => ({ min: min * by, max: max * by, kind });

function weighed(size: Size, food: Food, densities: Densities | null): Size | null {
  if (densities === null || size.kind !== 'volume' || isLiquid(food.name)) return null;
  const perCup = densities.gramsPerCup(food.name, food.words);
  return perCup === null ? null : times(size, perCup / millilitresPerCup, 'weight');
}

/** A few grams of yeast or salt: an American kitchen has spoons for them, and no scale that fine. */
function spooned(size: Size, food: Food, densities: Densities | null): Size | null {
  if (densities === null || size.kind !== 'weight' || size.max >= 15) return null;
  const perCup = densities.gramsPerCup(food.name, food.words);
  return perCup === null ? null : times(size, millilitresPerCup / perCup, 'volume');
}

interface Shown {
  readonly quantity: Quantity;
  readonly unit: string;
}

function shown(size: Size, to: System): Shown | null {
  if (to === 'metric') return metric(size);
  if (size.kind === 'length') return inParts(size, 'inch', 25.4, size.min < 80 ? [8] : [4]);
  if (size.kind === 'weight') return ounces(size);
  return to === 'us' ? cups(size) : pints(size);
}

function metric(size: Size): Shown {
  if (size.kind === 'length') return centimetres(size);
  const isHeavy = size.min >= 1000;
  const round = (value: number) => {
    const steps = roundToSteps(value, size.kind === 'weight');
    return isHeavy ? rational(steps.numerator, steps.denominator * 1000) : steps;
  };
  const unit = size.kind === 'weight' ? (isHeavy ? 'kg' : 'g') : isHeavy ? 'l' : 'ml';
  return { unit, quantity: { min: round(size.min), max: round(size.max) } };
}

function centimetres({ min, max }: Size): Shown {
  const step = min < 20 ? 1 : 5;
  const round = (value: number) => rational(Math.max(1, Math.round(value / step)) * step, min < 10 ? 1 : 10);
  return { unit: min < 10 ? 'mm' : 'cm', quantity: { min: round(min), max: round(max) } };
}

function inParts(size: Size, unit: string, each: number, parts: readonly number[]): Shown {
  const least = rational(1, Math.max(...parts));
  const round = (value: number): Rational => {
    const near = nearestPart(rational(Math.round((value / each) * 10000), 10000), parts);
    return near.numerator === 0 ? least : near;
  };
  return { unit, quantity: { min: round(size.min), max: round(size.max) } };
}

/** The first of these ways that is near enough at both ends, else the last. */
function firstNear(
  size: Size,
  ways: readonly (readonly [unit: string, each: number, parts: readonly number[]])[],
  near = 0.045,
): Shown {
  let last: Shown | null = null;
  for (const [unit, each, parts] of ways) {
    last = inParts(size, unit, each, parts);
    const off = (value: Rational, exact: number) =>
      error(value, rational(Math.max(1, Math.round((exact / each) * 10000)), 10000));
    if (off(last.quantity.min, size.min) <= near && off(last.quantity.max, size.max) <= near) return last;
  }
  return last!;
}

const teaspoon = 4.92892159375;

function cups(size: Size): Shown {
  if (size.min < teaspoon * 2.9) {
    // Quarters, though an eighth would be nearer: it is a spoon that every drawer has.
    const spoonfuls = ['tsp', teaspoon, [1, 2, 4]] as const;
    return firstNear(size, [spoonfuls, ['tsp', teaspoon, [8]]], 0.1);
  }
  if (size.min < teaspoon * 11)
    return firstNear(size, [
      ['tbsp', teaspoon * 3, [1, 2]],
      ['tbsp', teaspoon * 3, [3, 4]],
    ]);
  const cup = ['cup', millilitresPerCup, [1, 2, 3, 4]] as const;
  if (size.min >= millilitresPerCup) return firstNear(size, [cup, ['cup', millilitresPerCup, [8]]]);
  return firstNear(size, [cup, ['tbsp', teaspoon * 3, [1, 2]]]);
}

const ounce = 28.349523125;

/** Null for a few grams: the eighth of an ounce is too coarse for them. */
function ounces(size: Size): Shown | null {
  if (size.min < 7) return null;
  if (size.min < ounce * 15.5)
    return inParts(size, 'oz', ounce, size.min < ounce ? [8] : size.min < ounce * 6 ? [4] : [2]);
  return firstNear(size, [
    ['lb', ounce * 16, [1, 2, 3, 4]],
    ['oz', ounce, size.min < ounce * 32 ? [2] : [1]],
  ]);
}

/** British: 20 fluid ounces to a pint of 568 ml. */
function pints(size: Size): Shown {
  const fluidOunce = 28.4130625;
  if (size.min < teaspoon * 2.9) return cups(size);
  if (size.min < fluidOunce) return inParts(size, 'tbsp', 15, [2]);
  if (size.min < fluidOunce * 9.5) return inParts(size, 'floz', fluidOunce, size.min < fluidOunce * 5 ? [2] : [1]);
  return firstNear(size, [
    ['pint', fluidOunce * 20, [1, 2, 4]],
    ['floz', fluidOunce, [1]],
  ]);
}
