import type { LookCode } from '#core/recipe/recipe.ts';
import { isWordKey, t } from './words.ts';

type Look = Pick<LookCode, 'code' | 'detail' | 'line'>;

/** What needs a look, in words that name its line. A code without words of its own still does. */
export function lookSentence({ code, line, detail }: Look): string {
  const words = t(isWordKey(code) ? code : 'recipe.look-unknown', { line: String(line), detail: detailWords(detail) });
  return words.replace(/\s+/g, ' ').trim();
}

/** The same without the line number, for where that is printed beside it. */
export function lookMessage({ code, detail, line }: Look): string {
  if (!isWordKey(code)) return detail || code;
  const whole = lookSentence({ code, detail, line });
  const place = `${t('doctor.line', { line: String(line) })}: `;
  const words = whole.startsWith(place) ? whole.slice(place.length) : whole;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a parser found is kept as the key of its words (core/recipe/front-matter/from-yaml.ts). */
const detailWords = (detail: string): string => (detail.startsWith('yaml.') && isWordKey(detail) ? t(detail) : detail);

/** The code as it is printed and documented: without the drawer of the catalogue that it is kept in. */
export const printedCode = (code: string): string => code.replace(/^look\./, '');
