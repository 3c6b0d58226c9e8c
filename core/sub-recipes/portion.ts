import { plainAmountAt } from '#core/ingredient/amount.ts';
import type { Amount, Ingredient, Rational } from '#core/ingredient/ingredient.ts';
import { measureOf } from '#core/ingredient/measure.ts';
import { fromText, multiply, numberPattern, one, parseRational } from '#core/ingredient/rational.ts';
import { factorFor } from '#core/ingredient/pan-size.ts';
import { ratioOfAmounts } from '#core/ingredient/ratio-of-amounts.ts';
import { foldedKey } from '#core/library/names.ts';
import type { Yield } from '#core/recipe/recipe.ts';

/** How much of a recipe another one asks for. */
export interface Portion {
  /** Title of the recipe that asks. */
  readonly title: string;
  /** Scale at which that one is looked at, as rationalText. */
  readonly scale: string;
  /** Its line that names the recipe; null for a link in its steps or notes. */
  readonly line: Pick<Ingredient, 'text' | 'amounts'> | null;
}

const times = new RegExp(`(?:^|\\s)(?:[x×]\\s?(${numberPattern})|(${numberPattern})\\s?[x×])(?=\\s|$)`, 'iu');
const batchUnits = new Set(['batch', 'recipe']);

/** What a recipe that yields so much is scaled by for another one. What the line asks can't always be compared with it: then as the other one is scaled. */
export function portionFactor({ scale, line }: Portion, written: Yield | null): Rational {
  const outer = fromText(scale) ?? one;
  const asked = line === null ? null : askedFactor(line, written);
  return asked === null ? outer : multiply(asked, outer);
}

function askedFactor(line: NonNullable<Portion['line']>, written: Yield | null): Rational | null {
  const counted = times.exec(line.text);
  const number = counted && parseRational(counted[1] ?? counted[2] ?? '');
  if (number) return factorFor(one, number);
  const amounts = line.amounts.filter((amount) => !amount.isSize && amount.quantity !== null);
  const batches = amounts.find((amount) => batchUnits.has(amount.unit ?? ''));
  if (batches?.quantity) return factorFor(one, batches.quantity.min);
  const made = written === null ? null : amountIn(written);
  for (const amount of amounts) {
    const found = made === null || measureOf(amount.unit) === null ? null : ratioOfAmounts(made, amount);
    if (found !== null) return found;
  }
  const [first] = amounts;
  return first?.quantity && first.unit === null ? countedFactor(line.text, first, written) : null;
}

/** "2 pizza doughs" are two batches where a batch makes one or says nothing; "6 tortillas" are half of what makes "12 tortillas". */
function countedFactor(text: string, { quantity, end }: Amount, written: Yield | null): Rational | null {
  if (quantity === null) return null;
  const made = written?.min ?? 1;
  const thing = foldedKey(written?.unit ?? '').replace(/(?:es|s|en|n|e)$/, '');
  const isNamed = thing.length > 2 && foldedKey(text.slice(end)).includes(thing);
  if (made === 1) return factorFor(one, quantity.min);
  const base = parseRational(String(made));
  return isNamed && base !== null ? factorFor(base, quantity.min) : null;
}

/** The first amount with a measure in a yield: "about 500 g", "4 jars (1 l)". */
function amountIn({ text }: Yield): Amount | null {
  for (const { index } of text.matchAll(new RegExp(numberPattern, 'giu'))) {
    const found = plainAmountAt(text, index)?.amount;
    if (found && measureOf(found.unit) !== null) return found;
  }
  return null;
}
