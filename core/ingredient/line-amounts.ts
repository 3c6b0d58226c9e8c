import type { Amount } from './ingredient.ts';
import { amountsAt, plainAmountAt } from './amount.ts';

/** The amounts that stand at the front of a line, and where what follows them begins. */
export interface Front {
  readonly amounts: readonly Amount[];
  readonly end: number;
}

/** Reads the amounts at a place near the start of a line; none where what looks like one begins a name. */
export function frontAmounts(text: string, at: number): Front {
  // "(2 cups) flour" is an amount in brackets; "(optional) flour" is not.
  const start = /^[(（[]\s?/.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  const found = amountsAt(text, at + start);
  if (!found) return { amounts: [], end: at };
  const next = text.slice(found.end, found.end + 8);
  if (start > 0) {
    const close = /^\s?[)）\]]\s*/.exec(next);
    return close ? { amounts: found.amounts, end: found.end + close[0].length } : { amounts: [], end: at };
  }
  if (/^\s?%/.test(next)) return { amounts: [], end: at };
  // "7up" and "5-spice powder" are names.
  if (/^[\p{Script=Latin}]/u.test(next) && found.end > 0 && /[\d]/.test(text[found.end - 1]!))
    return { amounts: [], end: at };
  if (/^-\p{L}/u.test(next)) return { amounts: [], end: at };
  return { amounts: found.amounts, end: found.end };
}

/** "2% milk" is a kind of milk, "7up" a name. */
const notAnAmount = /^.\s?[%°º]|^\d\p{Script=Latin}/u;
const most = 12;
const placeOfNumber =
  /(?<![\p{L}\p{N}.,/⁄½⅓⅔¼¾⅛]|\p{L}-)(?:(?=[\d½⅓⅔¼¾⅛⅜⅝⅞⅙⅚⅕])|(?=(?:one|two|three|four|five|six|eight|ten|half)\s))/giu;

/** Every amount of a line from a place on, at most twelve: those in the front, in brackets, in what is done with it. */
export function laterAmounts(text: string, from: number): readonly Amount[] {
  const found: Amount[] = [];
  placeOfNumber.lastIndex = from;
  for (let place = placeOfNumber.exec(text); place && found.length < most; place = placeOfNumber.exec(text)) {
    const amount = plainAmountAt(text, place.index);
    if (amount && amount.end > place.index && !notAnAmount.test(text.slice(amount.end - 1, amount.end + 2))) {
      found.push(amount.amount);
      placeOfNumber.lastIndex = amount.end;
    } else placeOfNumber.lastIndex = place.index + 1;
  }
  return found;
}
