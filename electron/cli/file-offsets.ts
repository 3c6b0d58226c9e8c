import type { LfText } from '#core/text/file-text.ts';
import { lineNumber, lineStarts } from '#core/text/lines.ts';
import type { Span } from '#core/text/span.ts';

/** From and to, as they are printed. */
export type Place = readonly [from: number, to: number];

/** From a span in text with LF line ends to the same place in the text as it was decoded: CRLF counts two, a byte order mark one. */
export type Placing = (span: Span) => Place;

export function placingIn(lf: LfText): Placing {
  const mark = lf.bom ? 1 : 0;
  if (!lf.endings.includes('\r\n')) return ({ start, end }) => [start + mark, end + mark];
  const starts = lineStarts(lf.text);
  // How many units more the lines before each line have.
  const more = new Int32Array(starts.length);
  lf.endings.forEach((ending, line) => (more[line + 1] = more[line]! + (ending === '\r\n' ? 1 : 0)));
  const moved = (offset: number): number => offset + mark + more[lineNumber(starts, offset) - 1]!;
  return ({ start, end }) => [moved(start), moved(end)];
}
