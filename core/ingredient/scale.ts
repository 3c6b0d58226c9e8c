import type { Amount, Ingredient, Quantity, Rational } from './ingredient.ts';
import { equal, multiply, one } from './rational.ts';

export const scaleQuantity = (quantity: Quantity, factor: Rational): Quantity => ({
  min: multiply(quantity.min, factor),
  max: multiply(quantity.max, factor),
});

/** The amount times the factor; a size (the 28-ounce of a can) and an amount without a number stay as they are. */
export function scaleAmount(amount: Amount, factor: Rational): Amount {
  if (amount.quantity === null || amount.isSize || equal(factor, one)) return amount;
  return { ...amount, quantity: scaleQuantity(amount.quantity, factor) };
}

/** The ingredient with its amounts scaled. Its text stays as written, so the amounts' offsets still point into it. */
export const scaleIngredient = (ingredient: Ingredient, factor: Rational): Ingredient =>
  equal(factor, one)
    ? ingredient
    : { ...ingredient, amounts: ingredient.amounts.map((amount) => scaleAmount(amount, factor)) };
