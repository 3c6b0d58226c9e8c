import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedKey } from '#core/library/names.ts';
import { isSitePath } from './site-marker.ts';
import { uniqueNames } from './unique-names.ts';

const named = (titles: readonly string[]) => titles.map((title, at) => ({ id: `${at}.md`, title }));
const names = (titles: readonly string[], before?: ReadonlyMap<string, string>) => [
  ...uniqueNames(named(titles), '.html', before).values(),
];

test('pages are called after their recipes, twins by their number', () => {
  expect(names(['Leek soup', 'leek  soup!', 'CON', '红烧肉', '💥', '../../etc/passwd'])).toEqual([
    'leek-soup.html',
    'leek-soup-2.html',
    'con-recipe.html',
    '红烧肉.html',
    'recipe.html',
    'etc-passwd.html',
  ]);
});

test('a page keeps its name when a twin comes before it, and gets another when its title changes', () => {
  const before = new Map([
    ['1.md', 'leek-soup.html'],
    ['2.md', 'bean-stew.html'],
  ]);
  expect(Object.fromEntries(uniqueNames(named(['Leek soup', 'Leek soup', 'Bean pot']), '.html', before))).toEqual({
    '0.md': 'leek-soup-2.html',
    '1.md': 'leek-soup.html',
    '2.md': 'bean-pot.html',
  });
});

test('whatever the titles, names are safe, differ on every disk, are the same in the next run, and none that fits is given up', () => {
  const title = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('Soup', 'soup', 'SOUP-2', 'soup 2', 'Söup', 'Söup'),
  );
  fc.assert(
    fc.property(fc.array(title, { maxLength: 12 }), fc.array(title, { maxLength: 4 }), (titles, more) => {
      const all = named(titles);
      const first = uniqueNames(all, '.html');
      const given = [...first.values()];
      expect(new Set(given.map(foldedKey)).size).toBe(titles.length);
      for (const name of given) expect(isSitePath(`recipes/${name}`), name).toBe(true);
      const added = more.map((one, at) => ({ id: `-${at}.md`, title: one }));
      const second = uniqueNames([...added, ...all], '.html', first);
      for (const { id } of all) expect(second.get(id)).toBe(first.get(id));
    }),
  );
});
