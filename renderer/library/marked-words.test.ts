import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedWords } from './marked-words.ts';

const shown = (text: string, terms: readonly string[]) =>
  markedWords(text, terms)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

test('matched words are marked, accents and case aside', () => {
  expect(shown('Crème brûlée, the creme', ['creme'])).toBe('[Crème] brûlée, the [creme]');
});

test('a word within a longer word is not marked', () => {
  expect(shown('Eggplant with egg', ['egg'])).toBe('Eggplant with [egg]');
});

test('scripts without spaces are marked where the term stands', () => {
  expect(shown('红烧肉', ['烧肉'])).toBe('红[烧肉]');
});

test('the parts together are always the whole text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, terms) => {
      expect(
        markedWords(text, terms)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
