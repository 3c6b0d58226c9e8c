import { lineNumber, lineStarts } from '#core/text/lines.ts';
import { placesOf } from '#core/text/places.ts';
import type { Span } from '#core/text/span.ts';

/** A place in a file as a person looks it up: the line, and on it what was read. Joined, the three texts are the line without the white space around it. */
export interface SourceLine {
  /** Counted from 1. */
  readonly number: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** More of a line than is read on a small card: some files have a whole recipe on one line. */
const reach = 120;

/** Where a range of a text without markup stands in the file that it was read from. `file` has LF line ends. */
export function sourceLine(file: string, text: string, textSpan: Span, range: Span): SourceLine {
  const { start, end } = placesOf(text, file, textSpan, 0).of(range.start, range.end);
  const starts = lineStarts(file);
  const number = lineNumber(starts, start);
  const lineStart = starts[number - 1]!;
  const lineEnd = number < starts.length ? starts[number]! - 1 : file.length;
  const until = Math.min(Math.max(end, start), lineEnd);
  const before = file.slice(lineStart, start).trimStart();
  const after = file.slice(until, lineEnd).trimEnd();
  return {
    number,
    before: before.length > reach ? `…${before.slice(-reach)}` : before,
    marked: file.slice(start, until),
    after: after.length > reach ? `${after.slice(0, reach)}…` : after,
  };
}
