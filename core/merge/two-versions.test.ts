import fc from 'fast-check';
import { expect, test } from 'vitest';
import { twoVersions } from './two-versions.ts';

const text = fc
  .array(fc.constantFrom('- 3 leeks', '- 2 leeks', '- salt', '', '# Soup', '1. Boil it.'), { maxLength: 12 })
  .map((lines) => lines.join('\n'));

test('each side comes out whole when it is chosen everywhere, and what is in both is never asked', () => {
  fc.assert(
    fc.property(text, text, (mine, theirs) => {
      const pieces = twoVersions(mine, theirs);
      const chosen = (side: 'mine' | 'theirs') =>
        pieces.flatMap((piece) => (piece.kind === 'agreed' ? piece.lines : piece[side])).join('\n');
      expect(chosen('mine')).toBe(mine);
      expect(chosen('theirs')).toBe(theirs);
      for (const piece of pieces) if (piece.kind === 'differing') expect(piece.mine).not.toEqual(piece.theirs);
    }),
    { seed: 20261126, numRuns: 1000 },
  );
});

test('a line that only one has is asked for, though a merge would take it', () => {
  expect(twoVersions('a\nb', 'a\nnew\nb')).toEqual([
    { kind: 'agreed', lines: ['a'] },
    { kind: 'differing', base: [], mine: [], theirs: ['new'] },
    { kind: 'agreed', lines: ['b'] },
  ]);
});
