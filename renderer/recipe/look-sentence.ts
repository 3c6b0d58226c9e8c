import type { LookCode } from '#core/recipe/recipe.ts';
import { englishCatalogue, t, type WordKey } from '#core/words/words.ts';

/** What needs a look, in words. A code without words of its own still names its line. */
export function lookSentence({ code, line, detail }: Pick<LookCode, 'code' | 'line' | 'detail'>): string {
  return t(isKey(code) ? code : 'recipe.look-unknown', { line, detail }).trim();
}

const isKey = (key: string): key is WordKey => Object.hasOwn(englishCatalogue, key);
