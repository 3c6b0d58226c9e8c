import { afterAll, beforeAll, expect, test } from 'vitest';
import { englishCatalogue, speak } from '#core/words/words.ts';
import { timeWords } from './time-of-version.ts';

beforeAll(() => speak('en-GB', englishCatalogue));
afterAll(() => speak('en', englishCatalogue));

const now = new Date(2026, 10, 25, 19, 0, 0).getTime();

test('today to the second, for two saves of one minute', () => {
  expect(timeWords(new Date(2026, 10, 25, 18, 4, 31).getTime(), now)).toBe('18:04:31');
});

test('another day with its name', () => {
  expect(timeWords(new Date(2026, 10, 22, 8, 4, 31).getTime(), now)).toMatch(/^Sun,? 22 Nov,? 08:04$/);
});
