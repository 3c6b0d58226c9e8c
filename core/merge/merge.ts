import { lineChanges, type LineChange } from './line-changes.ts';

export interface Agreed {
  readonly kind: 'agreed';
  readonly lines: readonly string[];
}

/** Both sides changed these lines, each in its own way. */
export interface Differing {
  readonly kind: 'differing';
  readonly base: readonly string[];
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

export type Piece = Agreed | Differing;

/** Above these a merge would hold up typing: the two texts are then one differing piece. */
const mostLines = 2000;
const mostCharacters = 256 * 1024;

const listItem = /^(\s*(?:[-*+•]|\d+[.)]))\s+\S/;
const topKey = /^([^\s#:-][^:]*):(?:\s|$)/;

/** The text of a merge in which nothing differs; null when the cook has to choose. */
export function cleanText(pieces: readonly Piece[]): string | null {
  return pieces.every((piece) => piece.kind === 'agreed') ? pieces.flatMap(({ lines }) => lines).join('\n') : null;
}

/**
 * What two people made of one text, line by line: front matter by key, lists by item. Texts have LF line ends.
 * Changes are joined only where neither can have meant the other's lines.
 */
export function merge(base: string, mine: string, theirs: string): readonly Piece[] {
  if (mine === theirs || theirs === base) return [{ kind: 'agreed', lines: mine.split('\n') }];
  if (mine === base) return [{ kind: 'agreed', lines: theirs.split('\n') }];
  const [ours, others, start] = [mine.split('\n'), theirs.split('\n'), base.split('\n')];
  const whole: Differing = { kind: 'differing', base: start, mine: ours, theirs: others };
  if ([base, mine, theirs].some((text) => text.length > mostCharacters)) return [whole];
  if ([start, ours, others].some((lines) => lines.length > mostLines)) return [whole];
  const pieces = piecesOf(start, lineChanges(start, ours), lineChanges(start, others));
  // The same new key, written by both at different places, would make front matter that cannot be read.
  const joined = cleanText(pieces)?.split('\n');
  if (joined && repeatedKeys(joined) > Math.max(repeatedKeys(ours), repeatedKeys(others))) return [whole];
  return pieces;
}

type Sides = Readonly<Record<'mine' | 'theirs', readonly LineChange[]>>;

function piecesOf(
  base: readonly string[],
  mine: readonly LineChange[],
  theirs: readonly LineChange[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const sides of groups(mine, theirs)) {
    const all = [...sides.mine, ...sides.theirs];
    const from = Math.min(...all.map((change) => change.from));
    const to = Math.max(...all.map((change) => change.to));
    if (from > at) pieces.push({ kind: 'agreed', lines: base.slice(at, from) });
    pieces.push(pieceOf(base, from, to, sides));
    at = to;
  }
  pieces.push({ kind: 'agreed', lines: base.slice(at) });
  return pieces;
}

function pieceOf(base: readonly string[], from: number, to: number, sides: Sides): Piece {
  const mine = applied(base, from, to, sides.mine);
  const theirs = applied(base, from, to, sides.theirs);
  if (sides.theirs.length === 0 || isSame(mine, theirs)) return { kind: 'agreed', lines: mine };
  if (sides.mine.length === 0) return { kind: 'agreed', lines: theirs };
  if (from === to && canStandTogether(base, from, mine, theirs)) return { kind: 'agreed', lines: [...mine, ...theirs] };
  return { kind: 'differing', base: base.slice(from, to), mine, theirs };
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, at) => line === other[at]);

/** Changes of the two sides that touch each other stand in one group. */
function groups(mine: readonly LineChange[], theirs: readonly LineChange[]): readonly Sides[] {
  const tagged = [
    ...mine.map((change) => ({ side: 'mine' as const, change })),
    ...theirs.map((change) => ({ side: 'theirs' as const, change })),
  ].sort((one, other) => one.change.from - other.change.from || one.change.to - other.change.to);
  const found: { mine: LineChange[]; theirs: LineChange[] }[] = [];
  for (const { side, change } of tagged) {
    const last = found.at(-1);
    const touches = last && (side === 'mine' ? last.theirs : last.mine).some((other) => meet(change, other));
    if (last && touches) last[side].push(change);
    else found.push({ mine: [], theirs: [], [side]: [change] });
  }
  return found;
}

function meet(one: LineChange, other: LineChange): boolean {
  if (one.from < other.to && other.from < one.to) return true;
  const isAdjacent = one.from <= other.to && other.from <= one.to;
  // A line put in beside lines that the other side took out may belong to what is gone.
  return (
    isAdjacent && (isInsertion(one) ? !keepsCount(other) || isInsertion(other) : isInsertion(other) && !keepsCount(one))
  );
}

const isInsertion = ({ from, to }: LineChange): boolean => from === to;
const keepsCount = ({ from, to, lines }: LineChange): boolean => to - from === lines.length;

function applied(base: readonly string[], from: number, to: number, changes: readonly LineChange[]): readonly string[] {
  const lines: string[] = [];
  let at = from;
  for (const change of changes) {
    lines.push(...base.slice(at, change.from), ...change.lines);
    at = change.to;
  }
  return [...lines, ...base.slice(at, to)];
}

/** Two additions at one place: items of one list, or keys of the front matter, that have nothing in common. */
function canStandTogether(
  base: readonly string[],
  at: number,
  mine: readonly string[],
  theirs: readonly string[],
): boolean {
  if (mine.some((line) => theirs.includes(line))) return false;
  const marks = new Set([...mine, ...theirs].map((line) => listItem.exec(line)?.[1]?.replace(/\d+/, '1')));
  if (marks.size === 1 && !marks.has(undefined)) return true;
  const keys = [...mine, ...theirs].map((line) => topKey.exec(line)?.[1]);
  return at > 0 && at <= frontMatterEnd(base) && !keys.includes(undefined) && new Set(keys).size === keys.length;
}

/** The line of the closing `---`; -1 without front matter. */
const frontMatterEnd = (lines: readonly string[]): number =>
  lines[0]?.trimEnd() === '---' ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---') : -1;

function repeatedKeys(lines: readonly string[]): number {
  const keys = lines.slice(1, Math.max(1, frontMatterEnd(lines))).flatMap((line) => topKey.exec(line)?.[1] ?? []);
  return keys.length - new Set(keys).size;
}
