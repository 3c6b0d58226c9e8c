import { expect, test, vi } from 'vitest';
import type { LibraryWords } from '#core/completion/library-words.ts';
import { fakeKitchen } from '#core/testing/fake-kitchen.ts';
import { KnownWords } from './known-words.ts';

const saying = (text: string, isWhole = true): LibraryWords => ({
  names: [{ text, language: 'en', count: 1 }],
  units: [],
  isWhole,
});

test('words are asked for when they are first needed, and again only after the library changed', async () => {
  const kitchen = fakeKitchen({ 'library:words': () => saying('leek') });
  const words = new KnownWords(kitchen);
  expect(kitchen.asked).toEqual([]);
  expect((await words.some()).names[0]?.text).toBe('leek');
  await words.some();
  expect(words.now.names[0]?.text).toBe('leek');
  expect(kitchen.asked).toHaveLength(1);
  kitchen.answer('library:words', () => saying('egg'));
  kitchen.tell('library:changed', { revision: 2, upserts: [], removals: [], moves: [] });
  expect(words.now.names[0]?.text).toBe('leek');
  await vi.waitFor(() => expect(words.now.names[0]?.text).toBe('egg'));
  expect(kitchen.asked).toHaveLength(2);
});

test('what a large library has not told yet is asked for at the next use', async () => {
  const kitchen = fakeKitchen({ 'library:words': () => saying('leek', false) });
  const words = new KnownWords(kitchen);
  await words.some();
  kitchen.answer('library:words', () => saying('egg'));
  expect(words.now.names[0]?.text).toBe('leek');
  await vi.waitFor(() => expect(words.now.names[0]?.text).toBe('egg'));
  expect(kitchen.asked).toHaveLength(2);
});
