import { foldWord } from './search-words.ts';

const beyondAscii = /[^\u0000-\u007f]/;
const asciiGaps = /[^a-z0-9]+/g;
const gaps = /[^\p{L}\p{M}\p{N}]+/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const inWord = /[\p{L}\p{M}\p{N}]/u;

/** Folded, words with one space between them. */
export const foldPhrase = (text: string): string =>
  foldWord(text)
    .replace(beyondAscii.test(text) ? gaps : asciiGaps, ' ')
    .trim();

/** Whether the words of a folded phrase follow each other in a text as whole words; without spaces, wherever they stand. */
export function holdsPhrase(text: string, phrase: string): boolean {
  if (phrase === '') return false;
  const folded = foldPhrase(text);
  for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
    const isWhole = (edge: string, beyond: string): boolean =>
      unspaced.test(edge) || beyond === '' || !inWord.test(beyond);
    if (
      isWhole(phrase.charAt(0), folded.charAt(at - 1)) &&
      isWhole(phrase.charAt(phrase.length - 1), folded.charAt(at + phrase.length))
    )
      return true;
  }
  return false;
}
