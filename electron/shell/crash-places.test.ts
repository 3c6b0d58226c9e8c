import { expect, test } from 'vitest';
import { CrashPlaces } from './crash-places.ts';

const soup = { view: 'recipe', recipe: 'soup.md' } as const;

test('P18 after a crash the page comes back where it was, once', () => {
  const places = new CrashPlaces();
  places.at(soup);
  expect(places.crashed(0)).toBe('where it was');
  expect(places.takeReturn()).toEqual(soup);
  expect(places.takeReturn()).toBeNull();
  expect(places.isPlain('soup.md', 'v1')).toBe(false);
});

test('P18 a recipe that was open in two crashes is plain text, however long apart they are, until its file changes', () => {
  const places = new CrashPlaces();
  places.at(soup);
  places.crashed(0);
  expect(places.crashed(1_000_000)).toBe('where it was');
  expect(places.isPlain('soup.md', 'v1')).toBe(true);
  expect(places.isPlain('soup.md', 'v1')).toBe(true);
  expect(places.isPlain('bread.md', 'v1')).toBe(false);
  expect(places.isPlain('soup.md', 'v2')).toBe(false);
});

test('P18 what crashes even as plain text leads to the library, and then to a question', () => {
  const places = new CrashPlaces();
  places.at(soup);
  expect([0, 1, 2, 3].map((moment) => places.crashed(moment))).toEqual([
    'where it was',
    'where it was',
    'library',
    'ask',
  ]);
  places.goOn();
  places.at({ view: 'library', recipe: null });
  expect(places.crashed(4)).toBe('where it was');
});
