import { chmod, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { mostHits, type FoundInLibrary, type ReplaceOrder } from '#core/contract/replacing.ts';
import { recipeText } from './testing/kitchen.ts';
import { kitchensForTests } from './testing/kitchens.ts';

const { opened, kitchen } = kitchensForTests();

const nothingUnsaved = new Set<string>();
const water = { words: 'water', matchCase: false, wholeWords: false };
const bytesOf = (name: string) => readFile(path.join(kitchen().folder, name), 'latin1');

async function find(wanted = water): Promise<FoundInLibrary> {
  const found = await kitchen().library.replacements.find(wanted);
  if (!found.ok || found.value === null) throw new Error('nothing was looked for');
  return found.value;
}

/** All of what was found, in every recipe. */
const all = (found: FoundInLibrary, insert: string, wanted = water): ReplaceOrder => ({
  wanted,
  insert,
  recipes: found.recipes.map(({ id, version, hits }) => ({ id, version, starts: hits.map(({ start }) => start) })),
});

const windows = '\uFEFF---\r\ntitle: "Stock" # water\r\n---\r\n\r\n- 1 l Water\n- salt \t\r\n\r1. Boil the water.';

test('what was chosen is replaced in every recipe, every other byte stays, and one undo puts all of them back', async () => {
  const { library, told } = await opened({ 'stock.md': windows, 'sub/soup.md': recipeText('Soup') });
  const before = [await bytesOf('stock.md'), await bytesOf('sub/soup.md')];
  const found = await find();
  expect(found.recipes.map(({ title, hits }) => [title, hits.length])).toEqual([
    ['Soup', 1],
    ['Stock', 3],
  ]);
  expect(found).toMatchObject({ left: [], isCut: false });
  const order = all(found, 'crème');
  const recipes = order.recipes.map((one) => (one.id === 'stock.md' ? { ...one, starts: one.starts.slice(1) } : one));
  const from = told.batches.length;
  const done = await library.replacements.replace({ ...order, recipes }, nothingUnsaved);
  expect(done).toMatchObject({ ok: true, value: { recipes: 2, changes: 3, left: [] } });
  if (!done.ok) return;
  const written = (text: string | undefined) =>
    text?.replaceAll(/(?<!# )water/gi, Buffer.from('crème').toString('latin1'));
  expect(await bytesOf('stock.md')).toBe(written(before[0]));
  expect(await bytesOf('sub/soup.md')).toBe(written(before[1]));
  // The watcher may have seen one of them before both were looked at.
  const upserts = told.batches.slice(from).flatMap((batch) => batch.upserts.map(({ id }) => id));
  expect([...new Set(upserts)].sort()).toEqual(['stock.md', 'sub/soup.md']);
  expect((await library.pastVersions('stock.md')).length).toBeGreaterThan(0);
  const undone = await library.replacements.undo(done.value.undo);
  expect(undone).toMatchObject({ ok: true, value: { recipes: 2, left: [] } });
  expect([await bytesOf('stock.md'), await bytesOf('sub/soup.md')]).toEqual(before);
  expect(await library.replacements.undo(done.value.undo)).toMatchObject({ ok: false });
});

test('recipes that can’t be changed are named with the reason, and stay as they are', async () => {
  const latin = Buffer.from('# Cr\xe8me\n\n- 1 cup water, d\xe9j\xe0 vu\n', 'latin1');
  const files = {
    'latin.md': latin,
    'locked.md': recipeText('Locked'),
    'large.md': `# Large\n\n${'water '.repeat(400_000)}`,
    'changed.md': recipeText('Changed'),
    'gone.md': recipeText('Gone'),
    'typed.md': recipeText('Typed'),
  };
  const { library, folder } = await opened(files);
  await chmod(path.join(folder, 'locked.md'), 0o444);
  const found = await find();
  expect([...found.left].sort((one, other) => (one.id < other.id ? -1 : 1))).toEqual([
    { id: 'large.md', why: 'size' },
    { id: 'latin.md', why: 'encoding' },
    { id: 'locked.md', why: 'permission' },
  ]);
  await writeFile(path.join(folder, 'changed.md'), `${recipeText('Changed')}More water.\n`);
  await unlink(path.join(folder, 'gone.md'));
  const done = await library.replacements.replace(all(found, 'milk'), new Set(['typed.md']));
  expect(done).toMatchObject({ ok: true, value: { undo: '', recipes: 0, changes: 0 } });
  expect(done.ok && done.value.left).toEqual([
    { id: 'typed.md', why: 'unsaved' },
    { id: 'changed.md', why: 'changed' },
    { id: 'gone.md', why: 'gone' },
  ]);
  expect(await bytesOf('changed.md')).toBe(`${recipeText('Changed')}More water.\n`);
  expect(await bytesOf('typed.md')).toBe(files['typed.md']);
  expect(await bytesOf('latin.md')).toBe(latin.toString('latin1'));
});

test('undo leaves alone what was changed again since, and says so', async () => {
  const { library, folder } = await opened({ 'pie.md': recipeText('Pie'), 'tart.md': recipeText('Tart') });
  const done = await library.replacements.replace(all(await find(), 'milk'), nothingUnsaved);
  if (!done.ok) throw new Error('nothing replaced');
  await writeFile(path.join(folder, 'tart.md'), 'Another text with milk.\n');
  expect(await library.replacements.undo(done.value.undo)).toMatchObject({
    ok: true,
    value: { recipes: 1, left: [{ id: 'tart.md', why: 'changed' }] },
  });
  expect(await bytesOf('pie.md')).toBe(recipeText('Pie'));
  expect(await bytesOf('tart.md')).toBe('Another text with milk.\n');
});

test('replacing words by themselves writes nothing', async () => {
  const { library, folder } = await opened({ 'pie.md': recipeText('Pie') });
  const before = await stat(path.join(folder, 'pie.md'), { bigint: true });
  const done = await library.replacements.replace(all(await find(), 'water'), nothingUnsaved);
  expect(done).toMatchObject({ ok: true, value: { undo: '', recipes: 0, changes: 0, left: [] } });
  const after = await stat(path.join(folder, 'pie.md'), { bigint: true });
  expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
});

test('a path out of the library is never read or written', async () => {
  const { library, home } = await opened({ 'pie.md': recipeText('Pie') });
  await writeFile(path.join(home, 'secret.md'), 'water');
  const recipes = [{ id: '../home/secret.md', version: 'any', starts: [0] }];
  const done = await library.replacements.replace({ wanted: water, insert: 'x', recipes }, nothingUnsaved);
  expect(done).toMatchObject({ ok: true, value: { left: [{ id: '../home/secret.md', why: 'gone' }] } });
  expect(await readFile(path.join(home, 'secret.md'), 'utf8')).toBe('water');
});

test('a later question takes the place of an earlier one, and no more places are told than can be shown', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 80 }, (_, at) => [`many/${at}.md`, `${recipeText(`Soup ${at}`)}${'water\n'.repeat(20)}`]),
  );
  const { library } = await opened(many);
  const rare = { ...water, words: 'saffron' };
  const [first, second] = await Promise.all([library.replacements.find(rare), library.replacements.find(water)]);
  expect(first).toEqual({ ok: true, value: null });
  const found = second.ok ? second.value : null;
  expect(found?.isCut).toBe(true);
  expect(found?.recipes.reduce((sum, { hits }) => sum + hits.length, 0)).toBe(mostHits);
});
