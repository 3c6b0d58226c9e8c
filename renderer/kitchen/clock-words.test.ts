import { expect, test } from 'vitest';
import { clockWords } from './clock-words.ts';

test('clocks show hours only when there are any', () => {
  expect([48, 1450, 4324, 36_000].map(clockWords)).toEqual(['0:48', '24:10', '1:12:04', '10:00:00']);
});

test('a clock never shows less than nothing', () => {
  expect(clockWords(-3)).toBe('0:00');
});
