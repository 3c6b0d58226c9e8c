import type { Amount, Quantity, Rational } from './ingredient.ts';
import { aboutWords, numberWord, numberWordPattern, ofWords, rangeWords, vagueAmounts } from './amount-words.ts';
import { compare, numberPattern, parseRational } from './rational.ts';
import { unitAt } from './units.ts';

const about = new RegExp(`(?:(?:${aboutWords})\\s*|[~≈±<>]\\s*|\\+-\\s*)`, 'iuy');
const number = new RegExp(`${numberPattern}|${numberWordPattern}`, 'iuy');
const range = new RegExp(
  `\\s{0,2}(?:[-–—‑~～]\\s{0,2}(?:(?:${rangeWords})(?=[\\s\\d½⅓¼-])-?)?|(?:${rangeWords})(?=[\\s\\d½⅓¼]))\\s{0,2}`,
  'iuy',
);
const digits = new RegExp(numberPattern, 'iuy');
const vague = new RegExp(`(?:${vagueAmounts})(?=\\s|$)\\s?`, 'iuy');
const gap = /\s*-?\s{0,2}/uy;
const times = /\s{0,2}(?:[x×X*]|by)\s{0,2}(?=[\d½⅓¼¾])/uy;
const wordEnd = /(?![\p{Script=Latin}\d])/uy;
/** Where a pattern with the y flag ends when it starts at `at`, or -1. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

interface QuantityFound {
  readonly quantity: Quantity;
  readonly end: number;
  readonly isWord: boolean;
}

function quantityAt(text: string, at: number): QuantityFound | null {
  const first = endOf(number, text, at);
  if (first < 0) return null;
  const low = value(text.slice(at, first));
  if (!low) return null;
  const count = countBeforeSize(text, at, first);
  if (count) return { quantity: { min: count.value, max: count.value }, end: count.end, isWord: false };
  const single = { quantity: { min: low, max: low }, end: first, isWord: numberWord(text.slice(at, first)) !== null };
  const separator = endOf(range, text, first);
  if (separator < 0) return single;
  const second = endOf(digits, text, separator);
  const high = second < 0 ? null : value(text.slice(separator, second));
  if (!high || compare(low, high) > 0) return single;
  return { quantity: { min: low, max: high }, end: second, isWord: false };
}

const wholeAndPart = /^(\d{1,3}) (?:\d\/\d|[½¼¾⅓⅛])$/;
const sizeThenContainer =
  /^-(?:inch|in|cm|ounce|oz|pound|lb)\.?(?:-\p{L}{1,9})? (?:slices?|packages?|packets?|envelopes?|cans?|jars?|bottles?|bags?|box(?:es)?|containers?|sticks?)\b/iu;

/** "1 1/4-ounce package" and "10 1/4-inch slices" are so many of that size: nobody has 1 1/4-ounce package without a count. */
function countBeforeSize(text: string, at: number, end: number): { value: Rational; end: number } | null {
  const whole = wholeAndPart.exec(text.slice(at, Math.min(end, at + 9)))?.[1];
  if (whole === undefined || text[end] !== '-') return null;
  const next = text.slice(end, end + 40);
  if (!sizeThenContainer.test(next) && !(Number(whole) > 3 && /^-(?:inch|in\b|cm)/i.test(next))) return null;
  return { value: parseRational(whole)!, end: at + whole.length };
}

const value = (written: string): Rational | null => parseRational(written) ?? numberWord(written.trim());

export interface AmountsFound {
  readonly amounts: readonly Amount[];
  readonly end: number;
}

const amount = (
  quantity: Quantity | null,
  unit: string | null,
  unitText: string,
  start: number,
  end: number,
  isSize = false,
): Amount => ({
  quantity,
  unit,
  unitText,
  start,
  end,
  isSize,
});

/** One number with its unit at a place, without sizes or alternatives. */
export function plainAmountAt(
  text: string,
  at: number,
): { readonly amount: Amount; readonly end: number; readonly isWord: boolean } | null {
  const skipped = endOf(about, text, at);
  const found = quantityAt(text, skipped < 0 ? at : skipped);
  if (!found) return null;
  const unitStart = endOf(gap, text, found.end);
  const unit = unitAt(text.slice(unitStart, unitStart + 60));
  // "100 g g olives", "5 El EL oil": forms filled in twice say their unit twice.
  const again = unit
    ? endOf(sameAgain(text.slice(unitStart, unitStart + unit.length)), text, unitStart + unit.length)
    : -1;
  const unitEnd = again >= 0 ? again : unit ? unitStart + unit.length : found.end;
  const fits =
    unit !== null &&
    // "4 T-bone steaks", "20 cup-shaped leaves": with a blank before it, the unit is half of another word.
    !(
      /\s/.test(text.slice(found.end, unitStart)) &&
      text[unitEnd] === '-' &&
      /^\p{L}/u.test(text.slice(unitEnd + 1, unitEnd + 3))
    ) &&
    (endOf(wordEnd, text, unitEnd) >= 0 || !/[\p{Script=Latin}]$/u.test(text.slice(unitStart, unitEnd)));
  if (!unit || !fits)
    return { amount: amount(found.quantity, null, '', at, found.end), end: found.end, isWord: found.isWord };
  return {
    amount: amount(
      found.quantity,
      cubic(unit.unit.id, text.slice(unitStart, unitEnd), found.quantity),
      text.slice(unitStart, unitEnd),
      at,
      unitEnd,
    ),
    end: unitEnd,
    isWord: found.isWord,
  };
}

/** A French "cc" is a coffee spoon, a Japanese one a millilitre: nobody counts five spoons. */
const cubic = (unit: string, written: string, { min }: Quantity): string =>
  written.toLowerCase() === 'cc' && min.numerator >= 5 * min.denominator ? 'ml' : unit;

const repeated = new Map<string, RegExp>();
function sameAgain(unit: string): RegExp {
  const known = repeated.get(unit);
  if (known) return known;
  const made = new RegExp(
    `\\s${unit.replace(/[^\p{L}\p{M}\p{N}\s]/gu, (mark) => `\\u{${mark.codePointAt(0)!.toString(16)}}`)}(?=\\s)`,
    'iuy',
  );
  if (repeated.size < 500) repeated.set(unit, made);
  return made;
}

const skipSpace = /[\s]*/uy;
const openSize = /\s{0,2}[(（]\s?/uy;
const shape = /-(?:thick|long|wide|square|size|sized)(?=\s)/iuy;
const closeSize = /\s?[)）]/uy;
const another = /,?\s{0,2}(?:[/／|=]|\bplus\b|\+|&|\bor\b)\s{0,2}(?=(?:about |ca\.? )?[\d½⅓¼¾⅔⅛])/iuy;
const of = new RegExp(`\\s*(?:${ofWords})`, 'iuy');

/** "28-ounce can", "(14 oz) can", "x 100 g" after a count: the size, and the container that is counted. */
function sizeAfter(
  text: string,
  at: number,
): { readonly amounts: readonly Amount[]; readonly unit: Amount | null; readonly end: number } | null {
  const multiplied = endOf(times, text, at);
  const opened = endOf(openSize, text, at);
  const start = multiplied >= 0 ? multiplied : opened >= 0 ? opened : endOf(skipSpace, text, at);
  const size = plainAmountAt(text, start);
  if (!size || size.amount.unit === null || size.isWord) return null;
  const closed = opened >= 0 && multiplied < 0 ? endOf(closeSize, text, size.end) : size.end;
  if (closed < 0) return null;
  const unitStart = endOf(gap, text, Math.max(closed, endOf(shape, text, closed)));
  const container = unitAt(text.slice(unitStart, unitStart + 40));
  const counted = container !== null && container.unit.counting;
  if (!counted && multiplied < 0) return null;
  const sized = { ...size.amount, isSize: true };
  if (!container || !counted) return { amounts: [sized], unit: null, end: closed };
  const end = unitStart + container.length;
  return { amounts: [sized], unit: amount(null, container.unit.id, text.slice(unitStart, end), unitStart, end), end };
}

/** Every amount that stands at a place: "1 (14 oz) can", "2 x 100 g", "100g/3½oz", "1 1/2 cups plus 2 tbsp", "a pinch of", "some". */
export function amountsAt(text: string, at: number): AmountsFound | null {
  const imprecise = endOf(vague, text, at);
  if (imprecise >= 0) return vagueAmount(text, at, imprecise);
  const first = plainAmountAt(text, at);
  if (!first) return null;
  const amounts: Amount[] = [first.amount];
  let end = first.end;
  const size = first.amount.unit === null ? sizeAfter(text, end) : null;
  if (size) {
    end = size.end;
    if (size.unit) amounts[0] = { ...first.amount, unit: size.unit.unit, unitText: size.unit.unitText };
    amounts.push(...size.amounts);
  }
  for (let more = endOf(another, text, end); more >= 0; more = endOf(another, text, end)) {
    const next = plainAmountAt(text, more);
    if (!next || next.amount.unit === null || amounts.length > 5) break;
    amounts.push(next.amount);
    end = next.end;
  }
  const after = endOf(of, text, end);
  return { amounts, end: after < 0 ? end : after };
}

function vagueAmount(text: string, at: number, end: number): AmountsFound {
  const unit = unitAt(text.slice(end, end + 40));
  const unitEnd = unit?.unit.counting ? end + unit.length : end;
  const written = text.slice(at, unitEnd).trim();
  const after = endOf(of, text, unitEnd);
  return {
    amounts: [amount(null, unit?.unit.counting ? unit.unit.id : null, written, at, at + written.length)],
    end: after < 0 ? unitEnd : after,
  };
}
