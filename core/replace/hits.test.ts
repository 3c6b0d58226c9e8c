import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesOf } from '#core/testing/looked-at.ts';
import { fromLf, toLf } from '../text/file-text.ts';
import { hitsIn, withReplaced, type Wanted } from './hits.ts';
import { previewed } from './previewed.ts';

const wanted = (words: string, more: Partial<Wanted> = {}): Wanted => ({
  words,
  matchCase: false,
  wholeWords: false,
  ...more,
});
const found = (text: string, asked: Wanted) => hitsIn(text, asked).map(({ start, end }) => text.slice(start, end));

test('words are found in either case, or as typed, or only where they stand alone', () => {
  const text = 'Oil, oil and foil. Öl, boil-oil.';
  expect(found(text, wanted('oil'))).toEqual(['Oil', 'oil', 'oil', 'oil', 'oil']);
  expect(found(text, wanted('oil', { matchCase: true }))).toEqual(['oil', 'oil', 'oil', 'oil']);
  expect(found(text, wanted('oil', { wholeWords: true }))).toEqual(['Oil', 'oil', 'oil']);
  expect(found(text, wanted('öl'))).toEqual(['Öl']);
  expect(found('½ cup, 2½ cups', wanted('½', { wholeWords: true }))).toEqual(['½']);
});

test('signs that mean something in patterns are only signs, and whole words may begin or end with one', () => {
  const all = '\\^$.*+?()[]{}|/-&';
  for (const sign of all) expect(found(`1${sign}2`, wanted(sign)), sign).toEqual([sign]);
  expect(found('a (fine) b', wanted('(fine)', { wholeWords: true }))).toEqual(['(fine)']);
  expect(withReplaced('a b', hitsIn('a b', wanted('b')), "$& $1 $'")).toBe("a $& $1 $'");
});

test('nothing is found for no words, across lines, or in a letter that has an accent behind it', () => {
  expect(found('a\nb', wanted(''))).toEqual([]);
  expect(found('a\nb', wanted('a\nb'))).toEqual([]);
  expect(found('cre\u0300me', wanted('cre'))).toEqual([]);
  expect(found('cre\u0300me', wanted('cre\u0300'))).toEqual(['cre\u0300']);
});

test('a replacement never adds a line', () => {
  expect(withReplaced('1 egg\n', [{ start: 2, end: 5 }], 'big\r\negg')).toBe('1 big egg\n');
});

test('a hit is previewed with its line around it, long lines shortened between characters', () => {
  const text = `# Soup\n  - 1 leek, sliced  \n${'🥕'.repeat(200)}leek${'🥕'.repeat(200)}\n`;
  const [first, second] = previewed(text, hitsIn(text, wanted('leek')));
  expect(first).toMatchObject({ line: 2, before: '- 1 ', found: 'leek', after: ', sliced' });
  expect(second).toMatchObject({ line: 3, before: `…${'🥕'.repeat(80)}`, after: `${'🥕'.repeat(80)}…` });
});

const words = fc.constantFrom('a', 'ab', 'B', 'é', '🥕', '1', '.', ' ');
const ends = fc.constantFrom('\n', '\r\n', '\r');
const piece = fc.oneof(words, words, ends, fc.constantFrom('\u2028', '\t', '\u0301', 'ſ', '\uFEFF'));
const fileText = fc
  .tuple(fc.boolean(), fc.array(piece, { maxLength: 60 }))
  .map(([bom, pieces]) => (bom ? '\uFEFF' : '') + pieces.join(''));
const asked = fc.record({ words, matchCase: fc.boolean(), wholeWords: fc.boolean() });

/** Where each character of the text with LF ends stands in the file's own text, found without the code under test. */
function placesInFile(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at += 1) {
    places.push(at);
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
  }
  return [...places, text.length];
}

test('every character outside the chosen hits stays, whatever the line ends and the byte-order mark', () => {
  fc.assert(
    fc.property(
      fileText,
      asked,
      fc.oneof(words, fc.string({ maxLength: 5 })),
      fc.infiniteStream(fc.boolean()),
      (file, what, insert, coin) => {
        const lf = toLf(file);
        const chosen = hitsIn(lf.text, what).filter(() => coin.next().value);
        const places = placesInFile(file);
        const line = insert.replace(/\r\n|\r|\n/g, ' ');
        let expected = '';
        let at = 0;
        for (const { start, end } of chosen) {
          expected += file.slice(at, places[start]) + line;
          at = places[end] ?? file.length;
        }
        expected += file.slice(at);
        expect(fromLf(withReplaced(lf.text, chosen, insert), lf)).toBe(expected);
      },
    ),
    { numRuns: casesOf(5000) },
  );
});

test('hits are what was asked for, in order, apart from each other, and none is left once all are replaced by another letter', () => {
  fc.assert(
    fc.property(fileText, asked, (file, what) => {
      const { text } = toLf(file);
      const hits = hitsIn(text, what);
      hits.forEach(({ start, end }, index) => {
        expect(start).toBeGreaterThanOrEqual(hits[index - 1]?.end ?? 0);
        const here = text.slice(start, end);
        if (what.matchCase) expect(here).toBe(what.words);
        else expect(here.toLowerCase()).toBe(what.words.toLowerCase());
      });
      if (!what.wholeWords) expect(hitsIn(withReplaced(text, hits, '#'), what)).toEqual([]);
    }),
    { numRuns: casesOf(2000) },
  );
});
