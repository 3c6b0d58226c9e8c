import type { LookCode } from '#core/recipe/recipe.ts';
import { isWordKey, t } from './words.ts';

/** What needs a look, in one line of words, without the line number that is printed beside it. */
export function lookMessage({ code, detail, line }: Pick<LookCode, 'code' | 'detail' | 'line'>): string {
  if (!isWordKey(code)) return detail || code;
  const whole = t(code, { line: String(line), detail })
    .replace(/\s+/g, ' ')
    .trim();
  const words = whole.startsWith(`Line ${line}: `) ? whole.slice(`Line ${line}: `.length) : whole;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The code as it is printed and documented: without the drawer of the catalogue that it is kept in. */
export const printedCode = (code: string): string => code.replace(/^look\./, '');
