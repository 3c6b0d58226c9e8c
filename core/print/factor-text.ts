import { amountText } from '#core/ingredient/format.ts';
import type { Rational } from '#core/ingredient/ingredient.ts';

/** How many times as much, as a cook writes it: "1 1/2". */
export function factorText(factor: Rational): string {
  const quantity = { min: factor, max: factor };
  return amountText({ quantity, unit: null, unitText: '', start: 0, end: 0, isSize: false }, 'en');
}
