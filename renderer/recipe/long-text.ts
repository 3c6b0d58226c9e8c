import { withoutHeaps } from '#core/text/heaped-marks.ts';

/** Letters that are laid out in one go. */
const pieceLength = 4_000;

/**
 * A long text in pieces of some screens, cut where a line ends if there is such a place; a short one is one piece. Heaps of
 * accents are left out, since no window can draw them.
 */
export function piecesOf(whole: string): readonly string[] {
  const text = withoutHeaps(whole);
  if (text.length <= pieceLength) return [text];
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const lineEnd = text.lastIndexOf('\n', from + pieceLength);
    const isWhole = lineEnd > from && from + pieceLength < text.length;
    const to = isWhole ? lineEnd : Math.min(text.length, from + pieceLength);
    pieces.push(text.slice(from, to));
    // Each piece begins on a line of its own.
    from = isWhole ? to + 1 : to;
  }
  return pieces;
}
