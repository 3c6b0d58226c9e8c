import { expect, test } from 'vitest';
import { Lazy } from './vite/lazy-val.mjs';
import { updatesAddress } from './vite/updates.mjs';

test('a build looks nowhere, unless it is told a folder on the web', () => {
  expect(updatesAddress({})).toBeNull();
  expect(updatesAddress({ HOBSIDE_UPDATES: '' })).toBeNull();
  expect(updatesAddress({ HOBSIDE_UPDATES: 'https://example.org/hobside' })).toBe('https://example.org/hobside');
});

test.each([
  'example.org',
  'http://example.org/',
  'http://127.0.0.1:8000/',
  'ftp://example.org/',
  'https://cook:secret@example.org/',
  'https://example.org/?cook=1',
])('%s is no place for new versions, and the build says so', (HOBSIDE_UPDATES) => {
  expect(() => updatesAddress({ HOBSIDE_UPDATES })).toThrow(/no place for new versions/);
});

test('what electron-updater makes when it is first asked, it makes once', () => {
  let made = 0;
  const lazy = new Lazy(() => (made += 1));
  expect(lazy.hasValue).toBe(false);
  expect([lazy.value, lazy.value, made, lazy.hasValue]).toEqual([1, 1, 1, true]);
  lazy.value = 5;
  expect(lazy.value).toBe(5);
});
