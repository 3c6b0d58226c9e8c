import type { Rational } from './ingredient.ts';

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** An exact number in lowest terms. What has no exact form (too large, not finite, over zero) becomes the nearest one that has. */
export function rational(numerator: number, denominator = 1): Rational {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator === 0)
    return nearest(numerator / denominator);
  const sign = denominator < 0 ? -1 : 1;
  const common = divisor(Math.abs(numerator), Math.abs(denominator)) || 1;
  return { numerator: (sign * numerator) / common || 0, denominator: (sign * denominator) / common };
}

function nearest(value: number): Rational {
  if (Number.isNaN(value)) return { numerator: 0, denominator: 1 };
  if (Math.abs(value) >= Number.MAX_SAFE_INTEGER / 1000) {
    return {
      numerator: Math.sign(value) * Math.min(Math.round(Math.abs(value)), Number.MAX_SAFE_INTEGER),
      denominator: 1,
    };
  }
  return rational(Math.round(value * 1000), 1000);
}

export const zero: Rational = { numerator: 0, denominator: 1 };
export const one: Rational = { numerator: 1, denominator: 1 };

export const add = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const multiply = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator);

/** a / b; dividing by zero gives zero, never an infinity. */
export const divide = (a: Rational, b: Rational): Rational =>
  b.numerator === 0 ? zero : rational(a.numerator * b.denominator, a.denominator * b.numerator);

/** Negative, zero or positive, as for Array.sort. */
export const compare = (a: Rational, b: Rational): number => a.numerator * b.denominator - b.numerator * a.denominator;

export const equal = (a: Rational, b: Rational): boolean =>
  a.numerator === b.numerator && a.denominator === b.denominator;

export const toNumber = (value: Rational): number => value.numerator / value.denominator;

/** "3", "1/2", "3/2": the form kept in sessions and settings; `fromText` reads it back. */
export const rationalText = (value: Rational): string =>
  value.denominator === 1 ? String(value.numerator) : `${value.numerator}/${value.denominator}`;

/** A scale factor as kept by `rationalText`, or null where the text is not one, is negative or is zero. */
export function fromText(text: string): Rational | null {
  const match = /^(\d{1,9})(?:\/(\d{1,9}))?$/.exec(text);
  if (!match) return null;
  const value = rational(Number(match[1]), Number(match[2] ?? 1));
  return value.numerator > 0 && Number(match[2] ?? 1) > 0 ? value : null;
}

const glyphs: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅐': [1, 7],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
  '⅑': [1, 9],
  '⅒': [1, 10],
  '↉': [0, 1],
};

const glyphClass = `[${Object.keys(glyphs).join('')}]`;
/** Source of a pattern for one number as cooks write it, without capture groups: "1 1/2", "1-1/2", "½", "1½", "1.5", "1,5", "2 and 1/4". */
export const numberPattern =
  `(?:\\d{1,7}(?:\\s{0,2}(?:-|and|et|und|e|y|&|と|・)?\\s{0,2})${glyphClass}` +
  `|\\d{1,5}(?:\\s{1,2}|-|\\s(?:and|et|und|e|y|&)\\s|と|・|\\+)\\d{1,4}\\s?[/⁄]\\s?\\d{1,4}` +
  `|\\d{1,5}\\s?[/⁄]\\s?\\d{1,4}|${glyphClass}|\\d{1,3}(?:,\\d{3})+(?![\\d,])|\\d{1,7}(?:[.,]\\d{1,4})?|\\.\\d{1,3})`;

const mixed = new RegExp(
  `^(\\d+)(?:\\s*(?:-|and|et|und|e|y|&|と|・)?\\s*)(${glyphClass})$|^(\\d+)(?:\\s*(?:-|and|et|und|e|y|&|と|・|\\+|\\s)\\s*)(\\d+)\\s*[/⁄]\\s*(\\d+)$`,
);
const simple = /^(\d+)\s*[/⁄]\s*(\d+)$/;
const thousands = /^[1-9]\d{0,2}(?:,\d{3})+$/;
const decimal = /^(\d*)[.,](\d+)$/;

const wide = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** One number as a cook writes it, or null. "1,5" is one and a half; "1,000" is a thousand; over zero is null. */
export function parseRational(written: string): Rational | null {
  const text = wide(written.trim());
  if (text.length > 40) return null;
  const glyph = Object.hasOwn(glyphs, text) ? glyphs[text] : undefined;
  if (glyph) return rational(...glyph);
  if (/^\d+$/.test(text)) return rational(Number(text));
  if (thousands.test(text)) return rational(Number(text.replaceAll(',', '')));
  const point = decimal.exec(text);
  if (point) return rational(Number(point[1]! + point[2]!), 10 ** point[2]!.length);
  const fraction = simple.exec(text);
  if (fraction) return over(0, Number(fraction[1]), Number(fraction[2]));
  const both = mixed.exec(text);
  if (!both) return null;
  const part = both[2] === undefined ? null : glyphs[both[2]]!;
  return part ? over(Number(both[1]), part[0], part[1]) : over(Number(both[3]), Number(both[4]), Number(both[5]));
}

const over = (whole: number, numerator: number, denominator: number): Rational | null =>
  denominator === 0 ? null : rational(whole * denominator + numerator, denominator);
