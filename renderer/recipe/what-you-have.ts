import { plainAmountAt } from '#core/ingredient/amount.ts';
import type { Amount, Rational } from '#core/ingredient/ingredient.ts';
import { ratioOfAmounts } from '#core/ingredient/ratio-of-amounts.ts';

/**
 * The factor for what a cook has of an ingredient, as typed: "700 g", "1 1/2 lb", or a bare number in the recipe's own
 * unit. Of a range the lower end counts. Null for what can't be read or compared.
 */
export function factorForTyped(asked: Amount, typed: string): Rational | null {
  const text = typed.trim();
  const found = plainAmountAt(text, 0);
  return !found || found.end < text.length ? null : ratioOfAmounts(asked, found.amount);
}
