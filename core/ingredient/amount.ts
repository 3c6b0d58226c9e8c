import type { Amount, Quantity, Rational } from './ingredient.ts';
import {
  aboutWords,
  numberWord,
  numberWordPattern,
  ofWords,
  rangeWords,
  unitModifiers,
  unitModifiersAfter,
  vagueAmounts,
} from './amount-words.ts';
import { add, compare, numberPattern, one as whole, parseRational } from './rational.ts';
import { unitAt } from './units.ts';
import type { UnitFound } from './units.ts';

const about = new RegExp(`(?:(?:${aboutWords})(?!\\p{Script=Latin})\\s*|[~≈±<>]\\s*|\\+\\/?-\\s*)`, 'iuy');
const number = new RegExp(`${numberPattern}|${numberWordPattern}`, 'iuy');
const range = new RegExp(
  `\\s{0,2}(?:[-–—‑~～〜]\\s{0,2}(?:(?:${rangeWords})(?=[\\s\\d½⅓¼-])-?)?|(?:${rangeWords})(?=[\\s\\d½⅓¼]))\\s{0,2}`,
  'iuy',
);
const vague = new RegExp(`(?:${vagueAmounts})(?=\\s|$)\\s?`, 'iuy');
const gap = /\s*-?\s{0,2}/uy;
const modifier = new RegExp(`(?:${unitModifiers})(?:\\s+|(?<=\\p{Script=Han}))`, 'iuy');
// "3/4 of a cup", "2/3 d'une bouteille".
const partOf = /\s(?:of an?|d['’]une?|di una?|de una?|de uma?|de|di|of|van een|av ett?|von eine[rm]|eine[rs])\s/iuy;
const modifierAfter = new RegExp(`,?\\s(?:${unitModifiersAfter})(?=[\\s,)]|$)`, 'iuy');
// "2x aubergine": so many times the thing.
const counted = /\s?[x×](?=\s\p{L})\s/iuy;
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
  const second = endOf(number, text, separator);
  const written = text.slice(separator, Math.max(second, separator));
  const high = second < 0 ? null : value(written);
  if (!high || compare(low, high) > 0) return single;
  // "Two or three" is a range; in "1/4 of a celeriac" and "one or a few" the second word is an article.
  if (numberWord(written) !== null && compare(high, two) < 0) return single;
  return { quantity: { min: low, max: high }, end: second, isWord: false };
}

const two: Rational = { numerator: 2, denominator: 1 };
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

interface UnitPlace {
  readonly id: string;
  readonly start: number;
  /** With the second "g" of "100 g g" and the "rase" of "c. à café rase". */
  readonly end: number;
}

/** The unit behind a number, with what says how full it is: "EL", "gestr. TL", "cuillère à café rase". */
function unitBehind(text: string, after: number): UnitPlace | null {
  const start = Math.max(endOf(gap, text, after), endOf(partOf, text, after));
  const plain = unitAt(text.slice(start, start + 60));
  const shift = plain ? -1 : endOf(modifier, text, start);
  const found = plain ?? (shift < 0 ? null : unitAt(text.slice(shift, shift + 60)));
  if (!found) return null;
  const from = Math.max(start, shift);
  const end = from + found.length;
  if (!standsAlone(text, after, start, from, end)) return null;
  // "100 g g olives", "5 El EL oil": forms filled in twice say their unit twice.
  const again = endOf(sameAgain(text.slice(from, end)), text, end);
  const full = measuresBulk(found) ? endOf(modifierAfter, text, end) : -1;
  return { id: found.unit.id, start, end: Math.max(again, end, full) };
}

const measuresBulk = ({ unit }: UnitFound): boolean => unit.id === 'tsp' || unit.id === 'tbsp' || unit.id === 'cup';

/** False where a unit's letters are only the start of another word. */
const standsAlone = (text: string, after: number, start: number, from: number, end: number): boolean =>
  // "4 T-bone steaks", "20 cup-shaped leaves": with a blank before it, the unit is half of another word.
  !(/\s/.test(text.slice(after, start)) && text[end] === '-' && /^\p{L}/u.test(text.slice(end + 1, end + 3))) &&
  (endOf(wordEnd, text, end) >= 0 || !/[\p{Script=Latin}]$/u.test(text.slice(from, end)));

/** One number with its unit at a place, without sizes or alternatives. */
export function plainAmountAt(
  text: string,
  at: number,
): { readonly amount: Amount; readonly end: number; readonly isWord: boolean } | null {
  const skipped = endOf(about, text, at);
  const found = quantityAt(text, skipped < 0 ? at : skipped);
  if (!found) return null;
  const times = endOf(counted, text, found.end);
  const after = Math.max(found.end, times);
  const unit = unitBehind(text, after);
  if (!unit) return { amount: amount(found.quantity, null, '', at, found.end), end: after, isWord: found.isWord };
  const written = text.slice(unit.start, unit.end);
  const more = endOf(andHalf, text, unit.end);
  const quantity = more < 0 ? found.quantity : halfMore(found.quantity);
  const end = Math.max(unit.end, more);
  return { amount: amount(quantity, cubic(unit.id, written, quantity), written, at, end), end, isWord: found.isWord };
}

// "1斤半", "1 xícara e meia de açúcar": half a unit more.
const andHalf =
  /(?<=\p{Script=Han})半|\s(?:and a half|und eine halbe|et demie?|y medi[oa]|e mezz[oa]|e mei[oa]|en een halve?|och en halv)(?=\s)/iuy;
const half: Rational = { numerator: 1, denominator: 2 };
const halfMore = ({ min, max }: Quantity): Quantity => ({ min: add(min, half), max: add(max, half) });

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
// "½ a lemon", "1/2 of an onion", "½ d'un citron".
const ofOne =
  /\s(?:(?:of |von |de |di |van |av )?(?:an?|the|une?|eine[rs]?|ein|een|una?|uma?|en|ett)|d['’]une?)\s(?=\p{L})/iuy;
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
  const { quantity, unit } = first.amount;
  const isPartOfOne = amounts.length === 1 && unit === null && quantity !== null && compare(quantity.max, whole) < 0;
  const one = isPartOfOne ? endOf(ofOne, text, end) : -1;
  // Twice "½ a lemon" is "1 lemon": the article goes with the half.
  if (one >= 0) return { amounts: [{ ...first.amount, end: one - 1 }], end: one };
  const after = endOf(of, text, end);
  return { amounts, end: after < 0 ? end : after };
}

function vagueAmount(text: string, at: number, end: number): AmountsFound {
  const unit = unitAt(text.slice(end, end + 40));
  // "Quelques càs d'huile" has its spoon; in "some g" nobody means grams.
  const fits = unit !== null && (unit.unit.counting || measuresBulk(unit));
  const unitEnd = fits ? end + unit.length : end;
  const written = text.slice(at, unitEnd).trim();
  const after = endOf(of, text, unitEnd);
  return {
    amounts: [amount(null, fits ? unit.unit.id : null, written, at, at + written.length)],
    end: after < 0 ? unitEnd : after,
  };
}
