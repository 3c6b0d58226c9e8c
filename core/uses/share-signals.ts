import { plainAmountAt } from '#core/ingredient/amount.ts';
import type { Amount, Rational } from '#core/ingredient/ingredient.ts';
import { one, rational } from '#core/ingredient/rational.ts';
import { unitAt } from '#core/ingredient/units.ts';
import { countBefore, lastBefore } from './use-rising.ts';
import { folded } from './use-names.ts';
import { describing, joins, settingAside, shapes, weak } from './use-words.ts';

/** What the words beside a mention say of how much is meant. */
export type ShareSignal =
  | { readonly kind: 'none' }
  | { readonly kind: 'part'; readonly fraction: Rational | null; readonly amount: Amount | null }
  | { readonly kind: 'rest' }
  /** More of it, from nobody knows where: "add more oil". */
  | { readonly kind: 'more' }
  /** Kept for later: nothing goes in here. */
  | { readonly kind: 'aside' }
  /** All but what is kept for later: nobody knows how much. */
  | { readonly kind: 'some' };

const none: ShareSignal = { kind: 'none' };
const part = (fraction: Rational | null, amount: Amount | null): ShareSignal => ({ kind: 'part', fraction, amount });

/** How far from a mention words can say how much of it is meant. */
const reachBefore = 70;
const reachAfter = 60;
/** "盐约 5g". */
const hanReach = 5;

const words = '(?:(?!(?:and|or|with|und|oder|et|ou|y|e|con|mit|avec|in|to|then)\\s)[\\p{L}\\d/½⅓¼¾⅔.-]+\\s+){0,4}';
const rest = new RegExp(
  `(?:(?<!\\p{L})(?:remaining|leftover|left-over|rest of|remainder of|other half(?: of)?|restliche?[nrms]?|übrige?[nrms]?|rest (?:des|der|vom)|reste (?:du|de la|des|de)|last(?: of)?(?= (?:the |your |of |table|tea|cup|tbsp|tsp|half|quarter|third|bit|few|layer))|resto (?:del|de la|de los|de las|de|della|dello|dei|do|da)|restante|resterende|overige|rest van|resten av|återstående)\\s+(?:l['’])?${words}|(?:l['’])?(?:剩余|剩下|其余|余下)的?|残りの)$`,
  'iu',
);
/** Plain words first: the patterns with gaps try every place of the clause. */
const mayBeRest = /rest|remain|left|half|last|übrig|overige|återst|剩|其余|余下|残り/iu;
const mayBeReserved = /reserv|saved|réserv/iu;
const restAfter = /^\s+(?:restants?|restantes?|rimanent[ei]|restanti|sobrantes?|que reste)(?!\p{L})/iu;
const reservedBefore = new RegExp(`(?<!\\p{L})(?:reserved|saved|réservée?s?|reservad[oa]s?)\\s+${words}$`, 'iu');
const more =
  /\b(?:more|additional|another|extra(?! virgin| large| firm| fine| lean))\s+(?:[\p{L}-]+\s+)?$|(?:再|另外?)(?:加|放)?(?:入|些)?$/iu;
const bitMore =
  /\ba (?:little )?(?:bit|little|touch|splash|dash|drop|drizzle|handful) (?:more|extra) (?:of the |of )?$/iu;
const butSome = /\ball but\s+(?:[\p{L}\d/½⅓¼¾-]+\s+){0,5}$/iu;
const keepingAfter =
  /^[^.;!?]{0,30}\b(?:reserving|saving|keeping|leaving|except|minus|holding back)\s+(?:about |a |an |the )?(?:\d|some|half|few|bit|little|handful|third|quarter|½|¼)/iu;
const someOf =
  /(?<!\p{L})(?:(?:most|some|part|a (?:little|bit|few)(?: bit)?|several of|(?:un )?poco|un peu|une partie|una parte|etwas|einige|ein teil|un po)(?: of| de| di| du| des| der)?\s+(?:the\s+|your\s+|fresh\s+)?|(?:un peu|une partie|un poco|un po)\s+(?:de\s+l|d)['’])$/iu;

const fractionNames: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:half|halves|½|1\/2|hälfte|halbe[nrs]?|moitié|mitad|medi[ao]|metà|metade|helft|hälften|半|一半)$/iu, 1, 2],
  [/^(?:(?:a|one|1)[ -]third|third|⅓|1\/3|1\/3rd|drittel|tiers|tercio|terzo|derde|tredjedel)$/iu, 1, 3],
  [/^(?:two[ -]thirds|2\/3(?:rds?)?|⅔|zwei drittel|deux[ -]tiers|dos tercios|due terzi)$/iu, 2, 3],
  [
    /^(?:(?:a|one|1)[ -](?:quarter|fourth)|quarter|fourth|¼|1\/4|1\/4th|viertel|quart|cuarto|quarto|kwart|fjärdedel)$/iu,
    1,
    4,
  ],
  [/^(?:three[ -](?:quarters|fourths)|3\/4(?:ths?)?|¾|drei viertel|trois[ -]quarts|tres cuartos|tre quarti)$/iu, 3, 4],
];
const fractionBefore =
  /(?<![\p{L}\d.])(two[ -]thirds|three[ -](?:quarters|fourths)|(?:a |one[ -]|1 )?(?:third|quarter|fourth)|half|[123]\/[234](?:rds?|ths?)?|[½⅓⅔¼¾]|zwei drittel|drei viertel|hälfte|halbe[nrs]?|drittel|viertel|moitié|deux[ -]tiers|trois[ -]quarts|tiers|quart|dos tercios|tres cuartos|due terzi|tre quarti|tercio|cuarto|mitad|medi[ao]|terzo|quarto|metà|metade|helft|derde|kwart|hälften|tredjedel|fjärdedel)(\s+of|\s+(?:der|des|du|de la|de los|de las|del|de|della|dello|di|da|do|van|av))?\s+(the\s+|your\s+|die\s+|den\s+|het\s+|l['’])?((?:[\p{L}-]+\s+){0,2})$/iu;
const mayBeFraction =
  /half|hal[bv]|third|quarter|fourth|[½⅓⅔¼¾/]|hälft|drittel|viertel|moiti|tiers|quar|mitad|medi|ter[cz]|cuart|met[aà]|helft|derde|kwart|djedel|半|分之/iu;
const hanFraction = /(一?半|三分之一|三分之二|四分之一)的?$/u;
const hanFractions: ReadonlyMap<string, Rational> = new Map([
  ['半', rational(1, 2)],
  ['一半', rational(1, 2)],
  ['三分之一', rational(1, 3)],
  ['三分之二', rational(2, 3)],
  ['四分之一', rational(1, 4)],
]);

/** Where a step's words may tell how much is meant; positions go up. */
export interface Telling {
  /** "half", "remaining", "reserve". */
  readonly words: readonly number[];
  readonly numbers: readonly number[];
}

/**
 * What stands before (or, in Chinese, after) a mention in its clause, which begins at `from`. `isReservedThing`: the list
 * itself says "reserved". Nearly all mentions have no telling word near, and are asked nothing more.
 */
export function signalAt(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  from: number,
  { words, numbers }: Telling,
  isReservedThing: boolean,
): ShareSignal {
  const begin = Math.max(0, from, start - reachBefore);
  const isToldBefore = lastBefore(words, start) >= begin;
  const isToldAfter = lastBefore(words, end + reachAfter) >= end;
  const isNumbered = lastBefore(numbers, end + hanReach) >= begin;
  if (!isToldBefore && !isToldAfter && !isNumbered) return none;
  const clause = isToldBefore || isNumbered ? text.slice(begin, start) : '';
  const after = isToldAfter ? text.slice(end, end + reachAfter) : '';
  const kept = isToldBefore ? keptIn(clause, isReservedThing) : null;
  if (kept) return kept;
  if (isToldAfter && restAfter.test(after)) return { kind: 'rest' };
  if (isToldBefore && bitMore.test(clause)) return { kind: 'more' };
  const fraction = mayBeFraction.test(clause) ? fractionIn(clause) : null;
  if (fraction) return part(fraction, null);
  const amount = isNumbered ? (amountBefore(text, start, numbers) ?? amountAfter(text, end)) : null;
  // "A slice of bacon on each muffin" says nothing of all the slices.
  if (amount) return forEach.test(text.slice(end, end + reachAfter)) ? none : part(null, amount);
  if (isToldBefore && more.test(clause)) return { kind: 'more' };
  if (isToldBefore && someOf.test(clause)) return part(null, null);
  return isToldAfter && keepingAfter.test(after) ? { kind: 'some' } : none;
}

const forEach = /^[^.;:!?,]{0,24}(?<!\p{L})(?:each|every|per|apiece|chaque|chacune?|jede[rnms]?|cada|ogni)(?!\p{L})/iu;

/** What the words leave for later, or take of what was left. */
function keptIn(clause: string, isReservedThing: boolean): ShareSignal | null {
  if (butSome.test(clause)) return { kind: 'some' };
  if (settingAside.test(clause)) return { kind: 'aside' };
  if (mayBeRest.test(clause) && rest.test(clause)) return { kind: 'rest' };
  return !isReservedThing && mayBeReserved.test(clause) && reservedBefore.test(clause) ? { kind: 'rest' } : null;
}

function fractionIn(clause: string): Rational | null {
  const han = hanFraction.exec(clause);
  if (han) return hanFractions.get(han[1]!) ?? null;
  const found = fractionBefore.exec(clause);
  // "1/2 onion" is an amount; "half an hour" and "half and half" never get here.
  if (!found || (!found[2] && !found[3] && /^[\d½⅓⅔¼¾]/.test(found[1]!))) return null;
  if (!fits(found[4]!)) return null;
  const written = found[1]!.trim();
  const known = fractionNames.find(([name]) => name.test(written));
  return known ? rational(known[1], known[2]) : null;
}

const between: ReadonlySet<string> = new Set([
  'the',
  'your',
  'this',
  'these',
  'both',
  'additional',
  'more',
  'l',
  'la',
  'le',
]);

/** "One piece of bread per egg" takes no piece of an egg. */
const apart = /(?<!\p{L})(?:per|each)(?!\p{L})/iu;

/** "In a bowl mix the oats": what a verb stands before is no bowl of oats. */
const doing = /(?<!\p{L})(?:mix|season|brown the|cream the|cook)(?!\p{L})/iu;

const fits = (gap: string): boolean =>
  !apart.test(gap) &&
  !doing.test(gap) &&
  gap
    .split(/[\s’'-]+/u)
    .filter((word) => word !== '')
    .every((word) => {
      const lower = folded(word);
      return between.has(lower) || describing.has(lower) || weak.has(lower) || joins.has(lower) || shapes.has(lower);
    });

/** Not within a number or a word: the 5 of "1.5" begins nothing. */
const insideNumber = /[\p{L}\p{N}.,/⁄-]/u;
const amountReach = 48;

/** "2 tbsp of the [oil]": the last amount before a mention with nothing but describing words between. */
function amountBefore(text: string, start: number, numbers: readonly number[]): Amount | null {
  let found: Amount | null = null;
  for (let index = countBefore(numbers, start - amountReach); index < numbers.length; index += 1) {
    const at = numbers[index]!;
    if (at >= start) break;
    if ((found !== null && at < found.end) || insideNumber.test(text[at - 1] ?? '')) continue;
    const half = halfOf.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0;
    const read = (half > 0 ? plainAmountAt(text, at - half) : null) ?? another(text, at) ?? plainAmountAt(text, at);
    if (!read || read.end > start || read.amount.quantity === null || isLength(read.amount)) continue;
    if (read.isWord && read.amount.unit === null && article.test(text.slice(at, at + 6))) continue;
    const gap = text.slice(read.end, start);
    if (/[.,;:!?()，。；、（）\n%°]/u.test(gap) || !fits(gap)) continue;
    found = read.amount;
  }
  return found;
}

/** "A large onion" tells of no amount; "a cup of" does. */
const article = /^(?:an?|une?|eine?[nrm]?|um|uma|una|uno|en|ett|een)\s/iu;
/** "Half a cup" is no cup. */
const halfOf = /(?<!\p{L})half\s$/iu;
const otherOne = /^(?:another|other|last)\s+/iu;

/** "Another tablespoon of" is one. */
function another(text: string, at: number): ReturnType<typeof plainAmountAt> {
  const found = otherOne.exec(text.slice(at, at + 10));
  if (!found) return null;
  const start = at + found[0].length;
  const unit = unitAt(text.slice(start, start + 30));
  if (!unit) return null;
  const end = start + unit.length;
  const unitText = text.slice(start, end);
  const quantity = { min: one, max: one };
  return { amount: { quantity, unit: unit.unit.id, unitText, start: at, end, isSize: false }, end, isWord: true };
}

const isLength = (amount: Amount): boolean => ['inch', 'cm', 'mm'].includes(amount.unit ?? '');

const hanNumber = /^\s?(?:各|约|大约)?\s?(?=\d)/u;
const isHan = /[\u4e00-\u9fff]$/u;

/** Chinese says it after the name as well: "盐 5g". */
function amountAfter(text: string, end: number): Amount | null {
  if (!isHan.test(text.slice(Math.max(0, end - 1), end))) return null;
  const gap = hanNumber.exec(text.slice(end, end + hanReach));
  if (!gap) return null;
  const read = plainAmountAt(text, end + gap[0].length);
  return read && read.amount.unit !== null && !isLength(read.amount) ? read.amount : null;
}
