import { expect, test } from 'vitest';
import type { LibraryWord, LibraryWords } from '#core/completion/library-words.ts';
import { RowWords } from './row-words.svelte.ts';

const word = (text: string): LibraryWord => ({ text, language: 'en', count: 1 });
const library: LibraryWords = {
  names: ['vegetable oil', 'veal', 'salt'].map(word),
  units: ['tbsp', 'tsp'].map(word),
  isWhole: true,
};
const rowWords = (words = () => Promise.resolve(library)) => new RowWords(() => ({ tags: () => [], words }));

test('Enter is free until an arrow has chosen, then the chosen word takes the place of what was begun', async () => {
  const words = rowWords();
  await words.look('2 tbsp ve, hot', 9, 'en', false);
  expect([words.isOpen, words.chosen, words.key('Enter')]).toEqual([true, -1, false]);
  expect([words.key('ArrowDown'), words.key('ArrowDown'), words.key('ArrowUp'), words.chosen]).toEqual([
    true,
    true,
    true,
    0,
  ]);
  expect(words.taken(0, '2 tbsp ve, hot', 9)).toEqual({ text: '2 tbsp vegetable oil, hot', caret: 20 });
  expect(words.isOpen).toBe(false);
});

test('arrows and Escape are the row’s own while nothing is offered', async () => {
  const words = rowWords();
  await words.look('2 tbsp vegetable', 9, 'en', true);
  expect(words.isOpen).toBe(false);
  expect(['ArrowDown', 'ArrowUp', 'Escape'].map((key) => words.key(key))).toEqual([false, false, false]);
});

test('words that come after the row was left are not offered', async () => {
  let answer: (words: LibraryWords) => void = () => undefined;
  const words = rowWords(() => new Promise((resolve) => (answer = resolve)));
  const looking = words.look('ve', 2, 'en', false);
  words.close();
  answer(library);
  await looking;
  expect(words.isOpen).toBe(false);
});
