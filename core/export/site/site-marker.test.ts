import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSitePath, markerText, readMarker } from './site-marker.ts';

const hash = 'a'.repeat(64);

test('what was written is read again, whatever recipes are called', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__')), fc.constant('leek-soup.html')),
      (pages) => {
        const marker = {
          files: new Map([['recipes/leek-soup.html', hash]]),
          pages: new Map(Object.entries(pages)),
          pictures: new Map([['images/a b.JPG', 'a-b.jpg']]),
        };
        expect(readMarker(markerText(marker))).toEqual(marker);
      },
    ),
  );
});

test('a list that somebody else wrote names no file outside of a site', () => {
  const files = {
    'index.html': hash,
    '../x.html': hash,
    'recipes/../../x.html': hash,
    '/etc/passwd': hash,
    'recipes/a/b.html': hash,
    'recipes\\x.html': hash,
    'recipes/.html': hash,
    CNAME: hash,
    'recipes/x.html': 'no hash',
    'pictures/x.jpg': 7,
  };
  const marker = readMarker(JSON.stringify({ hobside: 'site', files, pages: { 'a.md': '../a.html' }, pictures: 7 }));
  expect([...(marker?.files.keys() ?? [])]).toEqual(['index.html']);
  expect(marker?.pages.size).toBe(0);
});

test('what is no such list is none', () => {
  for (const text of ['', '{', 'null', '7', '[]', '{"hobside":"other"}']) expect(readMarker(text)).toBeNull();
});

test('a site has files at its top, pages and pictures', () => {
  expect(
    ['index.html', 'tags.html', 'search.js', 'hobside.js', 'hobside.css', 'pictures/a-b.webp'].every(isSitePath),
  ).toBe(true);
  expect(['pictures/a.svg', 'pictures/a.html', 'recipes/a.js', 'recipes', 'hobside-site.json'].some(isSitePath)).toBe(
    false,
  );
});
