import { plainAmountAt } from '#core/ingredient/amount.ts';
import type { Amount, Rational } from '#core/ingredient/ingredient.ts';
import { rational } from '#core/ingredient/rational.ts';
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

/** Cheap: asked of a whole step, so that most mentions need no closer look. */
const maySignal =
  /\d|[½⅓⅔¼¾⅛]|half|third|quarter|rest|remain|most|some|more|addition|extra|other|reserv|sav|aside|keep|hold|all but|except|little|bit|one|two|three|four|übrig|hälfte|halbe|drittel|viertel|moiti|tiers|quart|resto|mitad|terc|met[aà]|overig|helft|återst|övr|hälft|mezz|半|剩|其余|余下|留|残り/i;

const words = '(?:(?!(?:and|or|with|und|oder|et|ou|y|e|con|mit|avec|in|to|then)\\s)[\\p{L}\\d/½⅓¼¾⅔.-]+\\s+){0,4}';
const rest = new RegExp(
  `(?:\\b(?:remaining|leftover|left-over|rest of|remainder of|other half(?: of)?|restliche?[nrms]?|übrige?[nrms]?|rest (?:des|der|vom)|reste (?:du|de la|des|de)|resto (?:del|de la|de los|de las|de|della|dello|dei|do|da)|restante|resterende|overige|rest van|resten av|återstående)\\s+(?:l['’])?${words}|(?:l['’])?(?:剩余|剩下|其余|余下)的?|残りの)$`,
  'iu',
);
const restAfter = /^\s+(?:restants?|restantes?|rimanent[ei]|restanti|sobrantes?|que reste)(?!\p{L})/iu;
const reservedBefore = new RegExp(`\\b(?:reserved|saved|réservée?s?|reservad[oa]s?)\\s+${words}$`, 'iu');
const more =
  /\b(?:more|additional|another|extra(?! virgin| large| firm| fine| lean))\s+(?:[\p{L}-]+\s+)?$|(?:再|另外?)(?:加|放)?(?:入|些)?$/iu;
const butSome = /\ball but\s+(?:[\p{L}\d/½⅓¼¾-]+\s+){0,5}$/iu;
const keepingAfter =
  /^[^.;!?]{0,30}\b(?:reserving|saving|keeping|leaving|except|minus|holding back)\s+(?:about |a |an |the )?(?:\d|some|half|few|bit|little|handful|third|quarter|½|¼)/iu;
const someOf =
  /\b(?:most|some|part|a (?:little|bit|few)(?: bit)?|several|(?:un )?poco|un peu|etwas|einige|un po)(?: of| de| di)?\s+(?:the\s+|your\s+|fresh\s+)?$/iu;

const fractionNames: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:half|halves|½|1\/2|hälfte|halbe[nrs]?|moitié|mitad|medi[ao]|metà|metade|helft|hälften|半|一半)$/iu, 1, 2],
  [/^(?:(?:a|one|1) third|third|⅓|1\/3|1\/3rd|drittel|tiers|tercio|terzo)$/iu, 1, 3],
  [/^(?:two[ -]thirds|2\/3(?:rds?)?|⅔|zwei drittel|deux tiers)$/iu, 2, 3],
  [/^(?:(?:a|one|1) quarter|quarter|¼|1\/4|1\/4th|viertel|quart|cuarto)$/iu, 1, 4],
  [/^(?:three[ -]quarters|3\/4(?:ths?)?|¾|drei viertel|trois quarts)$/iu, 3, 4],
];
const fractionBefore =
  /(?<![\p{L}\d.])(two[ -]thirds|three[ -]quarters|(?:a |one |1 )?(?:third|quarter)|half|[123]\/[234](?:rds?|ths?)?|[½⅓⅔¼¾]|zwei drittel|drei viertel|hälfte|halbe[nrs]?|drittel|viertel|moitié|deux tiers|tiers|mitad|medi[ao]|metà|metade|helft|hälften)(\s+of|\s+(?:der|des|du|de la|de los|de las|del|de|della|dello|di|da|do|van|av))?\s+(the\s+|your\s+|die\s+|den\s+|het\s+|l['’])?((?:[\p{L}-]+\s+){0,2})$/iu;
const hanFraction = /(一?半|三分之一|三分之二|四分之一)的?$/u;
const hanFractions: ReadonlyMap<string, Rational> = new Map([
  ['半', rational(1, 2)],
  ['一半', rational(1, 2)],
  ['三分之一', rational(1, 3)],
  ['三分之二', rational(2, 3)],
  ['四分之一', rational(1, 4)],
]);

/** Asked once of a step: what its mentions are told by. Null where nothing in it tells of shares. */
export const tellsShares = (text: string): boolean => maySignal.test(text);

/** What stands before (or, in Chinese, after) a mention. `names` are the words of the ingredient: "reserved" may be one of them. */
export function signalAt(text: string, start: number, end: number, isReservedThing: boolean): ShareSignal {
  const before = text.slice(Math.max(0, start - 70), start);
  const clause = before.slice(lastEnd(before) + 1);
  const after = text.slice(end, end + 60);
  if (butSome.test(clause)) return { kind: 'some' };
  if (settingAside.test(clause)) return { kind: 'aside' };
  if (rest.test(clause) || restAfter.test(after)) return { kind: 'rest' };
  if (!isReservedThing && reservedBefore.test(clause)) return { kind: 'rest' };
  const fraction = fractionIn(clause);
  if (fraction) return part(fraction, null);
  const amount = amountBefore(text, start) ?? amountAfter(text, end);
  if (amount) return part(null, amount);
  if (more.test(clause)) return { kind: 'more' };
  if (someOf.test(clause)) return part(null, null);
  return keepingAfter.test(after) ? { kind: 'some' } : none;
}

/** A full stop ends what a word reaches; the one of "1.5" doesn't. */
function lastEnd(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = text[at]!;
    if ('。；;!?！？\n'.includes(character)) return at;
    if (character === '.' && /^\s/.test(text.slice(at + 1))) return at;
  }
  return -1;
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
  'each',
  'this',
  'these',
  'additional',
  'more',
  'l',
  'la',
  'le',
]);

const fits = (gap: string): boolean =>
  gap
    .split(/[\s’'-]+/u)
    .filter((word) => word !== '')
    .every((word) => {
      const lower = folded(word);
      return between.has(lower) || describing.has(lower) || weak.has(lower) || joins.has(lower) || shapes.has(lower);
    });

const numberStart =
  /(?<![\p{L}\p{N}.,/⁄-])(?=[\d½⅓⅔¼¾⅛]|(?:one|two|three|four|five|six|seven|eight|nine|ten)\s|[一二两三四五六七八九十半]\s?[^\p{P}\s])/giu;

/** "2 tbsp of the [oil]": the last amount before a mention with nothing but describing words between. */
export function amountBefore(text: string, start: number): Amount | null {
  const from = Math.max(0, start - 48);
  const window = text.slice(from, start);
  let found: Amount | null = null;
  for (const { index } of window.matchAll(numberStart)) {
    const at = from + index;
    if (found !== null && at < found.end) continue;
    const read = plainAmountAt(text, at);
    if (!read || read.end > start || read.amount.quantity === null || isLength(read.amount)) continue;
    const gap = text.slice(read.end, start);
    if (/[.,;:!?()，。；、（）\n%°]/u.test(gap) || !fits(gap)) continue;
    found = read.amount;
  }
  return found;
}

const isLength = (amount: Amount): boolean => ['inch', 'cm', 'mm'].includes(amount.unit ?? '');

const hanNumber = /^\s?(?=\d)/u;
const isHan = /[\u4e00-\u9fff]$/u;

/** Chinese says it after the name as well: "盐 5g". */
function amountAfter(text: string, end: number): Amount | null {
  if (!isHan.test(text.slice(Math.max(0, end - 1), end))) return null;
  const gap = hanNumber.exec(text.slice(end, end + 4));
  if (!gap) return null;
  const read = plainAmountAt(text, end + gap[0].length);
  return read && read.amount.unit !== null && !isLength(read.amount) ? read.amount : null;
}
