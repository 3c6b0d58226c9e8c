import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachWord } from './letters.ts';

const wordsOf = (text: string, lettersOnly: boolean): string[] => {
  const found: string[] = [];
  eachWord(text, (start, end) => found.push(`${start}:${text.slice(start, end)}`), lettersOnly);
  return found;
};
const matched = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => `${match.index}:${match[0]}`);

test('words are what the regular expressions would find, in any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('half-cup', 'crème', 'cre\u0300me', '红烧肉', '𝒜𝒷', '\ud835', '\udc9c', '1½', "l'ail", ' - '),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(wordsOf(text, false)).toEqual(matched(text, /\p{L}[\p{L}\p{M}-]*/gu));
      expect(wordsOf(text, true)).toEqual(matched(text, /\p{L}+/gu));
    }),
  );
});
