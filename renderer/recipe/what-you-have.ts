import { plainAmountAt } from '#core/ingredient/amount.ts';
import type { Amount, Rational } from '#core/ingredient/ingredient.ts';
import { measureOf, metricSize } from '#core/ingredient/measure.ts';
import { factorFor } from '#core/ingredient/pan-size.ts';
import { divide, multiply, rational, toNumber } from '#core/ingredient/rational.ts';

/**
 * The factor for what a cook has of an ingredient, as typed: "700 g", "1 1/2 lb", or a bare number in the recipe's own
 * unit. Of a range the lower end counts. Null for what can't be read or compared.
 */
export function factorForTyped(asked: Amount, typed: string): Rational | null {
  const text = typed.trim();
  const found = plainAmountAt(text, 0);
  if (asked.quantity === null || !found?.amount.quantity || found.end < text.length) return null;
  const has = found.amount.quantity.min;
  if (found.amount.unit === null || found.amount.unit === asked.unit) return factorFor(asked.quantity.min, has);
  const [from, to] = [measureOf(found.amount.unit), measureOf(asked.unit)];
  if (from === null || to === null) return null;
  if (from.family === to.family) return factorFor(asked.quantity.min, multiply(has, divide(from.size, to.size)));
  if (from.family.split('-')[1] !== to.family.split('-')[1]) return null;
  const ratio = (toNumber(from.size) * metricSize[from.family]) / (toNumber(to.size) * metricSize[to.family]);
  // Ounces of grams have no exact form: a thousandth is nearer than any scale.
  return factorFor(asked.quantity.min, rational(Math.round(toNumber(has) * ratio * 1000), 1000));
}
