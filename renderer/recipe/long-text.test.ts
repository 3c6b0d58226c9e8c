import { expect, test } from 'vitest';
import { piecesOf } from './long-text.ts';

test('a short text is one piece, a long one is cut where lines end, and nothing is lost', () => {
  expect(piecesOf('a\nb')).toEqual(['a\nb']);
  const lines = Array.from({ length: 3_000 }, (_, at) => `line ${String(at)}`).join('\n');
  expect(piecesOf(lines).length).toBeGreaterThan(4);
  expect(piecesOf(lines).join('\n')).toBe(lines);
  expect(piecesOf('x'.repeat(10_000)).join('')).toBe('x'.repeat(10_000));
});
