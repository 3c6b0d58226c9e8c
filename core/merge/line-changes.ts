import { commonLengths } from '#core/text/common-lengths.ts';

/** Base lines `from` up to `to` were replaced by `lines`; an insertion has `from === to`. */
export interface LineChange {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** What turns `base` into `changed`, in order. Changes that keep the number of lines are told line by line. */
export function lineChanges(base: readonly string[], changed: readonly string[]): readonly LineChange[] {
  const start = equalAtStart(base, changed);
  const end = equalAtEnd(base, changed, start);
  const matches = longestCommon(base.slice(start, base.length - end), changed.slice(start, changed.length - end));
  const found: LineChange[] = [];
  let [from, at] = [start, start];
  const ends = [base.length - end - start, changed.length - end - start] as const;
  for (const [inBase, inChanged] of [...matches, ends]) {
    const lines = changed.slice(at, inChanged + start);
    found.push(...lineByLine({ from, to: inBase + start, lines }));
    [from, at] = [inBase + start + 1, inChanged + start + 1];
  }
  return found;
}

function lineByLine(change: LineChange): readonly LineChange[] {
  const { from, to, lines } = change;
  if (from === to && lines.length === 0) return [];
  if (to - from !== lines.length) return [change];
  return lines.map((line, at) => ({ from: from + at, to: from + at + 1, lines: [line] }));
}

function equalAtStart(one: readonly string[], other: readonly string[]): number {
  let count = 0;
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1;
  return count;
}

function equalAtEnd(one: readonly string[], other: readonly string[], start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}

/** Pairs of places of the longest common subsequence. */
function longestCommon(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  const length = commonLengths(one, other);
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < one.length && column < other.length) {
    if (one[row] === other[column]) pairs.push([row++, column++]);
    else if (length(row + 1, column) >= length(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
