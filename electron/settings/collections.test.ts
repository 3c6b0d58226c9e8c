import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkCollections, Collections } from './collections.ts';
import { JsonFile } from './json-file.ts';

let folder: string;
const file = () => path.join(folder, 'collections.json');
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hobside-collections-'));
});
afterEach(() => rm(folder, { recursive: true }));

function opened(root: string | null = '/recipes') {
  const told: unknown[] = [];
  const collections = new Collections(
    new JsonFile(file(), checkCollections),
    () => root,
    (collection) => told.push(collection),
  );
  return { collections, told };
}

test('favourites and saved searches are kept for each library, told, and there in the next run', async () => {
  const { collections, told } = opened();
  await collections.favourite('soup.md', true);
  await collections.favourite('pie.md', true);
  await collections.favourite('soup.md', true);
  await collections.search('time:<30', '');
  await collections.search('ing:plum', '');
  await collections.search('time:<30', 'Weekday evenings');
  const searches = [
    { query: 'time:<30', name: 'Weekday evenings' },
    { query: 'ing:plum', name: '' },
  ];
  expect(told.at(-1)).toEqual({ favourites: ['pie.md', 'soup.md'], searches });
  await opened('/others').collections.favourite('pie.md', true);
  const next = opened().collections;
  expect(next.current).toEqual({ favourites: ['pie.md', 'soup.md'], searches });
  await next.favourite('soup.md', false);
  await next.search('time:<30', null);
  expect(opened().collections.current).toEqual({ favourites: ['pie.md'], searches: searches.slice(1) });
  expect(opened('/others').collections.current.favourites).toEqual(['pie.md']);
});

test('a favourite goes along when its file moves', async () => {
  const { collections } = opened();
  await collections.favourite('soup.md', true);
  await collections.follow([{ from: 'soup.md', to: 'winter/soup.md' }]);
  expect(opened().collections.current.favourites).toEqual(['winter/soup.md']);
  await collections.favourite('pie.md', true);
  await collections.follow([{ from: 'pie.md', to: 'winter/soup.md' }]);
  expect(collections.current.favourites).toEqual(['winter/soup.md']);
});

test('without a library nothing is kept, and a file of something else is not believed', async () => {
  await opened(null).collections.favourite('soup.md', true);
  expect(opened(null).collections.current.favourites).toEqual([]);
  await writeFile(
    file(),
    '[{"root":"/recipes","favourites":[1],"searches":[]},{"root":"/others","favourites":["pie.md"],"searches":[]}]',
  );
  expect(opened().collections.current.favourites).toEqual([]);
  expect(opened('/others').collections.current.favourites).toEqual(['pie.md']);
});
