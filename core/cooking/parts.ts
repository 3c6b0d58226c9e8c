import type { Span } from '#core/text/span.ts';

/**
 * Cuts a step that is too long for the screen into parts: at sentence ends, else clauses, else words, else
 * (a word wider than the screen) characters. Parts cover the text without gap or loss. `whole` are ranges
 * (times, ingredients) that are cut only when one of them alone does not fit. `fits` must answer for any
 * range of the text; a part is a range it said yes to, or a single character.
 */
export function splitIntoParts(
  text: string,
  language: string,
  whole: readonly Span[],
  fits: (start: number, end: number) => boolean,
): readonly Span[] {
  if (text === '' || fits(0, text.length)) return [{ start: 0, end: text.length }];
  const levels = cutLevels(text, language, whole);
  const parts: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const end = endOfPart(start, text, levels, fits);
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

type Cuts = () => readonly number[];

/** From the best places to cut to the worst. Each is found only when it is needed. */
function cutLevels(text: string, language: string, whole: readonly Span[]): readonly Cuts[] {
  const apart = (cut: number) => !whole.some((range) => range.start < cut && cut < range.end);
  const sentences = once(() => boundaries(text, language, 'sentence'));
  const clauses = once(() => clauseEnds(text));
  const words = once(() => wordEnds(text));
  return [
    once(() => sentences().filter(apart)),
    once(() => clauses().filter(apart)),
    once(() => words().filter(apart)),
    words,
    once(() => boundaries(text, language, 'grapheme')),
  ];
}

function once(find: Cuts): Cuts {
  let found: readonly number[] | null = null;
  return () => (found ??= find());
}

/** The farthest cut that fits on the best level that has one. */
function endOfPart(
  start: number,
  text: string,
  levels: readonly Cuts[],
  fits: (start: number, end: number) => boolean,
): number {
  for (const level of levels) {
    const cuts = [...level().filter((cut) => cut > start && cut < text.length), text.length];
    const best = lastThatFits(cuts, (cut) => fits(start, cut));
    if (best !== null) return best;
  }
  const characters = levels.at(-1)?.() ?? [];
  return characters.find((cut) => cut > start) ?? text.length;
}

/** Binary search: more text never takes less room. */
function lastThatFits(cuts: readonly number[], fits: (cut: number) => boolean): number | null {
  let best: number | null = null;
  let low = 0;
  let high = cuts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cut = cuts[middle];
    if (cut !== undefined && fits(cut)) {
      best = cut;
      low = middle + 1;
    } else high = middle - 1;
  }
  return best;
}

function boundaries(text: string, language: string, granularity: 'sentence' | 'grapheme'): number[] {
  return [...segmenter(language, granularity).segment(text)]
    .map((segment) => segment.index)
    .filter((index) => index > 0);
}

/** A file may claim any language, and Intl throws on what is not a language tag. */
function segmenter(language: string, granularity: 'sentence' | 'grapheme'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity });
  } catch (problem) {
    if (problem instanceof RangeError) return new Intl.Segmenter('en', { granularity });
    throw problem;
  }
}

/** After a comma, semicolon, colon or dash with the space that follows it, a closing bracket, or a line break. */
const clauseEnds = (text: string): number[] => ends(text, /(?:[,;:–—)\]]\s+|[、，；：]\s*|\n+)/gu);

/** After white space; between any two characters in scripts that write without spaces. */
const wordEnds = (text: string): number[] =>
  ends(text, /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}](?!\p{P}|\p{M})/gu);

const ends = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map((match) => match.index + match[0].length).filter((end) => end < text.length);
