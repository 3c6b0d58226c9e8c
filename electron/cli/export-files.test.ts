import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportFormats } from '#core/export/formats.ts';
import { ZipArchive } from '../import/zip-archive.ts';
import { readWords } from './command-line.ts';
import { putFile, runCommand } from './testing/run-command.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hobside-export-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]);
const soup = `---
title: Leek soup
image: images/soup.jpg
oven: gas
servings: 2
---

## Ingredients

- 2 leeks
- 1/2 cup barley

## Directions

1. Simmer the leeks for 20 minutes.
`;

const put = (name: string, content: string | Uint8Array): Promise<void> => putFile(path.join(folder, name), content);

async function library(): Promise<void> {
  await put('recipes/soups/leek.md', soup);
  await put('recipes/soups/images/soup.jpg', jpeg);
  await put('recipes/other.md', soup.replace('image: images/soup.jpg\n', ''));
  await put('recipes/README.md', '# About these recipes\n\nHello.\n');
  await put('recipes/compose.yml', 'services:\n  oven: {}\n');
}

const into = (): string => path.join(folder, 'out');
const exported = (...words: readonly string[]) =>
  runCommand(['export', path.join(folder, 'recipes'), '--into', into(), ...words]);
const made = async (): Promise<readonly string[]> =>
  (await readdir(into(), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(into(), path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
const read = (name: string): Promise<string> => readFile(path.join(into(), name), 'utf8');

test('a folder leaves as pages, in the folders that it has, and what is not carried is said', async () => {
  await library();
  const { code, said, complaints } = await exported('--to', 'html');
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  expect(said).toBe(
    'Leek soup: leek-soup.html\n  Not carried: oven (gas)\nLeek soup: soups/leek-soup.html\n  Not carried: oven (gas)\n2 recipes exported.\n',
  );
  expect(await made()).toEqual(['leek-soup.html', 'soups/leek-soup.html']);
  expect(await read('soups/leek-soup.html')).toContain(`data:image/jpeg;base64,${jpeg.toString('base64')}`);
});

test('Markdown leaves byte for byte under its own name, its pictures at their places; run again, nothing is written twice', async () => {
  await library();
  const crlf = Buffer.from(`\ufeff${soup.replaceAll('\n', '\r\n')}`);
  await put('recipes/soups/leek.md', crlf);
  expect((await exported('--to', 'markdown')).code).toBe(0);
  expect(await made()).toEqual(['other.md', 'soups/images/soup.jpg', 'soups/leek.md']);
  expect(await readFile(path.join(into(), 'soups/leek.md'))).toEqual(crlf);
  await exported('--to', 'markdown', '--scale', '2');
  expect(await read('soups/leek-2.md')).toBe(
    crlf.toString().replace('2 leeks', '4 leeks').replace('1/2 cup', '1 cup').replace('servings: 2', 'servings: 4'),
  );
  const again = await exported('--to', 'markdown');
  expect(again.said).toContain('0 recipes exported, 2 were already there.');
  expect(await made()).toHaveLength(5);
});

test('what is there stays as it is: a file of that name, and a picture at its place', async () => {
  await library();
  await put('out/soups/leek.md', 'mine');
  await put('out/soups/images/soup.jpg', 'mine too');
  const { code, said } = await exported('--to', 'markdown');
  expect(code).toBe(0);
  expect(said).toContain('Leek soup: soups/leek-2.md\n  Not carried: Picture (images/soup.jpg)');
  expect(await read('soups/leek.md')).toBe('mine');
  expect(await read('soups/images/soup.jpg')).toBe('mine too');
  await put('out/recipes.csv', 'mine');
  expect((await exported('--to', 'csv')).said).toContain('recipes-2.csv');
  expect(await read('recipes.csv')).toBe('mine');
});

test('each format writes something for each recipe, and again the same', async () => {
  await library();
  for (const { id, layout } of exportFormats) {
    const { code, said } = await exported('--to', id, '--json');
    expect(code, id).toBe(0);
    const outcomes = said
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly kind: string; readonly file: string });
    expect(
      outcomes.map(({ kind }) => kind),
      id,
    ).toEqual(['written', 'written']);
    const isTogether = layout.kind === 'together' || layout.kind === 'archive';
    expect(new Set(outcomes.map(({ file }) => file)).size, id).toBe(isTogether ? 1 : 2);
    const again = await exported('--to', id, '--json');
    expect(again.said, id).not.toContain('"written"');
  }
});

test('for programs, one JSON object a line: what became of it, where it is, what was lost, what is new', async () => {
  await library();
  const { said } = await exported('--to', 'json-ld', '--json');
  const [, second] = said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(second).toEqual({
    kind: 'written',
    from: 'soups/leek.md',
    title: 'Leek soup',
    file: 'soups/leek-soup.jsonld',
    lost: [{ field: 'oven', detail: 'gas' }],
    made: ['soups/leek-soup.jsonld', 'soups/leek-soup.jpg'],
  });
  expect(JSON.parse(await read('soups/leek-soup.jsonld'))).toMatchObject({ image: ['leek-soup.jpg'] });
});

test('Paprika gets a zip of what gzip packed, read back by the importer, the same bytes each time', async () => {
  await library();
  await exported('--to', 'paprika');
  const archive = await ZipArchive.open(path.join(into(), 'recipes.paprikarecipes'));
  const names = archive.paths;
  expect(names.toSorted()).toEqual(['leek-soup-2.paprikarecipe', 'leek-soup.paprikarecipe']);
  const datas = [];
  for (const name of names)
    datas.push(JSON.parse(gunzipSync(await archive.read(name)).toString()) as Record<string, unknown>);
  archive.close();
  expect(datas.map((data) => data['name'])).toEqual(['Leek soup', 'Leek soup']);
  expect(new Set(datas.map((data) => data['uid'])).size).toBe(2);
  expect(datas.map((data) => data['photo_data'])).toContain(jpeg.toString('base64'));
  const back = await runCommand([
    'import',
    path.join(into(), 'recipes.paprikarecipes'),
    '--into',
    path.join(folder, 'back'),
    '--preview',
  ]);
  expect(back.complaints).toContain('is not there');
  await mkdir(path.join(folder, 'back'));
  const imported = await runCommand([
    'import',
    path.join(into(), 'recipes.paprikarecipes'),
    '--into',
    path.join(folder, 'back'),
    '--keep-both',
  ]);
  expect(imported.said).toContain('2 recipes imported.');
});

test('Nextcloud gets a folder for each recipe, with its picture beside it', async () => {
  await library();
  await exported('--to', 'nextcloud');
  expect(await made()).toEqual(['leek-soup/recipe.json', 'soups/leek-soup/full.jpg', 'soups/leek-soup/recipe.json']);
  await put('out/leek-soup/recipe.json', '{}');
  expect((await exported('--to', 'nextcloud')).said).toContain('Leek soup: leek-soup-2/recipe.json');
});

test('scaled by a half, a file that is named alone, whatever it is called', async () => {
  await put('letter.txt', soup);
  const { code } = await runCommand([
    'export',
    path.join(folder, 'letter.txt'),
    '--to',
    'text',
    '--into',
    into(),
    '--scale',
    '1/2',
  ]);
  expect(code).toBe(0);
  expect(await read('leek-soup.txt')).toContain('- 1 leek\n- 1/4 cup barley');
});

test('titles that are no file names, and twins, get safe names of their own', async () => {
  await put('recipes/a.md', soup.replace('Leek soup', '"../../etc/passwd"'));
  await put('recipes/b.md', soup.replace('Leek soup', 'CON'));
  await put('recipes/c.md', soup.replace('Leek soup', 'con').replace('2 leeks', '3 leeks'));
  await put('recipes/d.md', soup.replace('Leek soup', '"💥"'));
  await exported('--to', 'html');
  expect(await made()).toEqual(['con-recipe-2.html', 'con-recipe.html', 'etc-passwd.html', 'recipe.html']);
});

test.skipIf(process.platform === 'win32')('nothing is read or written through a link', async () => {
  await library();
  await put('secret/key.jpg', jpeg);
  await symlink(path.join(folder, 'secret'), path.join(folder, 'recipes/linked'));
  await put('recipes/soups/leek.md', soup.replace('images/soup.jpg', '../linked/key.jpg'));
  await put('elsewhere/x', 'x');
  await mkdir(into());
  await symlink(path.join(folder, 'elsewhere'), path.join(into(), 'soups'));
  const { code, said } = await exported('--to', 'html');
  expect(code).toBe(1);
  expect(said).toContain('1 recipe exported, 1 could not be exported.');
  expect(await readdir(path.join(folder, 'elsewhere'))).toEqual(['x']);
  await rm(path.join(into(), 'soups'));
  expect((await exported('--to', 'html')).said).toContain('Not carried: Picture (../linked/key.jpg)');
});

test('what can’t be read or written is said, and the rest is exported', async () => {
  await library();
  await put('recipes/large.md', new Uint8Array(3 * 1024 * 1024).fill(0x61));
  const { code, said } = await exported('--to', 'text', path.join(folder, 'gone.md'));
  expect(code).toBe(1);
  expect(said).toContain('large.md is larger than any recipe, and was left out');
  expect(said).toContain('2 recipes exported, 1 could not be exported.');
  await put('file', 'x');
  const refused = await runCommand(['export', folder, '--to', 'text', '--into', path.join(folder, 'file')]);
  expect(refused).toMatchObject({ code: 1, said: '', complaints: expect.stringContaining('is no folder') });
});

test('words that make no command are refused with what to write', () => {
  const said = (...words: readonly string[]) => readWords(['export', ...words]);
  expect(said()).toMatchObject({ kind: 'refused' });
  expect(said('a.md', '--into', 'out')).toMatchObject({ kind: 'refused', what: 'it is not said in which format.' });
  expect(said('a.md', '--to', 'docx', '--into', 'out')).toMatchObject({
    kind: 'refused',
    remedy: expect.stringContaining('cooklang'),
  });
  expect(said('a.md', '--to', 'html')).toMatchObject({
    kind: 'refused',
    remedy: "write 'hobside export a.md --to html --into FOLDER'.",
  });
  expect(said('a.md', '--to', 'html', '--into', 'out', '--scale', '0')).toMatchObject({ kind: 'refused' });
  expect(said('a.md', '--to', 'html', '--into', 'out', '--force')).toMatchObject({ kind: 'refused' });
  expect(said('--to=html', '--into=out', '--scale=1 1/2', '--', '-a.md')).toMatchObject({
    kind: 'export-into',
    places: ['-a.md'],
    into: 'out',
    factor: { numerator: 3, denominator: 2 },
    asJson: false,
  });
  expect(said('--help')).toEqual({ kind: 'help', of: 'export' });
});
