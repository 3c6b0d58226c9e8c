import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listEdits } from './list-edits.ts';

const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 8 });

function made(old: readonly string[], wanted: readonly string[]): readonly string[] {
  return listEdits(old, wanted).reduce<readonly string[]>((now, edit) => {
    if (edit.kind === 'set') return now.with(edit.at, edit.text);
    return edit.kind === 'insert' ? now.toSpliced(edit.at, 0, edit.text) : now.toSpliced(edit.at, 1);
  }, old);
}

test('the edits lead from one list to the other', () => {
  fc.assert(
    fc.property(list, list, (old, wanted) => {
      expect(made(old, wanted)).toEqual(wanted);
    }),
  );
});

test('what both have is not written anew', () => {
  expect(listEdits(['berry', 'muffins', 'baking', 'oven'], ['muffins', 'baking'])).toEqual([
    { kind: 'remove', at: 3 },
    { kind: 'remove', at: 0 },
  ]);
  expect(listEdits(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([{ kind: 'set', at: 1, text: 'x' }]);
});
