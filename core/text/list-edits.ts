import { commonLengths } from './common-lengths.ts';

/** One edit of a list; `at` is a place in the list as the edits before it have left it. */
export type ListEdit =
  | { readonly kind: 'set'; readonly at: number; readonly text: string }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'remove'; readonly at: number };

/** The fewest edits that make one list another, from the end on, so that places before an edit stay what they are. Takes time in proportion to the product of the lengths. */
export function listEdits(old: readonly string[], wanted: readonly string[]): readonly ListEdit[] {
  const edits: ListEdit[] = [];
  const common = commonLengths(old.toReversed(), wanted.toReversed());
  /** How many items of both beginnings, of these lengths, can stay. */
  const kept = (at: number, to: number): number => common(old.length - at, wanted.length - to);
  let [at, to] = [old.length, wanted.length];
  while (at > 0 || to > 0) {
    const length = kept(at, to);
    if (at > 0 && to > 0 && old[at - 1] === wanted[to - 1]) [at, to] = [at - 1, to - 1];
    else if (at > 0 && to > 0 && kept(at - 1, to - 1) === length) {
      [at, to] = [at - 1, to - 1];
      edits.push({ kind: 'set', at, text: wanted[to]! });
    } else if (to > 0 && kept(at, to - 1) === length) {
      to -= 1;
      edits.push({ kind: 'insert', at, text: wanted[to]! });
    } else {
      at -= 1;
      edits.push({ kind: 'remove', at });
    }
  }
  return edits;
}
