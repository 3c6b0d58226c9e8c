import type { Amount, Quantity, Rational } from './ingredient.ts';
import { equal, rational, toNumber } from './rational.ts';
import { isModified, unitById } from './units.ts';

/** Text, or a fraction for the screen to draw as one. */
export type QuantityPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fraction'; readonly numerator: number; readonly denominator: number };

const between: Readonly<Record<string, string>> = {
  en: ' to ',
  de: ' bis ',
  fr: ' à ',
  es: ' a ',
  it: ' a ',
  pt: ' a ',
  nl: ' tot ',
  sv: ' till ',
  da: ' til ',
  nb: ' til ',
};
const decimalComma = new Set([
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'no',
  'fi',
  'pl',
  'cs',
  'sk',
  'hu',
  'hr',
  'el',
  'tr',
  'ru',
]);
const kitchenFractions: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 8],
  [1, 4],
  [1, 3],
  [3, 8],
  [1, 2],
  [5, 8],
  [2, 3],
  [3, 4],
  [7, 8],
  [1, 1],
];

/** The language part of a tag, as far as it is one: `language: constructor` in a file must not reach the tables below. */
const base = (language: string): string => /^[a-z]{2,3}(?![a-z])/.exec(language.toLowerCase())?.[0] ?? '';
const text = (value: string): QuantityPart => ({ kind: 'text', text: value });

/**
 * A quantity as a cook reads it: fractions for spoons, cups and counts, decimals for metric units. What no kitchen
 * measures (9/20 of a cup) is rounded to the nearest eighth or third, large amounts to three figures.
 */
export function quantityParts(
  quantity: Quantity,
  language: string,
  unit: string | null = null,
): readonly QuantityPart[] {
  const write = (value: Rational) =>
    unitById(unit)?.metric ? [text(decimal(toNumber(value), language))] : mixedNumber(value, language);
  const low = write(quantity.min);
  if (equal(quantity.min, quantity.max)) return low;
  const high = write(quantity.max);
  if (plainText(low) === plainText(high)) return low;
  return [...low, text(between[base(language)] ?? '–'), ...high];
}

function mixedNumber(value: Rational, language: string): readonly QuantityPart[] {
  const size = toNumber(value);
  if (value.denominator === 1) return [text(decimal(size, language))];
  if (size >= 20) return [text(decimal(size >= 100 ? size : Math.round(size), language))];
  const whole = Math.floor(size);
  const rest = rational(value.numerator - whole * value.denominator, value.denominator);
  const fraction =
    rest.denominator <= 8 || rest.denominator === 16
      ? ([rest.numerator, rest.denominator] as const)
      : kitchenFraction(toNumber(rest));
  // Rounding a trace of saffron to nothing would leave it out of the dish.
  if (whole === 0 && fraction[0] === 0) return [text(decimal(size, language))];
  if (fraction[1] === 1) return [text(decimal(whole + fraction[0], language))];
  const drawn: QuantityPart = { kind: 'fraction', numerator: fraction[0], denominator: fraction[1] };
  return whole === 0 ? [drawn] : [text(`${whole} `), drawn];
}

const kitchenFraction = (rest: number): readonly [number, number] =>
  kitchenFractions.reduce((best, next) =>
    Math.abs(next[0] / next[1] - rest) < Math.abs(best[0] / best[1] - rest) ? next : best,
  );

function decimal(value: number, language: string): string {
  const digits = value === 0 || value >= 1000 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(value)));
  const rounded = Number.isInteger(value)
    ? value
    : value >= 1000
      ? Math.round(value / 10) * 10
      : Number(value.toFixed(Math.min(3, digits)));
  const written = String(rounded === 0 && value > 0 ? Number(value.toPrecision(1)) : rounded);
  return decimalComma.has(base(language)) ? written.replace('.', ',') : written;
}

const plainText = (parts: readonly QuantityPart[]): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : `${part.numerator}/${part.denominator}`)).join('');

/** The short form that Hobside shows for an amount's unit ("tbsp", "cups", "”"); as written where the language has no short form. */
export function unitText(amount: Amount, language: string): string {
  if (isModified(amount.unitText)) return amount.unitText;
  const unit = unitById(amount.unit);
  const own =
    unit &&
    (unit.metric || unit.id === 'inch' ? (unit.short[base(language)] ?? unit.short['en']) : unit.short[base(language)]);
  // "油 10 ml": who writes Latin units in a Chinese line reads them too.
  const isLatin = typeof own === 'string' && isTight(own) && /[a-zａ-ｚ]$/iu.test(amount.unitText);
  const short = isLatin ? unit?.short['en'] : own;
  if (!short) return amount.unitText;
  if (typeof short === 'string') return short;
  return isMany(amount.quantity) ? short[1] : short[0];
}

/** The unit's short form, in English where the language has none; for amounts whose unit Hobside chose. */
export function unitWords(amount: Pick<Amount, 'unit' | 'unitText' | 'quantity'>, language: string): string {
  const unit = unitById(amount.unit);
  const short = unit?.short[base(language)] ?? unit?.short['en'];
  if (short === undefined) return amount.unitText;
  if (typeof short === 'string') return short;
  return isMany(amount.quantity) ? short[1] : short[0];
}

/** "1/2 cup" and "1 cup", but "1 1/2 cups". */
export const isMany = (quantity: Quantity | null): boolean => quantity !== null && toNumber(quantity.max) > 1;

/** No space stands between a number and this unit (1/2”, 200克). */
export const isTight = (unit: string): boolean => /^[”"]|^[\u3040-\u30ff\u4e00-\u9fff]/.test(unit);

/** The amount in one line of plain text: "1 1/2 to 2 lb", "1/3 cup", "1/2”", "a pinch". */
export function amountText(amount: Amount, language: string): string {
  const unit = unitText(amount, language);
  if (amount.quantity === null) return amount.unitText;
  const number = plainText(quantityParts(amount.quantity, language, amount.unit));
  if (unit === '') return number;
  return isTight(unit) ? number + unit : `${number} ${unit}`;
}
