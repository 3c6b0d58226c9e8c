import type { Rational } from './ingredient.ts';
import { compare, divide, rational, toNumber } from './rational.ts';

/** Inside measures, in one unit for both pans: inches or centimetres. */
export type Pan =
  | { readonly shape: 'round'; readonly across: number }
  | { readonly shape: 'square'; readonly side: number }
  | { readonly shape: 'rectangular'; readonly side: number; readonly other: number };

/** The area of a pan; zero for one that is no pan. */
export function panArea(pan: Pan): number {
  const area =
    pan.shape === 'round'
      ? Math.PI * (pan.across / 2) ** 2
      : pan.shape === 'square'
        ? pan.side ** 2
        : pan.side * pan.other;
  return Number.isFinite(area) && area > 0 ? area : 0;
}

const largest = rational(100);
const friendlyParts = [1, 2, 3, 4, 8, 20, 100];

/**
 * The factor from one pan to another, filled to the same depth: the ratio of their areas, as the simplest fraction that
 * is within 4.5 % of it. Null where a measure is missing.
 */
export function panFactor(from: Pan, to: Pan): Rational | null {
  const ratio = panArea(to) / panArea(from);
  if (!Number.isFinite(ratio) || ratio <= 0) return null;
  if (ratio >= toNumber(largest)) return largest;
  const near = friendlyParts
    .map((part) => rational(Math.round(ratio * part), part))
    .find((one) => one.numerator > 0 && Math.abs(toNumber(one) / ratio - 1) <= 0.045);
  return near ?? rational(Math.max(1, Math.round(ratio * 100)), 100);
}

/** The factor for what a cook has of one ingredient: 700 g where the recipe asks for 500 g. Null where it asks for nothing. */
export function factorFor(asked: Rational, has: Rational): Rational | null {
  if (asked.numerator <= 0 || has.numerator <= 0) return null;
  const factor = divide(has, asked);
  return compare(factor, largest) > 0 ? largest : factor;
}
