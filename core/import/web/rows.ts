import { linesOf, type PageElement } from './element.ts';

const units =
  'g|gr|gramm?e?s?|kg|mg|ml|cl|dl|l|lit(?:er|re)s?|oz|fl\\.? ?oz|ounces?|lbs?|pounds?|cups?|tbsps?|tsps?|tablespoons?|teaspoons?|el|tl|stk|st|stück|prisen?|becher|dose|c\\. ?à ?[sc]|cuill\\p{L}*|cdas?|cditas?|cucharad\\p{L}*|tazas?|colher\\p{L}*|xícaras?|cucchiai\\p{L}*|eetlepels?|theelepels?|msk|tsk|krm|spsk|ss|ts|łyżk\\p{L}*|łyżecz\\p{L}*|szklank\\p{L}*|szt|pinch|cloves?|slices?|pieces?|pcs?|bunch|cans?|tins?|г|мл|кг|л|шт|ст\\. ?л|ч\\. ?л|克|毫升|个|個';
const amount = new RegExp(
  `^(?:[\\d½⅓⅔¼¾⅛⅜⅝⅞][\\d\\s.,/⁄½⅓⅔¼¾⅛⅜⅝⅞–-]*(?:(?:${units})\\.?)?|適量|少々|适量|少许)$`,
  'iu',
);
export const isAmount = (text: string): boolean => text.length <= 24 && amount.test(text);

const cellsOf = (row: PageElement): readonly PageElement[] =>
  row.children.filter((child): child is PageElement => typeof child !== 'string');

/** "Amount | Ingredient" above the rows of a table: names of its columns. */
export function isTableHead(row: PageElement): boolean {
  if (row.tag !== 'tr') return false;
  const cells = cellsOf(row);
  if (cells.length < 2 || !cells.every(({ tag }) => tag === 'th')) return false;
  if (row.parent?.tag === 'thead') return true;
  const all = row.parent?.children ?? [];
  return all.slice(0, 6).some((one) => typeof one !== 'string' && cellsOf(one).some(({ tag }) => tag === 'td'));
}

/** The texts of a row's cells. Of amounts in two systems side by side the first stays; a baker's percentage is no amount. */
export function rowLines(row: PageElement): readonly string[] {
  if (row.tag !== 'tr') return linesOf(row);
  const cells = cellsOf(row)
    .map((cell) => linesOf(cell).join(' '))
    .filter((text) => text !== '');
  const measured = cells.filter((text) => isAmount(text) && /\p{L}/u.test(text));
  const names = cells.filter((text) => !isAmount(text) && !percent.test(text));
  if (names.length !== 1 || cells.length < 3 || measured.length === 0) return [cells.join(' ')];
  const others = new Set(measured.slice(1));
  return [cells.filter((text) => !others.has(text) && !percent.test(text)).join(' ')];
}
const percent = /^\d{1,3}(?:[.,]\d{1,2})?\s?%$/;

/** A list of terms in which one of two is an amount: its lines, or null where it is another list. */
export function pairedLines(list: PageElement): readonly string[] | null {
  const parts = cellsOf(list);
  const isPaired = parts.every(({ tag }, at) => tag === (at % 2 === 0 ? 'dt' : 'dd'));
  if (parts.length < 4 || parts.length % 2 === 1 || !isPaired) return null;
  const texts = parts.map((one) => linesOf(one).join(' '));
  const pairs = texts.flatMap((text, at) => (at % 2 === 0 ? [[text, texts[at + 1]!] as const] : []));
  const measured = pairs.filter((both) => both.some(isAmount)).length;
  if (measured < pairs.length * 0.6 || texts.some((text) => text.length > 80)) return null;
  return pairs.map((both) => both.filter((text) => text !== '').join(' '));
}

/** Whether a few short texts are one line of a list: they begin or end with an amount. */
export function isMeasuredRow(lines: readonly string[]): boolean {
  const amounts = lines.flatMap((line, at) => (isAmount(line) ? [at] : []));
  const [first, last] = [amounts[0], amounts.at(-1)];
  if (first === undefined || last === undefined || amounts.length === lines.length) return false;
  return last - first === amounts.length - 1 && (first === 0 || last === lines.length - 1);
}
