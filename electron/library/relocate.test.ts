import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { recipeText } from './testing/kitchen.ts';
import { kitchensForTests } from './testing/kitchens.ts';

const { opened, kitchen } = kitchensForTests();

const bytesOf = (name: string) => readFile(path.join(kitchen().folder, name), 'latin1');
const asIs = { title: null, name: null, folder: null };
const menu = '\uFEFF# Menu\r\n\r\nStart with [stock](stock.md "the pot") and [[Stock]].\n\n1. Boil.\r\n';

test('a rename changes the title, the file and every link to it, and undo puts back every byte', async () => {
  const stock = '---\r\ntitle: "Stock" # ours\r\n---\r\n\r\n- 1 hen\r\n\r\n1. Boil.';
  const { library, told } = await opened({ 'stock.md': stock, 'menu.md': menu });
  const before = [await bytesOf('stock.md'), await bytesOf('menu.md')];
  const done = await library.relocations.relocate({ ...asIs, id: 'stock.md', title: 'Hen broth', name: 'hen-broth' });
  expect(done).toMatchObject({ ok: true, value: { id: 'hen-broth.md', updated: 1, left: [] } });
  if (!done.ok) return;
  expect((await readdir(kitchen().folder)).sort()).toEqual(['hen-broth.md', 'menu.md']);
  expect(await bytesOf('hen-broth.md')).toBe(before[0]?.replace('"Stock"', '"Hen broth"'));
  expect(await bytesOf('menu.md')).toBe(
    before[1]?.replace('(stock.md', '(hen-broth.md').replace('[[Stock]]', '[[Hen broth]]'),
  );
  expect(told.batches.flatMap((batch) => batch.moves)).toEqual([{ from: 'stock.md', to: 'hen-broth.md' }]);
  expect((await library.pastVersions('hen-broth.md')).length).toBeGreaterThan(0);
  expect(await library.relocations.undo(done.value.undo)).toMatchObject({ ok: true, value: { left: [] } });
  expect((await readdir(kitchen().folder)).sort()).toEqual(['menu.md', 'stock.md']);
  expect([await bytesOf('stock.md'), await bytesOf('menu.md')]).toEqual(before);
});

test('a move to a new folder takes the recipe’s own links along, and keeps names that are taken', async () => {
  const text = `${recipeText('Pie')}\nSee [menu](menu.md).\n`;
  const { library } = await opened({ 'pie.md': text, 'menu.md': recipeText('Menu'), 'old/pie.md': recipeText('Old') });
  const done = await library.relocations.relocate({ ...asIs, id: 'pie.md', folder: 'mains/baked' });
  expect(done).toMatchObject({ ok: true, value: { id: 'mains/baked/pie.md' } });
  expect(await bytesOf('mains/baked/pie.md')).toBe(text.replace('(menu.md)', '(../../menu.md)'));
  const taken = await library.relocations.relocate({ ...asIs, id: 'mains/baked/pie.md', folder: 'old' });
  expect(taken).toMatchObject({ ok: true, value: { id: 'old/pie-2.md' } });
  expect(await bytesOf('old/pie.md')).toBe(recipeText('Old'));
});

test('a name may change in case alone', async () => {
  const { library } = await opened({ 'Pie.md': recipeText('Pie'), 'menu.md': '# Menu\n\n[pie](Pie.md)\n' });
  const done = await library.relocations.relocate({ ...asIs, id: 'Pie.md', name: 'pie' });
  expect(done).toMatchObject({ ok: true, value: { id: 'pie.md', updated: 1 } });
  expect((await readdir(kitchen().folder)).sort()).toEqual(['menu.md', 'pie.md']);
});

test('files that can’t be changed are named and left alone', async () => {
  const latin = Buffer.from('# Caf\xe9 menu\n\n[pie](pie.md) and d\xe9j\xe0 vu, cr\xe8me\n', 'latin1');
  const { library } = await opened({ 'pie.md': recipeText('Pie'), 'latin.md': latin });
  const done = await library.relocations.relocate({ ...asIs, id: 'pie.md', name: 'tart' });
  expect(done).toMatchObject({ ok: true, value: { id: 'tart.md', updated: 0, left: ['latin.md'] } });
  expect(await bytesOf('latin.md')).toBe(latin.toString('latin1'));
});

test('undo leaves alone what was changed again since, and says so', async () => {
  const { library } = await opened({ 'pie.md': recipeText('Pie'), 'menu.md': '# Menu\n\n[pie](pie.md)\n' });
  const done = await library.relocations.relocate({ ...asIs, id: 'pie.md', name: 'tart' });
  if (!done.ok) throw new Error('not renamed');
  const open = await library.openRecipe('menu.md');
  if (!open.ok) throw new Error('not opened');
  const { version, text } = open.value.file;
  await library.save({ id: 'menu.md', baseVersion: version, text: `${text}More.\n` });
  expect(await library.relocations.undo(done.value.undo)).toMatchObject({ ok: true, value: { left: ['menu.md'] } });
  expect(await bytesOf('menu.md')).toContain('More.');
});

test('nothing is moved out of the library or into a hidden folder, and no folder is made on the way', async () => {
  const { library } = await opened({ 'pie.md': recipeText('Pie') });
  for (const folder of ['..', '../out', 'a/../../out', '.git', '/out', 'a//b'])
    expect(await library.relocations.relocate({ ...asIs, id: 'pie.md', folder }), folder).toMatchObject({ ok: false });
  expect(await readdir(kitchen().folder)).toEqual(['pie.md']);
  expect(await readdir(path.dirname(kitchen().folder))).not.toContain('out');
});

test('two recipes that name each other are renamed at once, and a save in between loses nothing', async () => {
  const { library } = await opened({
    'pie.md': `${recipeText('Pie')}\nWith [cream](cream.md).\n`,
    'cream.md': `${recipeText('Cream')}\nFor [pie](pie.md).\n`,
    'menu.md': menu,
  });
  const read = await library.openRecipe('menu.md');
  if (!read.ok) throw new Error('not opened');
  const { text, version } = read.value.file;
  const [pie, cream, saved] = await Promise.all([
    library.relocations.relocate({ ...asIs, id: 'pie.md', name: 'tart' }),
    library.relocations.relocate({ ...asIs, id: 'cream.md', name: 'custard' }),
    library.save({ id: 'menu.md', baseVersion: version, text: `${text}More.\n` }),
  ]);
  expect([pie, cream, saved].map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(await bytesOf('tart.md')).toContain('[cream](custard.md)');
  expect(await bytesOf('custard.md')).toContain('[pie](tart.md)');
  expect(await bytesOf('menu.md')).toContain('More.');
});
