import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedVersions } from './marked-versions.ts';
import type { Piece } from './merge.ts';

const lines = fc.array(fc.constantFrom('- 3 leeks', '- salt', '', '# Soup', '======', '<<<<<<<<', '>>> a'), {
  maxLength: 4,
});
const differing = fc.record({
  kind: fc.constant('differing' as const),
  base: lines,
  mine: lines,
  theirs: fc.tuple(lines, fc.constantFrom([], ['Soup', '======='])).map(([some, more]) => [...some, ...more]),
});
const agreed = fc.record({ kind: fc.constant('agreed' as const), lines: lines.filter(({ length }) => length > 0) });
const texts = fc
  .array(fc.tuple(fc.option(agreed), differing), { minLength: 1, maxLength: 4 })
  .map((pairs) => pairs.flatMap(([one, other]): readonly Piece[] => (one === null ? [other] : [one, other])));

const written = (pieces: readonly Piece[], withBase: boolean): string =>
  pieces
    .flatMap((piece) =>
      piece.kind === 'agreed'
        ? piece.lines
        : [
            '<<<<<<< HEAD',
            ...piece.mine,
            ...(withBase ? ['||||||| 1a2b3c4', ...piece.base] : []),
            '=======',
            ...piece.theirs,
            '>>>>>>> kitchen',
          ],
    )
    .join('\n');

test('what Git wrote is read back: each side whole, every other line once', () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (pieces, withBase) => {
      const known = withBase
        ? pieces
        : pieces.map((piece) => (piece.kind === 'agreed' ? piece : { ...piece, base: [] }));
      expect(markedVersions(written(pieces, withBase))).toEqual({
        pieces: known,
        names: { mine: 'HEAD', theirs: 'kitchen' },
      });
    }),
    { seed: 20261126, numRuns: 600 },
  );
});

test.each([
  ['none', '# Soup\n=======\n'],
  ['not ended', '<<<<<<< HEAD\na\n=======\nb\n'],
  ['not divided', '<<<<<<< HEAD\na\n>>>>>>> kitchen\n'],
  ['one in another', '<<<<<<< HEAD\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n=======\nc\n>>>>>>> y\n'],
])('marks that are not complete are not guessed at: %s', (_, text) => expect(markedVersions(text)).toBeNull());
