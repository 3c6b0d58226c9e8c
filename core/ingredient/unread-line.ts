import type { Ingredient } from './ingredient.ts';

/**
 * What keeps an ingredient line from being understood: a number of it that was read as no amount, so that it is not
 * scaled, or nothing that names an ingredient.
 */
export type Unread = 'no-amount' | 'no-name';

const letter = /\p{L}/u;
/** A number that could be an amount: not "62% fat", "100 °C", "20x20 cm", "7-Up", "No. 3", "B12", "3 mm", "2 hours". */
const number =
  /(?<![\p{L}\p{N}.,:/%-]|[x×]\s?|no\.\s|nr\.\s|n[°º]\s?|p\.\s)(?:\d+(?:[.,/:⁄-]\d+)*|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])(?!\d|[.,/:⁄]\d)(?!\s?(?:%|percent\b|°|℃|º|[x×*]\s?\d|mm\b|cm\b|厘米|公分|度|分钟|小时|小時|(?:hours?|minutes?|min|days?|stunden?|minuten|heures?|horas?|ore)\b)|-\p{L}|\s?inch)/giu;
/** In brackets stands what an amount comes to, and much else. */
const brackets = /[([（【［][^()[\]（）【】［］]*(?:[)\]）】］]|$)/gu;

/** Null for a line that is understood, and for one that doubts would be wrong about as often as right. */
export function unreadIn({ text, name, amounts, preparation, note }: Ingredient): Unread | null {
  if (!letter.test(name) || (amounts.length > 0 && name === text.trim() && isAllAmount(text, amounts)))
    return 'no-name';
  if (amounts.length > 0) return null;
  const said = [preparation, note].filter((part) => part !== '');
  const left = said.reduce((rest, part) => rest.replace(part, ' '), text.replace(brackets, ' '));
  number.lastIndex = 0;
  return number.test(left) && !/\w:\/\//.test(left) ? 'no-amount' : null;
}

/** "2 teaspoons" of what? */
function isAllAmount(text: string, amounts: Ingredient['amounts']): boolean {
  const [first, last] = [amounts[0], amounts.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    text.slice(0, first.start).trim() === '' &&
    text.slice(last.end).trim() === ''
  );
}
