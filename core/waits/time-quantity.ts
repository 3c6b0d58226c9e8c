import {
  ands,
  articles,
  betweens,
  fews,
  fillers,
  halves,
  isTens,
  joiners,
  manyOf,
  numberWord,
  ones,
  quarters,
  rangeWords,
  roundNumbers,
} from './time-numbers.ts';
import type { TimeToken } from './time-tokens.ts';

/** How many, before a unit of time. `next` is the token after it. */
export interface Quantity {
  readonly min: number;
  readonly max: number;
  /** "a few", "several" */
  readonly soft: boolean;
  /** "a", "another": a following "or two" belongs to it. */
  readonly article: boolean;
  readonly digits: boolean;
  readonly next: number;
}

type Tokens = readonly TimeToken[];
const word = (tokens: Tokens, at: number): string => (tokens[at]?.kind === 'word' ? tokens[at].text : '');
const dashes = '-–—−‐‑~～〜';
const isDash = (token: TimeToken | undefined): boolean => token?.kind === 'mark' && dashes.includes(token.text);

/** "5", "five to ten", "10 or 15", "an", "a few", "half an", "between 5 and 10": a quantity with the range it begins. */
export function readQuantity(tokens: Tokens, at: number): Quantity | null {
  const low = single(tokens, at);
  if (low === null) return null;
  const after = afterRange(tokens, low.next, at);
  const high = after === null ? null : single(tokens, after);
  if (high === null || high.max < low.min) return low;
  return { ...high, min: low.min, soft: low.soft || high.soft, article: false, digits: low.digits || high.digits };
}

/** Past "to", "- to -", "or up to"; null where no range goes on. */
function afterRange(tokens: Tokens, from: number, first: number): number | null {
  let at = from;
  if (ands.has(word(tokens, at))) {
    const before = articles.has(word(tokens, first - 1)) ? first - 2 : first - 1;
    if (betweens.has(word(tokens, before))) return articles.has(word(tokens, at + 1)) ? at + 2 : at + 1;
  }
  while (at < from + 4 && (isDash(tokens[at]) || rangeWords.has(word(tokens, at)) || word(tokens, at) === 'up'))
    at += 1;
  return at === from ? null : at;
}

function single(tokens: Tokens, at: number): Quantity | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return null;
  if (token.kind === 'number') return numeral(tokens, at, token);
  if (halves.has(token.text)) return amount(0.5, afterJoiners(tokens, at + 1));
  if (fews.has(token.text)) return few(token.text, at + 1);
  if (ones.has(token.text)) return fromOne(tokens, at);
  const value = numberWord(token.text);
  if (value === undefined) return quarters.has(token.text) ? amount(0.25, afterJoiners(tokens, at + 1)) : null;
  return inWords(tokens, at, value);
}

const amount = (value: number, next: number): Quantity => ({
  min: value,
  max: value,
  soft: false,
  article: false,
  digits: false,
  next,
});

const few = (name: string, next: number): Quantity => ({
  ...amount(3, next),
  max: manyOf.has(name) ? 7 : 5,
  soft: true,
});

function numeral(tokens: Tokens, at: number, token: TimeToken): Quantity | null {
  if (Number.isNaN(token.value)) return null;
  const clock = clockAfter(tokens, at, token);
  if (clock !== null) return { ...amount(token.value + clock / 60, at + 3), digits: true };
  const slash = /^(\d{1,3})\s?[/⁄]\s?(\d{1,3})$/.exec(token.text);
  // "10/15 minuti" is a range; "3/4 hour" is less than one.
  if (slash && Number(slash[2]) > Number(slash[1]) && Number(slash[2]) > 4)
    return { ...amount(Number(slash[1]), at + 1), max: Number(slash[2]), digits: true };
  // "3/4 d’ora", "1/2 of an hour"
  if (slash && token.value < 1) return { ...amount(token.value, afterJoiners(tokens, at + 1)), digits: true };
  const quarter = quarters.has(word(tokens, at + 1)) ? token.value / 4 : null;
  if (quarter !== null) return amount(quarter, afterJoiners(tokens, at + 2));
  return { ...withHalf(tokens, token.value, at + 1), digits: true };
}

/** The 30 of "1:30 hours": sixtieths of what follows. */
function clockAfter(tokens: Tokens, at: number, token: TimeToken): number | null {
  const colon = tokens[at + 1];
  const rest = tokens[at + 2];
  if (colon?.text !== ':' || rest?.kind !== 'number' || rest.start !== token.end + 1) return null;
  return /^[0-5]\d$/.test(rest.text) ? rest.value : null;
}

/** "2 and a half", "deux et demi", "dos y media". */
function withHalf(tokens: Tokens, value: number, next: number): Quantity {
  const half = halfAfter(tokens, next);
  return half === null ? amount(value, next) : amount(value + half.value, half.next);
}

/** "and a half", "et quart", "y media": what it adds, of the unit before it. */
export function halfAfter(tokens: Tokens, from: number): { readonly value: number; readonly next: number } | null {
  if (!ands.has(word(tokens, from)) && tokens[from]?.text !== '&') return null;
  const at = ones.has(word(tokens, from + 1)) ? from + 2 : from + 1;
  const value = halves.has(word(tokens, at)) ? 0.5 : quarters.has(word(tokens, at)) ? 0.25 : null;
  // "1 hour and half an hour", "and half of the milk": a new beginning.
  return value === null || /^(?:an?|of|the)$/.test(word(tokens, at + 1)) ? null : { value, next: at + 1 };
}

function fromOne(tokens: Tokens, at: number): Quantity {
  const next = skipDash(tokens, skipFillers(tokens, isApostrophe(tokens[at + 1]) ? at + 2 : at + 1));
  const name = word(tokens, next);
  if (halves.has(name)) return amount(0.5, afterJoiners(tokens, next + 1));
  if (quarters.has(name)) return amount(0.25, afterJoiners(tokens, next + 1));
  if (fews.has(name)) return few(name, next + 1);
  // "un par de minutos" is two; "ett par minuter" and "een paar minuten" are some.
  if (name === 'par')
    return /^u/.test(word(tokens, at)) ? amount(2, afterJoiners(tokens, next + 1)) : few(name, next + 1);
  const value = roundNumbers.get(name);
  if (value !== undefined) return amount(value, afterJoiners(tokens, skipFillers(tokens, next + 1)));
  const half = withHalf(tokens, 1, at + 1);
  return half.max > 1 ? half : { ...half, article: true };
}

function inWords(tokens: Tokens, at: number, value: number): Quantity {
  if (roundNumbers.has(word(tokens, at))) return amount(value, afterJoiners(tokens, at + 1));
  const quarter = skipDash(tokens, at + 1);
  if (quarters.has(word(tokens, quarter))) return amount(value / 4, afterJoiners(tokens, quarter + 1));
  const second = skipDash(tokens, ands.has(word(tokens, at + 1)) ? at + 2 : at + 1);
  const unit = isTens(value) ? (numberWord(word(tokens, second)) ?? (ones.has(word(tokens, second)) ? 1 : 0)) : 0;
  if (unit > 0 && unit < 10) return amount(value + unit, second + 1);
  return withHalf(tokens, value, at + 1);
}

const skipDash = (tokens: Tokens, at: number): number => (isDash(tokens[at]) ? at + 1 : at);

function skipFillers(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + 2 && fillers.has(word(tokens, at))) at += 1;
  return at;
}

const isApostrophe = (token: TimeToken | undefined): boolean => token?.text === "'" || token?.text === '’';

function afterJoiners(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + 4 && (joiners.has(word(tokens, at)) || isApostrophe(tokens[at]) || isDash(tokens[at]))) at += 1;
  return at;
}

/** Where the unit stands after a quantity: past "more", "or so", and the hyphen of "5-minute". */
export function unitAfter(tokens: Tokens, from: number): number {
  let at = from;
  if (word(tokens, at) === 'or' && word(tokens, at + 1) === 'so') at += 2;
  if (tokens[at]?.text === '(') at = afterBrackets(tokens, at);
  at = skipFillers(tokens, at);
  while (
    at < from + 8 &&
    (isDash(tokens[at]) ||
      (isApostrophe(tokens[at]) && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.start === tokens[at]?.end))
  )
    at += 1;
  return skipFillers(tokens, at);
}

/** "30 (thirty) minutes", "10 (or more) minutes" */
function afterBrackets(tokens: Tokens, from: number): number {
  for (let at = from + 1; at < from + 5; at += 1) if (tokens[at]?.text === ')') return at + 1;
  return from;
}
