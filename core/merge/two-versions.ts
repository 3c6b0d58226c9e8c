import { lineChanges } from './line-changes.ts';
import type { Piece } from './merge.ts';

/** Two texts of which nobody knows what they were made from (LF line ends): every line that is not in both is a choice, and none is made. */
export function twoVersions(mine: string, theirs: string): readonly Piece[] {
  const [ours, others] = [mine.split('\n'), theirs.split('\n')];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, lines } of lineChanges(ours, others)) {
    if (from > at) pieces.push({ kind: 'agreed', lines: ours.slice(at, from) });
    pieces.push({ kind: 'differing', base: [], mine: ours.slice(from, to), theirs: lines });
    at = to;
  }
  if (at < ours.length) pieces.push({ kind: 'agreed', lines: ours.slice(at) });
  return pieces;
}
