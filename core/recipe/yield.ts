import { numberWord } from '#core/ingredient/amount-words.ts';
import { numberPattern, parseRational, toNumber } from '#core/ingredient/rational.ts';
import { entryOf, textsOf } from './front-matter/value.ts';
import type { Entry } from './front-matter/value.ts';
import type { Yield } from './recipe.ts';

const between = '-|–|—|~|～|to|or|bis|oder|à|a|ou|o|tot|till|til|do|до|至|到';
const digits = new RegExp(`(${numberPattern})(?:\\s*(?:${between})\\s*(${numberPattern}))?`, 'iu');
const words = /([\p{L}]+)(?:\s+(?:to|or|bis|oder|à|ou|o|a)\s+([\p{L}]+))?/giu;

/** "4 to 6", "six", "28 tasses", "per 4 persone", "2 dozen"; below one is no yield. */
export function readYield(entry: Entry): Yield | null {
  const written = yieldText(entry);
  if (!written || /^-/.test(written.text.trim())) return null;
  const text = written.text.trim().slice(0, 200);
  const place = numbersIn(text);
  const dozen = place ? /^\s*dozen\b|^\s*dutzend\b|^\s*douzaines?\b/i.exec(text.slice(place.end))?.[0] : undefined;
  const times = dozen === undefined ? 1 : 12;
  const min = place && place.low > 0 ? place.low * times : null;
  return {
    text,
    min,
    max: min === null || !place ? null : Math.max(place.high, place.low) * times,
    unit: place && min !== null ? unitAfter(text.slice(place.end + (dozen?.length ?? 0))) : '',
    span: written.span,
  };
}

/** A number or a range of them in a yield, and where it stands in the text. */
interface Place {
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly end: number;
}

/** The numbers that say how much it makes: those of digits before those of words. */
export const numbersIn = (text: string): Place | null => digitsIn(text) ?? wordsIn(text);

function digitsIn(text: string): Place | null {
  const match = digits.exec(text);
  const low = match && parseRational(match[1]!);
  if (!match || !low) return null;
  const high = match[2] === undefined ? low : (parseRational(match[2]) ?? low);
  return { low: toNumber(low), high: toNumber(high), start: match.index, end: match.index + match[0].length };
}

/** The first of the first words that is a number: "serves six to eight", "one 9-inch pie", "a dozen". */
function wordsIn(text: string): Place | null {
  if (/^(?:a|one) dozen\b/i.test(text)) return { low: 1, high: 1, start: 0, end: text.indexOf(' ') };
  let seen = 0;
  for (const match of text.matchAll(words)) {
    if ((seen += 1) > 4) break;
    const low = /^(?:an?|o|e|a|to|en|en|um|une?)$/i.test(match[1]!) && match.index > 0 ? null : numberWord(match[1]!);
    if (!low) continue;
    const high = match[2] === undefined ? null : numberWord(match[2]);
    const end = match.index + (high ? match[0].length : match[1]!.length);
    return { low: toNumber(low), high: toNumber(high ?? low), start: match.index, end };
  }
  return null;
}

const unitAfter = (rest: string): string =>
  rest
    .replace(/^\s*(?:\+|x\b|×)/, '')
    .replace(/[,(（;|/\n].*$/s, '')
    .replace(/[.。]\s*$/, '')
    .trim()
    .slice(0, 40);

/** `{ min: 4, max: 6 }` is "4 to 6", `{ amount: 4, unit: bowls }` "4 bowls". */
function yieldText(entry: Entry): { readonly text: string; readonly span: Entry['span'] } | null {
  const part = (...keys: string[]): string | null => {
    const value = entryOf(entry.value, keys)?.value;
    return value?.kind === 'text' && value.text !== '' ? value.text : null;
  };
  const low = part('min', 'from', 'amount', 'value', 'quantity', 'servings', 'number');
  if (low === null) return countedKey(entry) ?? textsOf(entry.value)[0] ?? null;
  const high = part('max', 'to');
  const unit = part('unit', 'units', 'of', 'what');
  return {
    text: `${low}${high === null ? '' : ` to ${high}`}${unit === null ? '' : ` ${unit}`}`,
    span: entry.value.span,
  };
}

/** `- 4: servings`, as the Open Recipe Format has it. */
function countedKey({ value }: Entry): { readonly text: string; readonly span: Entry['span'] } | null {
  const item = value.kind === 'list' ? value.items[0] : value;
  const only = item?.kind === 'map' ? item.entries[0] : undefined;
  return only?.value.kind === 'text' && /^\d{1,4}$/.test(only.key)
    ? { text: `${only.key} ${only.value.text}`.trim(), span: only.span }
    : null;
}
