import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharing } from './sharing.ts';

const data = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<unknown>;

test('what is shared says what is new, and is what was before where both say the same', () => {
  fc.assert(
    fc.property(data, data, (before, next) => {
      expect(sharing(before, next)).toEqual(next);
      const copy = structuredClone(before);
      expect(sharing(before, copy)).toBe(before);
    }),
    { numRuns: 1000 },
  );
});

test('a part that says what it said stays the same object beside one that does not', () => {
  const before = { list: [{ words: 'a leek' }, { words: 'two eggs' }], rest: { at: 1 } };
  const next = structuredClone(before);
  next.list[0]!.words = 'a leek or two';
  const shared = sharing(before, next);
  expect(shared).toEqual(next);
  expect(shared.list[1]).toBe(before.list[1]);
  expect(shared.rest).toBe(before.rest);
});
