import { fold } from '#core/search/folded.ts';
import type { MarkedPart } from '../ui/marked-text.ts';

const words = /[\p{L}\p{M}\p{N}]+/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Parts of a text, together the whole of it, with the words that a search matched marked, accents and case aside. */
export function markedWords(text: string, terms: readonly string[]): readonly MarkedPart[] {
  const wanted = terms.map(fold).filter((term) => term !== '');
  const parts: MarkedPart[] = [];
  let at = 0;
  const add = (end: number, marked: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const match of wanted.length === 0 ? [] : text.matchAll(words)) {
    for (const { start, end } of matchesWithin(match[0], wanted)) {
      add(match.index + start, false);
      add(match.index + end, true);
    }
  }
  add(text.length, false);
  return parts;
}

function matchesWithin(
  word: string,
  wanted: readonly string[],
): readonly { readonly start: number; readonly end: number }[] {
  if (wanted.includes(fold(word))) return [{ start: 0, end: word.length }];
  if (!unspaced.test(word)) return [];
  return wanted
    .map((term) => ({ start: word.indexOf(term), length: term.length }))
    .filter(({ start }) => start >= 0)
    .map(({ start, length }) => ({ start, end: start + length }))
    .sort((one, other) => one.start - other.start);
}
