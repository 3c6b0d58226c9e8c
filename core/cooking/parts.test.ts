import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitIntoParts } from './parts.ts';

const atMost = (length: number) => (start: number, end: number) => end - start <= length;
const cut = (text: string, length: number, whole: { start: number; end: number }[] = [], language = 'en') =>
  splitIntoParts(text, language, whole, atMost(length)).map(({ start, end }) => text.slice(start, end));

describe('splitting a step into parts', () => {
  it('leaves alone what fits', () => {
    expect(cut('Stir well.', 20)).toEqual(['Stir well.']);
    expect(cut('', 0)).toEqual(['']);
  });

  it('cuts at sentence ends, as many sentences to a part as fit', () => {
    expect(cut('Stir. Taste. Serve it warm.', 14)).toEqual(['Stir. Taste. ', 'Serve it warm.']);
  });

  it('does not take a decimal point for a sentence end', () => {
    expect(cut('Add 1.5 cups. Then stir it.', 16)).toEqual(['Add 1.5 cups. ', 'Then stir it.']);
  });

  it('cuts a long sentence at its clauses, and a long clause at its words', () => {
    expect(cut('Chop the onion, fry it slowly, season.', 18)).toEqual([
      'Chop the onion, ',
      'fry it slowly, ',
      'season.',
    ]);
    expect(cut('Chop the large onion', 9)).toEqual(['Chop the ', 'large ', 'onion']);
  });

  it('cuts Chinese between characters but never before a full stop', () => {
    expect(cut('切洋葱。煮十分钟，出锅。', 5, [], 'zh')).toEqual(['切洋葱。', '煮十分钟，', '出锅。']);
    expect(cut('慢慢炖煮猪肉', 4, [], 'zh')).toEqual(['慢慢炖煮', '猪肉']);
  });

  it('keeps a time in one piece where it can', () => {
    const text = 'Simmer gently for 1 hour and 30 minutes until soft.';
    const start = text.indexOf('1 hour');
    const end = text.indexOf(' until');
    expect(cut(text, 30, [{ start, end }])).toEqual(['Simmer gently for ', '1 hour and 30 minutes until ', 'soft.']);
    expect(cut(text, 12, [{ start, end }])).toContain('1 hour and ');
  });

  it('cuts within a word only when the word alone does not fit, and never within a character', () => {
    expect(cut('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(cut('👩‍🍳👩‍🍳', 1)).toEqual(['👩‍🍳', '👩‍🍳']);
  });

  it('reads on in a language that is none', () => {
    expect(cut('Stir. Taste.', 6, [], 'not a language')).toEqual(['Stir. ', 'Taste.']);
  });

  it('loses nothing, overlaps nothing, and every part fits or is one character', () => {
    const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.lorem({ maxCount: 60 }));
    const anyRange = fc.tuple(fc.nat(200), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 1, max: 80 }),
        fc.array(anyRange, { maxLength: 4 }),
        (text, room, whole) => {
          const fits = atMost(room);
          const parts = splitIntoParts(text, 'en', whole, fits);
          expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
          const graphemes = new Set(
            [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map((one) => one.segment),
          );
          for (const { start, end } of parts)
            expect(fits(start, end) || graphemes.has(text.slice(start, end))).toBe(true);
        },
      ),
    );
  });

  it('never cuts a range that fits by itself', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 }), {
      minLength: 4,
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.nat(38), fc.integer({ min: 30, max: 60 }), (list, at, room) => {
        const first = Math.min(at, list.length - 2);
        const start = list.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const range = { start, end: start + list.slice(first, first + 2).join(' ').length };
        const parts = splitIntoParts(list.join(' '), 'en', [range], atMost(room));
        expect(parts.some((part) => part.start > range.start && part.start < range.end)).toBe(false);
      }),
    );
  });
});
