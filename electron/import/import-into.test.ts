import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { importInto, type HowToImport, type Outcome } from './import-into.ts';
import { openSource } from './open-source.ts';
import { readTarget } from './target-folder.ts';
import { zipOf, type ZipFile } from './testing/zip.ts';

let scratch: string;
let library: string;
beforeEach(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), 'hobside-import-'));
  library = path.join(scratch, 'library');
  await mkdir(library);
});
afterEach(() => rm(scratch, { recursive: true }));

async function imported(place: string, how: Partial<HowToImport> = {}): Promise<readonly Outcome[]> {
  const source = await openSource(place, { version: '0' });
  if ('reason' in source) return [{ kind: 'failed', row: 0, from: place, reason: source.reason }];
  const outcomes: Outcome[] = [];
  const target = await readTarget(library);
  for await (const one of importInto({ target, source, how: { preview: false, keepBoth: false, ...how } }))
    outcomes.push(one);
  await source.close();
  return outcomes;
}

async function chosen(name: string, bytes: Uint8Array | string): Promise<string> {
  const place = path.join(scratch, name);
  await writeFile(place, bytes);
  return place;
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const paprika = (name: string, more: object = {}) => ({
  name,
  ingredients: `2 leeks for ${name}\n1 l stock`,
  directions: `Cut the leeks of ${name} small.\n\nSimmer them in the stock for 20 minutes, then serve ${name}.`,
  servings: '4 portions',
  total_time: '30 min',
  source_url: `https://example.org/${name.replaceAll(' ', '-')}`,
  ...more,
});
const entry = (name: string, content: object): ZipFile => ({
  name: `${name}.paprikarecipe`,
  bytes: gzipSync(JSON.stringify(content)),
});

test('an archive of Paprika becomes recipe files with their pictures, and a second time nothing', async () => {
  const place = await chosen(
    'Mine.paprikarecipes',
    zipOf([entry('a', paprika('Leek soup', { photo_data: png.toString('base64') })), entry('b', paprika('Bean stew'))]),
  );
  const first = await imported(place);
  expect(first.map((one) => [one.kind, 'title' in one ? one.title : '', 'id' in one ? one.id : ''])).toEqual([
    ['written', 'Leek soup', 'leek-soup.md'],
    ['written', 'Bean stew', 'bean-stew.md'],
  ]);
  const text = await readFile(path.join(library, 'leek-soup.md'), 'utf8');
  const read = readRecipe(text, 'leek-soup.md');
  expect(read.ingredientGroups[0]?.ingredients.map((one) => one.text)).toEqual(['2 leeks for Leek soup', '1 l stock']);
  expect(read.times.total?.minSeconds).toBe(1800);
  expect(read.images[0]?.path).toBe('images/leek-soup.png');
  expect(await readFile(path.join(library, 'images/leek-soup.png'))).toEqual(png);
  const before = await readdir(library, { recursive: true });
  expect((await imported(place)).map(({ kind }) => kind)).toEqual(['there', 'there']);
  expect(await readdir(library, { recursive: true })).toEqual(before);
});

test('a preview writes nothing, and keeping both writes beside what is there', async () => {
  const place = await chosen('Mine.paprikarecipes', zipOf([entry('a', paprika('Leek soup'))]));
  expect(await imported(place, { preview: true })).toMatchObject([{ kind: 'written', id: null }]);
  expect(await readdir(library)).toEqual([]);
  await imported(place);
  const kept = await readFile(path.join(library, 'leek-soup.md'));
  expect(await imported(place, { keepBoth: true })).toMatchObject([{ kind: 'written', id: 'leek-soup-2.md' }]);
  expect(await readFile(path.join(library, 'leek-soup.md'))).toEqual(kept);
});

test('what is chosen in the preview is written, also what is there already, and nothing else', async () => {
  const place = await chosen('Mine.paprikarecipes', zipOf(['A', 'B', 'C'].map((name) => entry(name, paprika(name)))));
  const shown: string[] = [];
  const rows = await imported(place, { preview: true, shows: (row, _, written) => void (shown[row] = written) });
  expect(rows.map(({ row }) => row)).toEqual([0, 1, 2]);
  const done = await imported(place, { chosen: new Set([1]) });
  expect(done).toMatchObject([{ row: 1, kind: 'written', id: 'b.md', made: ['b.md'] }]);
  expect(await readFile(path.join(library, 'b.md'), 'utf8')).toBe(shown[1]);
  expect(await imported(place, { chosen: new Set([1]) })).toMatchObject([{ row: 1, kind: 'written', id: 'b-2.md' }]);
});

test('a folder brings its Markdown byte for byte and its pages as the library writes, and leaves the rest alone', async () => {
  const folder = path.join(scratch, 'old');
  await mkdir(path.join(folder, 'deep'), { recursive: true });
  const own = '# Plum cake\r\n\r\n- 3 plums\r\n- 1 egg\r\n\r\n1. Bake it.\r\n';
  await writeFile(path.join(folder, 'Plum cake.md'), own);
  await writeFile(
    path.join(folder, 'deep/page.html'),
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'Recipe', name: 'Rye: bread', recipeIngredient: ['500 g rye'], recipeInstructions: ['Bake.'] })}</script>`,
  );
  await writeFile(path.join(folder, 'thumbs.db'), 'x');
  await symlink('/etc/hostname', path.join(folder, 'link.md'));
  const outcomes = await imported(folder);
  expect(outcomes.map((one) => ('id' in one ? one.id : one))).toEqual(['Plum cake.md', 'rye-bread.md']);
  expect(await readFile(path.join(library, 'Plum cake.md'), 'utf8')).toBe(own);
  expect(readRecipe(await readFile(path.join(library, 'rye-bread.md'), 'utf8'), 'x.md').title.value).toBe('Rye: bread');
});

test.each<readonly [string, () => Uint8Array]>([
  ['is broken', () => Buffer.concat([zipOf([entry('a', paprika('A'))]).subarray(0, 60)])],
  ['is broken', () => zipOf([{ ...entry('a', paprika('A')), lies: { crc: 1 } }])],
  ['is broken', () => zipOf([{ ...entry('a', paprika('A')), lies: { size: 5 } }])],
  ['password', () => zipOf([{ ...entry('a', paprika('A')), lies: { flags: 1 } }])],
  ['larger than', () => zipOf([{ name: 'a.json', bytes: Buffer.alloc(40 * 1024 * 1024) }])],
  ['larger than', () => zipOf([{ name: 'a.paprikarecipe', bytes: gzipSync(Buffer.alloc(80 * 1024 * 1024)) }])],
  ['more than', () => zipOf(Array.from({ length: 65_000 }, (_, at) => ({ name: `${at}`, bytes: new Uint8Array(0) })))],
  ['Hobside can', () => zipOf([])],
  [
    'not followed',
    () => zipOf([{ name: 'x.paprikarecipe', bytes: Buffer.from('/etc/hostname'), lies: { attributes: 0xa1ff0000 } }]),
  ],
])('a hostile archive ends with a reason: %s', async (reason, bytes) => {
  const outcomes = await imported(await chosen('Mine.paprikarecipes', bytes()));
  expect(outcomes).toMatchObject([{ kind: 'failed', reason: expect.stringContaining(reason) as string }]);
  expect(await readdir(library)).toEqual([]);
});

test('names in an archive are never places: each recipe lands in the library under its title', async () => {
  const names = ['../../evil', '/abs/evil', 'C:\\evil', 'a', 'a'];
  const place = await chosen(
    'Mine.paprikarecipes',
    zipOf(names.map((name, at) => entry(name, paprika(`../Soup ${at}`)))),
  );
  const outcomes = await imported(place);
  expect(outcomes.map((one) => ('id' in one ? one.id : one.kind))).toEqual([
    'soup-0.md',
    'soup-1.md',
    'soup-2.md',
    'soup-3.md',
    'soup-4.md',
  ]);
  expect((await readdir(scratch)).toSorted()).toEqual(['Mine.paprikarecipes', 'library']);
});

test('what stands behind an archive within an archive is read, too, with the pictures of each', async () => {
  const withPicture = (name: string) => [
    {
      name: `${name}.json`,
      bytes: Buffer.from(
        JSON.stringify({
          '@type': 'Recipe',
          name,
          image: `${name}.png`,
          recipeIngredient: [`1 ${name}`],
          recipeInstructions: [`Cook the ${name}.`],
        }),
      ),
    },
    { name: `${name}.png`, bytes: png },
  ];
  const inner = zipOf(withPicture('Carrot'));
  const middle = zipOf([{ name: 'a.zip', bytes: inner }, ...withPicture('Leek')]);
  const outcomes = await imported(
    await chosen('all.zip', zipOf([{ name: 'b.zip', bytes: middle }, ...withPicture('Plum')])),
  );
  expect(outcomes.map((one) => ('id' in one ? one.id : one))).toEqual(['carrot.md', 'leek.md', 'plum.md']);
});

test('an archive that lies in a folder is read from the disk, and a folder that may not be listed is told', async () => {
  const folder = path.join(scratch, 'old');
  await mkdir(path.join(folder, 'locked'), { recursive: true });
  await writeFile(path.join(folder, 'Mine.paprikarecipes'), zipOf([entry('a', paprika('Leek soup'))]));
  expect(await imported(folder)).toMatchObject([{ kind: 'written', id: 'leek-soup.md' }]);
});

test('archives within archives are read two deep and no deeper', async () => {
  let bytes = zipOf([entry('a', paprika('Leek soup'))]);
  for (let depth = 0; depth < 6; depth += 1) bytes = zipOf([{ name: `${depth}.zip`, bytes }]);
  expect(await imported(await chosen('deep.zip', bytes))).toMatchObject([{ kind: 'failed' }]);
  const twice = zipOf([{ name: 'inner.zip', bytes: zipOf([entry('a', paprika('Leek soup'))]) }]);
  expect(await imported(await chosen('twice.zip', twice))).toMatchObject([{ kind: 'written' }]);
});
