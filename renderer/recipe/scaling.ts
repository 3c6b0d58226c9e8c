import type { Rational } from '#core/ingredient/ingredient.ts';
import { compare, divide, multiply, one, parseRational, rational, toNumber } from '#core/ingredient/rational.ts';
import type { Yield } from '#core/recipe/recipe.ts';

/** What one press offers. */
export const quickFactors: readonly Rational[] = [rational(1, 2), one, rational(2), rational(3)];

const largest = 100;

/** The next step up or down: a half, then whole numbers. */
export function nextFactor(factor: Rational, direction: 1 | -1): Rational {
  const half = rational(1, 2);
  if (direction === 1)
    return compare(factor, one) < 0 ? one : rational(Math.min(largest, Math.floor(toNumber(factor)) + 1));
  const below = Math.ceil(toNumber(factor)) - 1;
  return below < 1 ? half : rational(below);
}

/** Servings (or loaves, or cookies) that the file is written for, lower end of a range; null where it names no number. */
export function baseServings(written: Yield | null): Rational | null {
  if (written?.min === null || written?.min === undefined || written.min <= 0) return null;
  return parseRational(String(written.min));
}

export const servingsAt = (base: Rational, factor: Rational): Rational => multiply(base, factor);

/** The factor for so many servings; at least one, at most a hundred times what the file makes. */
export function factorForServings(base: Rational, servings: number): Rational {
  const wanted = parseRational(String(Math.round(Math.max(1, servings) * 100) / 100)) ?? one;
  const factor = divide(wanted, base);
  return toNumber(factor) > largest ? rational(largest) : factor;
}

/** One serving more or less, to a whole number. */
export function nextServings(base: Rational, factor: Rational, direction: 1 | -1): Rational {
  const now = toNumber(servingsAt(base, factor));
  return factorForServings(base, direction === 1 ? Math.floor(now) + 1 : Math.ceil(now) - 1);
}

/** More, or less: by servings where the file names a number, else by factors. */
export function nextScale(factor: Rational, written: Yield | null, direction: 1 | -1): Rational {
  const base = baseServings(written);
  return base === null ? nextFactor(factor, direction) : nextServings(base, factor, direction);
}
