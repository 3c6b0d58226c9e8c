import type { Span } from './span.ts';
import { align } from './align.ts';
import type { Alignment } from './align.ts';
import { markupEnd } from './markup.ts';
import { remembered } from './remember.ts';

/** Where a text without markup, and ranges of it, stand in the source that it was read from. */
export interface Places {
  /** The text as a whole, with the markup around it; narrowed to its own words where the reader only knew a larger place. */
  readonly whole: Span;
  /** From the first character of a range to its last; the whole where the source doesn't have these words. */
  readonly of: (start: number, end: number) => Span;
}

/** A thousand lines that share one large place must not each look through all of it. */
const window = 20_000;
/** More than any link inside a time or a name. */
const mostMarkup = 700;

/** `from`: where the line before it ended, for lines of which only a common place is known. */
export function placesOf(text: string, source: string, span: Span, from: number): Places {
  if (span.end - span.start === text.length && source.startsWith(text, span.start)) return plain(span);
  return aligned(text, source, span, span.start) ?? later(text, source, span, from) ?? { whole: span, of: () => span };
}

const plain = (span: Span): Places => ({
  whole: span,
  of: (start, end) => ({ start: span.start + start, end: span.start + end }),
});

/** Of the length of a text, the text and its source: at a key, all lines of a file but one are aligned as they were. */
const alignment = remembered((written: string): Alignment => {
  const start = written.indexOf(' ') + 1;
  const end = start + Number(written.slice(0, start));
  return align(written.slice(start, end), written.slice(end));
}, 500);

/** Null where the text isn't what stands there. */
function aligned(text: string, source: string, span: Span, at: number): Places | null {
  const { starts, ends } = alignment(`${String(text.length)} ${text}${source.slice(at, span.end)}`);
  const over = (start: number, end: number): Span | null => {
    const first = starts[start] ?? -1;
    const last = ends[end - 1] ?? -1;
    return first < 0 || last <= first || last - first > end - start + mostMarkup
      ? null
      : { start: at + first, end: at + last };
  };
  const first = starts.findIndex((start) => start >= 0);
  const last = ends.findLastIndex((end) => end >= 0);
  const found = starts.reduce((count, start) => (start >= 0 ? count + 1 : count), 0);
  if (first < 0 || found * 4 < text.length * 3) return null;
  const own = { start: at + (starts[first] ?? 0), end: at + (ends[last] ?? 0) };
  const whole = isOnlyMarkup(source, span.start, own.start) && isOnlyMarkup(source, own.end, span.end) ? span : own;
  return { whole, of: (start, end) => over(start, end) ?? soughtIn(whole, text.slice(start, end), source) };
}

/** In a larger place, such as the one block of text that holds all steps. */
function later(text: string, source: string, span: Span, from: number): Places | null {
  const begin = from > span.start && from < span.end ? from : span.start;
  const ahead = source.slice(begin, Math.min(span.end, begin + window));
  for (const length of [40, 16, 6]) {
    const found = ahead.indexOf(text.slice(0, length));
    const places = found < 0 ? null : aligned(text, source, span, begin + found);
    if (places !== null) return places;
  }
  return null;
}

function soughtIn(whole: Span, part: string, source: string): Span {
  const found = source.slice(whole.start, Math.min(whole.end, whole.start + window)).indexOf(part);
  return found < 0 ? whole : { start: whole.start + found, end: whole.start + found + part.length };
}

/** A picture below a step is none of its words. */
function isOnlyMarkup(source: string, start: number, end: number): boolean {
  if (end - start > mostMarkup || source.slice(start, end).includes('![')) return false;
  let at = start;
  while (at < end) {
    const next = /\s/.test(source[at]!) ? at + 1 : markupEnd(source, at);
    if (next === at) return false;
    at = next;
  }
  return true;
}
