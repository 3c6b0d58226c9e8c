import { cp, mkdtemp, readdir, readFile, rm, stat, symlink, utimes } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readWords } from './command-line.ts';
import { putFile, runCommand } from './testing/run-command.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hobside-site-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]);
const stew = `---
title: Bean stew
image: /images/Stew of Beans.JPG
---

Needs [[stock]].

## Ingredients

- 200 g beans

## Directions

1. Simmer the beans for 40 minutes.
`;

const put = (name: string, content: string | Uint8Array): Promise<void> => putFile(path.join(folder, name), content);

async function library(): Promise<void> {
  await put('recipes/stews/beans.md', stew);
  await put('recipes/images/Stew of Beans.JPG', jpeg);
  await put('recipes/stock.md', '# Stock\n\n- 1 leek\n\n1. Boil the leek.\n');
  await put('recipes/pie.md', '# Pie\n\n- 1 leek\n\n1. Bake the leek.\n');
  await put('recipes/pie.jpg', jpeg);
  await put('recipes/README.md', '# About these recipes\n\nHello.\n');
}

const into = (): string => path.join(folder, 'site');
const site = (...words: readonly string[]) =>
  runCommand(['export', path.join(folder, 'recipes'), '--to', 'site', '--into', into(), ...words]);

const made = async (): Promise<readonly string[]> =>
  (await readdir(into(), { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(into(), path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
const read = (name: string): Promise<string> => readFile(path.join(into(), name), 'utf8');
const times = async () =>
  Object.fromEntries(
    await Promise.all((await made()).map(async (name) => [name, (await stat(path.join(into(), name))).mtimeMs])),
  );

const frame = ['hobside-site.json', 'hobside.css', 'hobside.js', 'index.html'];

test('a folder becomes a site: pages, lists, pictures under safe names; notes stay', async () => {
  await library();
  const { code, said, complaints } = await site();
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  expect(said).toBe(
    `Pie: recipes/pie.html\nBean stew: recipes/bean-stew.html\nStock: recipes/stock.html\nA site of 3 recipes, 10 files written.\nOpen ${path.join(into(), 'index.html')} in a browser, or put the whole folder on a web host.\n`,
  );
  expect(await made()).toEqual([
    ...frame,
    'pictures/pie.jpg',
    'pictures/stew-of-beans.jpg',
    'recipes/bean-stew.html',
    'recipes/pie.html',
    'recipes/stock.html',
    'search.js',
    'tags.html',
  ]);
  expect(await read('recipes/bean-stew.html')).toContain('<a href="stock.html">stock</a>');
  expect(await read('recipes/bean-stew.html')).toContain('src="../pictures/stew-of-beans.jpg"');
  expect(await read('recipes/pie.html')).toContain('src="../pictures/pie.jpg"');
  expect(await read('index.html')).toContain('<title>Recipes</title>');
  expect(await readFile(path.join(into(), 'pictures/pie.jpg'))).toEqual(jpeg);
});

test('run again, no file is touched; a change touches its own page alone; what is gone is removed', async () => {
  await library();
  await site();
  for (const name of await made()) await utimes(path.join(into(), name), 1, 1);
  const before = await times();
  expect((await site()).said).toContain('A site of 3 recipes, 0 files written.');
  expect(await times()).toEqual(before);
  await put('recipes/stock.md', '# Stock\n\n- 1 leek\n\n1. Boil the leek well.\n');
  const changed = await site();
  expect(changed.said).toContain('Stock: recipes/stock.html\nA site of 3 recipes, 1 file written.');
  await rm(path.join(folder, 'recipes/pie.md'));
  const gone = await site();
  expect(gone.said).toContain('Removed: pictures/pie.jpg\nRemoved: recipes/pie.html');
  expect(gone.said).toContain('2 removed.');
  expect(await made()).not.toContain('recipes/pie.html');
  expect(await read('search.js')).not.toContain('pie');
});

test('a twin that comes later doesn’t take a page’s name, also where it comes first in the folder', async () => {
  await library();
  await site();
  await put('recipes/a.md', '# Stock\n\n- 1 bone\n\n1. Boil the bone.\n');
  await site();
  expect(await read('recipes/stock.html')).toContain('leek');
  expect(await read('recipes/stock-2.html')).toContain('bone');
});

test('nothing of anybody else’s is written over or removed', async () => {
  await library();
  await site();
  await put('site/hobside.css', 'body { color: red }');
  await put('site/recipes/pie.html', 'mine now');
  await put('site/CNAME', 'recipes.example');
  await put('site/recipes/cake.html', 'mine');
  await put('recipes/cake.md', '# Cake\n\n- 2 eggs\n\n1. Beat the eggs.\n');
  await rm(path.join(folder, 'recipes/pie.md'));
  const { code, said } = await site();
  expect(code).toBe(1);
  expect(said).toContain('hobside.css was changed by another program since it was made, and was left as it is');
  expect(said).toContain('cake.md is not from this site, and was left as it is');
  expect(said).toContain('recipes/pie.html: its recipe is gone, but it was changed by another program');
  expect(await read('hobside.css')).toBe('body { color: red }');
  expect(await read('recipes/pie.html')).toBe('mine now');
  expect(await read('recipes/cake.html')).toBe('mine');
  expect(await read('CNAME')).toBe('recipes.example');
  // Still known as changed in the run after.
  await site();
  expect(await read('recipes/pie.html')).toBe('mine now');
});

test('a folder with other things in it is refused, and nothing is put there; hidden files are no hindrance', async () => {
  await library();
  await put('site/letter.txt', 'dear');
  const { code, said, complaints } = await site();
  expect({ code, said }).toEqual({ code: 1, said: '' });
  expect(complaints).toContain('holds other files, and no site was made in it before.');
  expect(await made()).toEqual(['letter.txt']);
  await rm(into(), { recursive: true });
  await put('site/.git/HEAD', 'ref');
  expect((await site()).code).toBe(0);
});

test('no site is made in the library itself, in a file, or where the list of its files is broken', async () => {
  await library();
  await put('recipes/hobside-site.json', '{"hobside":"site","files":{}}');
  expect((await site('--into', path.join(folder, 'recipes'))).complaints).toContain('holds the recipes');
  expect((await site('--into', folder)).complaints).toContain('holds the recipes');
  await put('file', '');
  expect((await site('--into', path.join(folder, 'file'))).code).toBe(1);
  await put('site/hobside-site.json', '{');
  expect((await site()).complaints).toContain('hobside-site.json, that can’t be read');
});

test('a site within the library is no source of its own pictures', async () => {
  await library();
  const inside = path.join(folder, 'recipes/www');
  await site('--into', inside);
  const again = await site('--into', inside);
  expect(again.said).toContain('A site of 3 recipes, 0 files written.');
});

test.skipIf(process.platform === 'win32')('nothing is read, written or removed through a link', async () => {
  await library();
  await site();
  await cp(path.join(into(), 'recipes'), path.join(folder, 'elsewhere'), { recursive: true });
  await rm(path.join(into(), 'recipes'), { recursive: true });
  await symlink(path.join(folder, 'elsewhere'), path.join(into(), 'recipes'));
  await rm(path.join(folder, 'recipes/pie.md'));
  await put('recipes/stock.md', '# Stock\n\n- 9 leeks\n\n1. Boil the leeks.\n');
  expect((await site()).code).toBe(1);
  expect((await readdir(path.join(folder, 'elsewhere'))).sort()).toEqual(['bean-stew.html', 'pie.html', 'stock.html']);
  expect(await readFile(path.join(folder, 'elsewhere/stock.html'), 'utf8')).not.toContain('9 leeks');
});

test('the page of a recipe that can’t be read today stays', async () => {
  await library();
  await site();
  await put('recipes/pie.md', new Uint8Array(3 * 1024 * 1024).fill(0x61));
  const { code, said } = await site();
  expect(code).toBe(1);
  expect(said).toContain('pie.md is larger than any recipe');
  expect(await read('recipes/pie.html')).toContain('Bake the leek');
});

test('for programs, one JSON object a line', async () => {
  await library();
  const lines = (await site('--json')).said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly kind: string });
  expect(lines.map(({ kind }) => kind)).toEqual([...Array(3).fill('written'), ...Array(5).fill('frame')]);
  expect(lines).toContainEqual({
    kind: 'written',
    from: 'stews/beans.md',
    title: 'Bean stew',
    file: 'recipes/bean-stew.html',
    lost: [],
    made: ['recipes/bean-stew.html', 'pictures/stew-of-beans.jpg'],
  });
});

test('a site is of one folder', () => {
  expect(readWords(['export', 'a', 'b', '--to', 'site', '--into', 'out'])).toMatchObject({ kind: 'refused' });
  expect(readWords(['export', 'a', '--to', 'site'])).toMatchObject({
    kind: 'refused',
    remedy: "write 'hobside export a --to site --into FOLDER'.",
  });
  expect(readWords(['export', 'a', '--to', 'site', '--into', 'out', '--scale', '2'])).toMatchObject({
    kind: 'export-site',
    place: 'a',
    factor: { numerator: 2, denominator: 1 },
  });
});
