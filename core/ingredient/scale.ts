import { bestUnit } from './best-unit.ts';
import { agreeing } from './counting-words.ts';
import { isMany, unitWords } from './format.ts';
import type { Amount, Ingredient, Quantity, Rational } from './ingredient.ts';
import { equal, multiply, one } from './rational.ts';
import { isModified } from './units.ts';

export const scaleQuantity = (quantity: Quantity, factor: Rational): Quantity => ({
  min: multiply(quantity.min, factor),
  max: multiply(quantity.max, factor),
});

/** The amount times the factor, exactly and in its unit; a size (the 28-ounce of a can) and an amount without a number stay as they are. */
export function scaleAmount(amount: Amount, factor: Rational): Amount {
  if (amount.quantity === null || amount.isSize || equal(factor, one)) return amount;
  return { ...amount, quantity: scaleQuantity(amount.quantity, factor) };
}

/** The scaled amount as a cook would measure it, for showing: another unit where that is easier, rounded to what cups hold. */
export function measurableAmount(amount: Amount, factor: Rational, language: string): Amount {
  const scaled = scaleAmount(amount, factor);
  if (scaled === amount || scaled.quantity === null) return amount;
  const keepsUnit = isModified(amount.unitText);
  const best = bestUnit(scaled.quantity, keepsUnit ? null : scaled.unit, speaksOfCups(language));
  const quantity = best.quantity;
  const unit = keepsUnit ? amount.unit : best.unit;
  const made = { ...scaled, quantity, unit };
  const words = unit === amount.unit ? agreeing(amount.unitText, isMany(quantity)) : unitWords(made, language);
  return { ...made, unitText: words };
}

const speaksOfCups = (language: string): boolean => /^(?:en(?![a-z])|$)/i.test(language);

const fixedWord = /(?:^|[\s(（,;])(?:fixed|do not scale|don[’']t scale)(?=$|[\s)）,;.])/iu;
const fixedMark = /^\s*=\s?(?=[\d½⅓⅔¼¾⅛])/u;

/** A line that says itself that it is not scaled: "1 bay leaf (fixed)", and Cooklang's "=" before the amount. */
export const isFixed = ({ text }: Pick<Ingredient, 'text'>): boolean =>
  fixedMark.test(text) || fixedWord.test(text.slice(0, 400));

/** The ingredient with its amounts scaled, exactly. Its text stays as written, so the amounts' offsets still point into it. */
export const scaleIngredient = (ingredient: Ingredient, factor: Rational): Ingredient =>
  equal(factor, one) || isFixed(ingredient)
    ? ingredient
    : { ...ingredient, amounts: ingredient.amounts.map((amount) => scaleAmount(amount, factor)) };
