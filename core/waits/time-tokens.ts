import { numberPattern, parseRational, toNumber } from '#core/ingredient/rational.ts';

/** A word in lower case, a number, or one mark. Offsets are into the text; `spaced` where white space stands before it. */
export interface TimeToken {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const numberHere = new RegExp(numberPattern, 'iuy');
const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xbc && code <= 0xbe);
const isGlyph = (code: number): boolean => code >= 0x2150 && code <= 0x2189;
/** Latin, Greek and Cyrillic letters; × and ÷ stand among them. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x52f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x1e00 && code <= 0x1fff);
const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 0xa0 || code === 0x202f || code === 13;

/** The words, numbers and marks of a text; a line end is a mark, other white space none. */
export function timeTokens(text: string): readonly TimeToken[] {
  const tokens: TimeToken[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const token = isLetter(code)
      ? wordAt(text, at)
      : isDigit(code) || isGlyph(code)
        ? numberAt(text, at)
        : markAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** Kana, ideographs and Hangul: their times are read elsewhere, so a run of them is one mark. */
const isEastAsian = (code: number): boolean => (code >= 0x3041 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);

function markAt(text: string, start: number): TimeToken {
  let end = start + 1;
  if (isEastAsian(text.charCodeAt(start))) while (isEastAsian(text.charCodeAt(end))) end += 1;
  return { kind: 'mark', text: text.charAt(start), start, end, value: Number.NaN };
}

function wordAt(text: string, start: number): TimeToken {
  let end = start;
  let small = true;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code >= 97 && code <= 122) continue;
    if (!isLetter(code)) break;
    small = false;
  }
  const word = text.slice(start, end);
  return { kind: 'word', text: small ? word : word.toLowerCase(), start, end, value: Number.NaN };
}

/** The end of a plain whole number, or -1 where a fraction, a decimal or a mixed number may go on. */
function plainEnd(text: string, start: number): number {
  const end = digitsEnd(text, start, 6);
  if (end === start) return -1;
  const code = text.charCodeAt(end);
  if (end === text.length || isLetter(code)) return end;
  const next = text.charCodeAt(end + 1);
  if (code === space) return isLetter(next) && !'aeuyAEUY'.includes(text.charAt(end + 1)) ? end : -1;
  if (code === dash) {
    // "2-3 minutes" begins with a plain 2, "1-1/2 hours" does not.
    const high = digitsEnd(text, end + 1, 6);
    return high > end + 1 &&
      (text.charCodeAt(high) === space ? isLetter(text.charCodeAt(high + 1)) : isLetter(text.charCodeAt(high)))
      ? end
      : -1;
  }
  if (code === stop || code === comma) return next === space || end + 1 === text.length ? end : -1;
  return plainBefore.includes(text.charAt(end)) ? end : -1;
}

const space = 32;
const comma = 44;
const dash = 45;
const stop = 46;
const plainBefore = '–—~～〜)(%°º:;!?分小秒天时時日个個至到';

function digitsEnd(text: string, start: number, most: number): number {
  let end = start;
  while (end - start < most && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  return end;
}

function numberAt(text: string, start: number): TimeToken {
  const plain = plainEnd(text, start);
  if (plain > 0) {
    const digits = text.slice(start, plain);
    return { kind: 'number', text: digits, start, end: plain, value: Number(digits) };
  }
  numberHere.lastIndex = start;
  const written = numberHere.exec(text)?.[0] ?? text.charAt(start);
  const value = parseRational(written);
  return {
    kind: 'number',
    text: written,
    start,
    end: start + written.length,
    value: value ? toNumber(value) : Number.NaN,
  };
}
