import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { placeInLibrary, saveCopy } from './save-copy.ts';

let library: string;
let elsewhere: string;
beforeEach(async () => {
  const made = await mkdtemp(path.join(tmpdir(), 'hobside-copy-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  [library, elsewhere] = [path.join(made, 'recipes'), path.join(made, 'elsewhere')];
  await mkdir(path.join(library, 'soups'), { recursive: true });
  await mkdir(elsewhere);
});

async function soup(bytes: string | Uint8Array): Promise<{ readonly source: string; readonly target: string }> {
  const source = path.join(library, 'soup.md');
  await writeFile(source, bytes);
  return { source, target: path.join(elsewhere, 'broth.md') };
}

test('P03 a copy of a recipe has its bytes', async () => {
  const bytes = '\uFEFF---\r\ntitle: Soup\n---\r\n\r\n1. Boil.';
  const { source, target } = await soup(bytes);
  expect(await saveCopy({ source, text: null, target })).toEqual({ ok: true, value: null });
  expect(await readFile(target, 'utf8')).toBe(bytes);
});

test('P03 what was typed goes into the copy with the line ends of the file', async () => {
  const { source, target } = await soup('# Soup\r\n\r\n1. Boil.\r\n');
  await saveCopy({ source, text: '# Soup\n\n1. Boil.\n2. Serve.\n', target });
  expect(await readFile(target, 'utf8')).toBe('# Soup\r\n\r\n1. Boil.\r\n2. Serve.\r\n');
  expect(await readFile(source, 'utf8')).toBe('# Soup\r\n\r\n1. Boil.\r\n');
});

test('P03 what was typed is saved also when its file and folder are gone', async () => {
  const { source, target } = await soup('');
  await rm(path.dirname(source), { recursive: true });
  expect(await saveCopy({ source, text: '1. Boil.\n', target })).toEqual({ ok: true, value: null });
  expect(await readFile(target, 'utf8')).toBe('1. Boil.\n');
});

test('P03 a copy of a file in another encoding can be saved from then on', async () => {
  const { source, target } = await soup(Buffer.from('# Crème brûlée\r\n', 'latin1'));
  await saveCopy({ source, text: null, target });
  expect(await readFile(target, 'utf8')).toBe('# Crème brûlée\r\n');
});

test('P08 a copy takes the place of no file', async () => {
  const { source, target } = await soup('# Soup\n');
  await writeFile(target, 'mine');
  const failure = { kind: 'name-taken', path: 'broth.md' };
  expect(await saveCopy({ source, text: null, target })).toEqual({ ok: false, failure });
  expect([await readFile(target, 'utf8'), await readdir(elsewhere)]).toEqual(['mine', ['broth.md']]);
});

test('P03 a place that takes nothing is said in plain words', async () => {
  const { source } = await soup('# Soup\n');
  const target = path.join(elsewhere, 'gone', 'broth.md');
  expect(await saveCopy({ source, text: null, target })).toMatchObject({ failure: { kind: 'not-found' } });
  const missing = { source: path.join(library, 'none.md'), text: null, target: path.join(elsewhere, 'none.md') };
  expect(await saveCopy(missing)).toEqual({ ok: false, failure: { kind: 'not-found', path: 'none.md' } });
});

test('a copy is a recipe of the library where it lies there, also by way of a link', async () => {
  await symlink(library, path.join(elsewhere, 'link'));
  const places = ['soups/broth.md', '../elsewhere/broth.md', '../elsewhere/link/broth.md', 'broth.png.exe', 'broth.md'];
  const found = await Promise.all(places.map((place) => placeInLibrary(library, path.join(library, place))));
  expect(found).toEqual(['soups/broth.md', null, 'broth.md', null, 'broth.md']);
});
