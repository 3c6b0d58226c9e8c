import type { Piece } from './merge.ts';

/** Two versions that stand in one text, between the marks that Git leaves around what it could not merge. */
export interface MarkedVersions {
  readonly pieces: readonly Piece[];
  /** As the marks of the first place call them ("HEAD", a branch); '' where they say nothing. */
  readonly names: { readonly mine: string; readonly theirs: string };
}

const begins = /^<{7}(?: (.*))?$/;
const baseBegins = /^\|{7}(?: .*)?$/;
const divides = /^={7}$/;
const ends = /^>{7}(?: (.*))?$/;

interface Open {
  readonly name: string;
  side: 'mine' | 'base' | 'theirs';
  readonly lines: { readonly mine: string[]; readonly base: string[]; readonly theirs: string[] };
}

/** `text` with LF line ends. Null for one without marks, and for one whose marks are not complete: there nobody knows what belongs to whom. */
export function markedVersions(text: string): MarkedVersions | null {
  const pieces: Piece[] = [];
  let agreed: string[] = [];
  let names: MarkedVersions['names'] | null = null;
  let open: Open | null = null;
  for (const line of text.split('\n')) {
    const begun = begins.exec(line);
    if (begun !== null) {
      if (open !== null) return null;
      open = { name: begun[1] ?? '', side: 'mine', lines: { mine: [], base: [], theirs: [] } };
      if (agreed.length > 0) pieces.push({ kind: 'agreed', lines: agreed });
      agreed = [];
    } else if (open === null) agreed.push(line);
    else {
      const ended = ends.exec(line);
      if (ended === null) take(open, line);
      else if (open.side !== 'theirs') return null;
      else {
        pieces.push({ kind: 'differing', ...open.lines });
        names ??= { mine: open.name, theirs: ended[1] ?? '' };
        open = null;
      }
    }
  }
  if (open !== null || names === null) return null;
  if (agreed.length > 0) pieces.push({ kind: 'agreed', lines: agreed });
  return { pieces, names };
}

/** A second "=======" is a line of the second version: it underlines a heading. */
function take(open: Open, line: string): void {
  if (open.side === 'mine' && baseBegins.test(line)) open.side = 'base';
  else if (open.side !== 'theirs' && divides.test(line)) open.side = 'theirs';
  else open.lines[open.side].push(line);
}
