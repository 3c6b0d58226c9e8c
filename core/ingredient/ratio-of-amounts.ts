import type { Amount, Rational } from './ingredient.ts';
import { measureOf, metricSize } from './measure.ts';
import { factorFor } from './pan-size.ts';
import { divide, multiply, rational, toNumber } from './rational.ts';

/** How many times `asked` is in `has`; of a range the lower end counts. A bare number is in the unit of the other. Null for what can't be compared. */
export function ratioOfAmounts(asked: Amount, has: Amount): Rational | null {
  if (asked.quantity === null || has.quantity === null) return null;
  const count = has.quantity.min;
  if (has.unit === null || has.unit === asked.unit) return factorFor(asked.quantity.min, count);
  const [from, to] = [measureOf(has.unit), measureOf(asked.unit)];
  if (from === null || to === null) return null;
  if (from.family === to.family) return factorFor(asked.quantity.min, multiply(count, divide(from.size, to.size)));
  if (from.family.split('-')[1] !== to.family.split('-')[1]) return null;
  const ratio = (toNumber(from.size) * metricSize[from.family]) / (toNumber(to.size) * metricSize[to.family]);
  // Ounces of grams have no exact form: a thousandth is nearer than any scale.
  return factorFor(asked.quantity.min, rational(Math.round(toNumber(count) * ratio * 1000), 1000));
}
