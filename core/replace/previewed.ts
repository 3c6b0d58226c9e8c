import { lineEndAt, lineNumber, lineStartAt, lineStarts } from '#core/text/lines.ts';
import type { Span } from '#core/text/span.ts';

/** One place where the words stand, with enough of its line to see what a change would do. */
export interface PreviewedHit extends Span {
  /** Counted from 1. */
  readonly line: number;
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** Of a line as long as a page, on each side of the words. */
const mostAround = 80;

export function previewed(text: string, hits: readonly Span[]): readonly PreviewedHit[] {
  const starts = hits.length === 0 ? [] : lineStarts(text);
  return hits.map(({ start, end }) => ({
    start,
    end,
    line: lineNumber(starts, start),
    before: lastOf(text.slice(lineStartAt(text, start), start).trimStart()),
    found: text.slice(start, end),
    after: firstOf(text.slice(end, lineEndAt(text, end)).trimEnd()),
  }));
}

// By characters, not UTF-16 units: half a character is shown as a box.
function lastOf(text: string): string {
  const characters = [...text];
  return characters.length > mostAround ? `…${characters.slice(-mostAround).join('')}` : text;
}

function firstOf(text: string): string {
  const characters = [...text];
  return characters.length > mostAround ? `${characters.slice(0, mostAround).join('')}…` : text;
}
