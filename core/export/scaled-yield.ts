import { agreeing } from '#core/ingredient/counting-words.ts';
import { amountText, isMany } from '#core/ingredient/format.ts';
import type { Quantity, Rational } from '#core/ingredient/ingredient.ts';
import { equal, multiply, one, rational } from '#core/ingredient/rational.ts';
import type { Yield } from '#core/recipe/recipe.ts';
import { numbersIn } from '#core/recipe/yield.ts';

/** "4 to 6 servings" times two is "8 to 12 servings", "1 loaf" "2 loaves". As written where it states no number. */
export function scaledYield({ text, min }: Pick<Yield, 'text' | 'min'>, factor: Rational, language: string): string {
  const place = min === null || equal(factor, one) ? null : numbersIn(text);
  if (place === null) return text;
  const quantity: Quantity = {
    min: multiply(rational(place.low), factor),
    max: multiply(rational(Math.max(place.low, place.high)), factor),
  };
  const number = amountText({ quantity, unit: null, unitText: '', start: 0, end: 0, isSize: false }, language);
  const after = text
    .slice(place.end)
    .replace(/^(\s*)(\p{L}+)/u, (_, space: string, word: string) => space + agreeing(word, isMany(quantity)));
  return text.slice(0, place.start) + number + after;
}
