import { expect, test } from 'vitest';
import type { CookLogEntry } from '#core/cook-log/entry.ts';
import { cookedWords } from './log-words.ts';

const cook: CookLogEntry = {
  id: '1',
  recipe: 'rice.md',
  title: 'Rice',
  cookedAt: new Date(2026, 10, 2, 12).getTime(),
  rating: null,
  note: '',
  version: 'v',
  scale: '1',
};
const now = new Date(2026, 10, 26).getTime();

test('how often a recipe was cooked, and when last', () => {
  expect(cookedWords([], now)).toBeNull();
  expect(cookedWords([cook], now)).toMatch(/^Cooked once, on .*2/);
  const older = { ...cook, id: '2', rating: 4 as const, cookedAt: new Date(2025, 1, 3, 12).getTime() };
  expect(cookedWords([cook, older], now)).toMatch(/^Cooked 2 times, last on .*2.*\. Rated 4 of 5$/);
  expect(cookedWords([older], now)).toContain('2025');
});
