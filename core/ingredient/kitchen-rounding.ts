import type { Quantity, Rational } from './ingredient.ts';
import { rational, toNumber } from './rational.ts';

/** What measuring cups and spoons are made in; sixths and fifths only where these would be far off. */
const cupParts = [1, 2, 3, 4, 8] as const;
const finerParts = [5, 6] as const;
const tolerance = 0.06;

/** How far a number is from what it is rounded to, as a share of it. */
export const error = (shown: Rational, exact: Rational): number =>
  exact.numerator === 0 ? 0 : Math.abs(toNumber(shown) / toNumber(exact) - 1);

/** The nearest number of the given parts: 33/50 in halves, thirds, quarters and eighths is 2/3. */
export function nearestPart(value: Rational, parts: readonly number[] = cupParts): Rational {
  const size = toNumber(value);
  const found = parts.map((part) => rational(Math.round(size * part), part));
  return found.reduce((best, next) =>
    Math.abs(toNumber(next) - size) < Math.abs(toNumber(best) - size) - 1e-12 ? next : best,
  );
}

/** A number for cups, spoons, ounces and counts as a cook can measure it. What has such a form already is left exact. */
export function roundToParts(value: Rational): Rational {
  const size = toNumber(value);
  if (value.denominator <= 4 || value.denominator === 8) return value;
  if (size >= 100) return rational(Math.round(size));
  // A trace of saffron rounded to nothing would be left out of the dish, and 1/16 is not 1/8.
  if (size < 3 / 32) return size < 1 / 32 ? value : rational(1, 16);
  const shown = nearestPart(value, size >= 10 ? [1, 2] : cupParts);
  if (error(shown, value) <= tolerance) return shown;
  const finer = nearestPart(value, [...cupParts, ...finerParts]);
  return finer.numerator === 0 ? value : finer;
}

/** A number for grams and millilitres: whole from 10 on, halves and quarters stay, else one decimal. */
export function roundToDecimals(value: Rational): Rational {
  const size = toNumber(value);
  if (value.denominator === 1 && size < 1000) return value;
  if (size >= 1000) return rational(Math.round(size / 10) * 10);
  if (size >= 10) return value.denominator === 2 ? value : rational(Math.round(size));
  if (value.denominator <= 2 || value.denominator === 4) return value;
  if (size >= 0.1) return rational(Math.round(size * 10), 10);
  return size >= 0.001 ? rational(Math.round(size * 1000), 1000) : value;
}

/** For kilos and litres, where the third figure still counts. */
export const roundToHundredths = (value: Rational): Rational =>
  toNumber(value) < 0.1 ? value : rational(Math.round(toNumber(value) * 100), 100);

export const eachEnd = (quantity: Quantity, change: (value: Rational) => Rational): Quantity => ({
  min: change(quantity.min),
  max: change(quantity.max),
});

/** What is weighed or poured after a conversion, in steps that a scale or a jug shows: 236.6 ml is 240, 453.6 g is 450. */
export function roundToSteps(size: number, isWeight: boolean): Rational {
  const step = isWeight ? weightStep(size) : volumeStep(size);
  const steps = Math.max(1, Math.round(size / step));
  return rational(Math.round(steps * step * 100), 100);
}

const weightStep = (size: number) =>
  size < 2 ? 0.25 : size < 10 ? 0.5 : size < 50 ? 1 : size < 250 ? 5 : size < 1000 ? 10 : 50;
const volumeStep = (size: number) =>
  size < 2 ? 0.25 : size < 10 ? 0.5 : size < 25 ? 1 : size < 100 ? 5 : size < 1000 ? 10 : 50;
