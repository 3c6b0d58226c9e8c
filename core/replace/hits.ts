import { applied } from '#core/text/minimal-change.ts';
import type { Span } from '#core/text/span.ts';

/** What is looked for: words as they are typed, never a pattern. */
export interface Wanted {
  readonly words: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/** Where the words stand in a text with LF line ends, first to last, none over another. Words are within one line. */
export function hitsIn(text: string, wanted: Wanted): readonly Span[] {
  const pattern = patternOf(wanted);
  if (pattern === null) return [];
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** The text with these spans of it, in order, replaced. Line breaks in `insert` become spaces: no line is added to a file. */
export function withReplaced(text: string, hits: readonly Span[], insert: string): string {
  const line = oneLine(insert);
  return applied(
    text,
    hits.map(({ start, end }) => ({ from: start, to: end, insert: line })),
  );
}

export const oneLine = (text: string): string => text.replace(/\r\n|\r|\n/g, ' ');

function patternOf(wanted: Wanted): RegExp | null {
  const { words, matchCase } = wanted;
  if (words === '' || /[\r\n]/.test(words)) return null;
  return new RegExp(wordsPattern(wanted), matchCase ? 'gu' : 'giu');
}

/** A pattern, for the flag u, that finds just these words. */
export function wordsPattern({ words, wholeWords }: Pick<Wanted, 'words' | 'wholeWords'>): string {
  const literal = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const letter = '[\\p{L}\\p{M}\\p{N}]';
  const begins = wholeWords && new RegExp(`^${letter}`, 'u').test(words) ? `(?<!${letter})` : '';
  const ends = wholeWords && new RegExp(`${letter}$`, 'u').test(words) ? `(?!${letter})` : '';
  // An accent that stands behind its letter would go over to whatever takes the letter's place.
  return `${begins}${literal}(?!\\p{M})${ends}`;
}
