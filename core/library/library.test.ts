import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSummary } from '#core/testing/recipe-summary.ts';
import { applyBatch } from './apply-batch.ts';
import { folderCounts, tagCounts } from './filter.ts';
import { findLinked, gatherPlaces } from './link-places.ts';
import { foldedKey, freeName, joinInside } from './names.ts';
import { findPicture, gatherPictures, pictureBeside } from './picture-places.ts';
import { sortRecipes } from './sort.ts';
import type { LibrarySnapshot } from './summary.ts';
import { fileKind, hasRecipeKeys, isReadPath } from './which-files.ts';

const snapshot: LibrarySnapshot = {
  revision: 4,
  recipes: [aSummary({ id: 'a.md' }), aSummary({ id: 'b.md' })],
  scanning: false,
  partOf: null,
};

test('a batch adds, replaces, removes and moves', () => {
  const after = applyBatch(snapshot, {
    revision: 5,
    upserts: [aSummary({ id: 'a.md', title: 'A' }), aSummary({ id: 'c/b.md' })],
    removals: [],
    moves: [{ from: 'b.md', to: 'c/b.md' }],
  });
  expect(after?.revision).toBe(5);
  expect(after?.recipes.map((recipe) => recipe.title)).toEqual(['A', 'c/b.md']);
});

test('a batch that was seen changes nothing, a missed one is a gap', () => {
  const empty = { upserts: [], removals: ['a.md'], moves: [] };
  expect(applyBatch(snapshot, { revision: 4, ...empty })).toBe(snapshot);
  expect(applyBatch(snapshot, { revision: 6, ...empty })).toBeNull();
});

test('titles are sorted as people do, times from short to long, those without at the end', () => {
  const recipes = [
    aSummary({ id: '1', title: 'Éclair 10', totalSeconds: null, modified: 1 }),
    aSummary({ id: '2', title: 'eclair 2', totalSeconds: 60, modified: 3 }),
    aSummary({ id: '3', title: 'Apple pie', totalSeconds: 30, modified: 2 }),
  ];
  const order = (by: 'title' | 'newest' | 'time' | 'rating' | 'source') =>
    sortRecipes(recipes, by).map((recipe) => recipe.id);
  expect(order('title')).toEqual(['3', '2', '1']);
  expect(order('newest')).toEqual(['2', '3', '1']);
  expect(order('time')).toEqual(['3', '2', '1']);
});

test('folders count what is below them, tags are one whatever their case, notes are not counted', () => {
  const recipes = [
    aSummary({ id: 'soups/hot/a.md', tags: ['Soup', 'soup'] }),
    aSummary({ id: 'soups/b.md', tags: ['Soup'] }),
    aSummary({ id: 'soups/README.md', kind: 'note', tags: ['Soup'] }),
    aSummary({ id: 'c.md', tags: ['soup', 'cold'] }),
  ];
  expect(folderCounts(recipes)).toEqual([
    { folder: 'soups', name: 'soups', depth: 0, count: 2 },
    { folder: 'soups/hot', name: 'hot', depth: 1, count: 1 },
  ]);
  expect(tagCounts(recipes)).toEqual([
    { tag: 'soup', count: 3 },
    { tag: 'cold', count: 1 },
  ]);
});

const pictures = gatherPictures([
  'img/Soup.JPG',
  'a/soup/cover.webp',
  'a/pie.png',
  'b/1.jpeg',
  'static/pix/tart.webp',
  'cafe\u0301.png',
]);

test.each([
  ['pie.png', 'a/x.md', 'a/pie.png'],
  ['../a/pie.png', 'b/x.md', 'a/pie.png'],
  ['/assets/img/soup.jpg', 'x.md', 'img/Soup.JPG'],
  ['/pix/tart.webp', 'content/tart.md', 'static/pix/tart.webp'],
  ['caf%C3%A9.png', 'x.md', 'cafe\u0301.png'],
  ['./1.jpeg', 'c/x.md', null],
  ['1.jpeg', 'c/x.md', null],
  ['../../../etc/pie.png', 'a/x.md', null],
  ['https://host/pie.png', 'a/x.md', null],
  ['//host/pie.png', 'a/x.md', null],
])('picture %s named in %s is %s', (written, recipe, found) => {
  expect(findPicture(written, recipe, pictures)).toBe(found);
});

test('a recipe without a picture has the one beside it, a page bundle its cover', () => {
  expect(pictureBeside('a/pie.md', pictures)).toBe('a/pie.png');
  expect(pictureBeside('a/soup/index.md', pictures)).toBe('a/soup/cover.webp');
  expect(pictureBeside('none.md', pictures)).toBeNull();
});

test('a picture that is found is always one of the folder', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('.', '/', '..', 'a', 'pie.png', '%2e', '\\', 'é') }),
      fc.constantFrom('x.md', 'a/x.md'),
      (written, id) => {
        const found = findPicture(written, id, pictures);
        expect(found === null || [...pictures.byPath.values()].includes(found)).toBe(true);
      },
    ),
  );
});

test('links lead to a recipe by path, without its ending, or by a name that only one has', () => {
  const places = gatherPlaces(['a/soup.md', 'a/stock.md', 'b/pie.md', 'b/stock.md']);
  expect(findLinked('stock.md', 'a/soup.md', places)).toBe('a/stock.md');
  expect(findLinked('../b/pie', 'a/soup.md', places)).toBe('b/pie.md');
  expect(findLinked('/recipes/pie.html', 'a/soup.md', places)).toBe('b/pie.md');
  expect(findLinked('/recipes/stock', 'a/soup.md', places)).toBeNull();
});

test('links lead to a recipe by a title that only one has, where no file has that name', () => {
  const titles = [
    ['a/1.md', 'Graham Cracker Crust'],
    ['a/2.md', 'Custard'],
    ['b/3.md', 'custard'],
    ['b/4.md', 'Pie'],
  ] as const;
  const places = gatherPlaces([...titles.map(([id]) => id), 'b/pie.md'], titles);
  expect(findLinked('graham cracker crust', 'tart.md', places)).toBe('a/1.md');
  expect(findLinked('Custard', 'tart.md', places)).toBeNull();
  expect(findLinked('Pie', 'tart.md', places)).toBe('b/pie.md');
});

test('a copy that a sync program left takes no link by title away from its recipe; another recipe of that title does', () => {
  const copy = 'a/1.sync-conflict-20240102-150405-ABCDEFG.md';
  const found = (...ids: readonly string[]) => {
    const places = gatherPlaces(
      ids,
      ids.map((id) => [id, 'Leek soup'] as const),
    );
    return findLinked('Leek soup', 'menu.md', places);
  };
  expect(found(copy, 'a/1.md')).toBe('a/1.md');
  expect(found('a/1 2.md', copy, 'a/1.md')).toBe('a/1.md');
  expect(found(copy)).toBe(copy);
  expect(found(copy, 'a/1.md', 'b/2.md')).toBeNull();
});

test('a free name differs from every taken one by more than case or accents’ encoding', () => {
  const taken = new Set(['Caf\u00e9.md', 'CAFE\u0301-2.md'].map(foldedKey));
  expect(freeName('cafe\u0301', '.md', taken)).toBe('cafe\u0301-3.md');
});

test('a joined path never leaves the library', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('..', '.', '', 'a', 'b')), (parts) => {
      const joined = joinInside('x/y', parts.join('/'));
      expect(joined === null || !joined.split('/').includes('..')).toBe(true);
    }),
  );
});

test('files are told apart by name, YAML by its keys', () => {
  expect(['a.md', 'A.MARKDOWN', 'a.cook', 'a.yml', 'a.webp', 'a.txt', '.md', '.a.md'].map(fileKind)).toEqual([
    'recipe',
    'recipe',
    'recipe',
    'maybe-recipe',
    'picture',
    null,
    null,
    null,
  ]);
  expect(['a/b.md', '.git/b.md', 'node_modules/x/b.md', 'a/.b.md'].map(isReadPath)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(hasRecipeKeys('title: x\nIngredients:\n- y')).toBe(true);
  expect(hasRecipeKeys('on: push\njobs:\n  steps: []')).toBe(false);
});
