/** One edit of a list; `at` is a place in the list as the edits before it have left it. */
export type ListEdit =
  | { readonly kind: 'set'; readonly at: number; readonly text: string }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'remove'; readonly at: number };

/** The fewest edits that make one list another, from the end on, so that places before an edit stay what they are. Takes time in proportion to the product of the lengths. */
export function listEdits(old: readonly string[], wanted: readonly string[]): readonly ListEdit[] {
  const edits: ListEdit[] = [];
  const kept = keptLengths(old, wanted);
  let [at, to] = [old.length, wanted.length];
  while (at > 0 || to > 0) {
    const length = kept[at]![to]!;
    if (at > 0 && to > 0 && old[at - 1] === wanted[to - 1]) [at, to] = [at - 1, to - 1];
    else if (at > 0 && to > 0 && kept[at - 1]![to - 1] === length) {
      [at, to] = [at - 1, to - 1];
      edits.push({ kind: 'set', at, text: wanted[to]! });
    } else if (to > 0 && kept[at]![to - 1] === length) {
      to -= 1;
      edits.push({ kind: 'insert', at, text: wanted[to]! });
    } else {
      at -= 1;
      edits.push({ kind: 'remove', at });
    }
  }
  return edits;
}

/** How many items of both beginnings, of each length, can stay. */
function keptLengths(old: readonly string[], wanted: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(wanted.length + 1).fill(0));
  for (let row = 1; row <= old.length; row += 1)
    for (let column = 1; column <= wanted.length; column += 1)
      table[row]![column] =
        old[row - 1] === wanted[column - 1]
          ? table[row - 1]![column - 1]! + 1
          : Math.max(table[row - 1]![column]!, table[row]![column - 1]!);
  return table;
}
