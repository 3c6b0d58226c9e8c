import { chmod, readFile, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { ManyProgress } from '#core/contract/many.ts';
import { recipeText } from './testing/kitchen.ts';
import { kitchensForTests } from './testing/kitchens.ts';

const { opened, kitchen } = kitchensForTests();

const nothingUnsaved = new Set<string>();
const quietly = (): void => undefined;
const bytesOf = (name: string) => readFile(path.join(kitchen().folder, name), 'latin1');
const allBytes = (names: readonly string[]) => Promise.all(names.map(bytesOf));
const tagged = (tags: string) => `\uFEFF---\r\ntitle: Stock # mine\r\ntags: ${tags}\r\n---\r\n\r\n- salt \t\r\n`;

test('a tag comes into several recipes by its own bytes alone, and one undo takes it out of all of them', async () => {
  const names = ['stock.md', 'sub/soup.md'];
  const { library } = await opened({ 'stock.md': tagged('[winter]'), 'sub/soup.md': tagged('[summer, quick]') });
  const before = await allBytes(names);
  const told: ManyProgress[] = [];
  const order = { recipes: names, tag: 'quick', add: true };
  const done = await library.many.tag(order, nothingUnsaved, (how) => told.push(how));
  if (!done.ok) throw new Error('not tagged');
  expect(done.value).toMatchObject({ recipes: 1, left: [] });
  expect(told).toEqual([
    { done: 1, of: 2 },
    { done: 2, of: 2 },
  ]);
  expect(await allBytes(names)).toEqual([before[0]?.replace('[winter]', '[winter, quick]'), before[1]]);
  expect(library.snapshot().recipes.find(({ id }) => id === 'stock.md')?.tags).toEqual(['winter', 'quick']);
  expect(await library.many.undo(done.value.undo, quietly)).toMatchObject({
    ok: true,
    value: { recipes: 1, left: [] },
  });
  expect(await allBytes(names)).toEqual(before);
  expect(await library.many.undo(done.value.undo, quietly)).toMatchObject({ ok: false });
});

test('what can’t be tagged is named with the reason and stays; undo leaves alone what was changed since', async () => {
  const latin = Buffer.from('---\ntitle: Cr\xe8me\ntags: [a]\n---\n', 'latin1');
  const plain = tagged('[a, b]');
  const { library, folder } = await opened({
    'a.md': plain,
    'b.md': plain,
    'latin.md': latin,
    'locked.md': plain,
    'typed.md': plain,
    'gone.md': plain,
  });
  await chmod(path.join(folder, 'locked.md'), 0o444);
  await unlink(path.join(folder, 'gone.md'));
  const recipes = ['a.md', 'b.md', 'latin.md', 'locked.md', 'typed.md', 'gone.md', '../profile/x.md'];
  const done = await library.many.tag({ recipes, tag: 'A', add: false }, new Set(['typed.md']), quietly);
  if (!done.ok) throw new Error('not tagged');
  expect(done.value.recipes).toBe(2);
  expect(done.value.left).toEqual([
    { id: 'latin.md', why: 'encoding' },
    { id: 'locked.md', why: 'permission' },
    { id: 'typed.md', why: 'unsaved' },
    { id: 'gone.md', why: 'gone' },
    { id: '../profile/x.md', why: 'gone' },
  ]);
  expect(await bytesOf('latin.md')).toBe(latin.toString('latin1'));
  await writeFile(path.join(folder, 'b.md'), 'Mine.\n');
  expect(await library.many.undo(done.value.undo, quietly)).toMatchObject({
    ok: true,
    value: { recipes: 1, left: [{ id: 'b.md', why: 'changed' }] },
  });
  expect(await bytesOf('a.md')).toBe(Buffer.from(plain).toString('latin1'));
  expect(await bytesOf('b.md')).toBe('Mine.\n');
});

test('several recipes move with the links between them, and one undo puts every byte back', async () => {
  const files = {
    'pie.md': `${recipeText('Pie')}\nWith [cream](cream.md).\n`,
    'cream.md': `${recipeText('Cream')}\nFor [pie](pie.md).\n`,
    'menu.md': `${recipeText('Menu')}\n[pie](pie.md), [cream](cream.md)\n`,
  };
  const names = Object.keys(files);
  const { library, ids } = await opened(files);
  const before = await allBytes(names);
  const done = await library.many.move({ recipes: ['pie.md', 'cream.md'], folder: 'sweet' }, quietly);
  if (!done.ok) throw new Error('not moved');
  expect(done.value).toMatchObject({ recipes: 2, left: [] });
  expect(await bytesOf('sweet/pie.md')).toBe(before[0]);
  expect(await bytesOf('sweet/cream.md')).toBe(before[1]);
  expect(await bytesOf('menu.md')).toContain('[pie](sweet/pie.md), [cream](sweet/cream.md)');
  expect(await library.many.undo(done.value.undo, quietly)).toMatchObject({
    ok: true,
    value: { recipes: 2, left: [] },
  });
  expect(await allBytes(names)).toEqual(before);
  expect([...ids()].sort()).toEqual(['cream.md', 'menu.md', 'pie.md']);
});

test('several recipes go to the trash, what can’t go is named, and one undo makes them again', async () => {
  const names = ['pie.md', 'sub/tart.md'];
  const { library, folder } = await opened({ 'pie.md': recipeText('Pie'), 'sub/tart.md': recipeText('Tart') });
  const before = await allBytes(names);
  const one = {
    trash: (id: string) => library.trash(id, unlink),
    restore: (undo: string) => library.restore(undo),
  };
  const done = await library.many.trash([...names, 'none.md'], one, quietly);
  if (!done.ok) throw new Error('not trashed');
  expect(done.value).toMatchObject({ recipes: 2, left: [{ id: 'none.md', why: 'gone' }] });
  await expect(readFile(path.join(folder, 'pie.md'))).rejects.toThrow('ENOENT');
  expect(await library.many.undo(done.value.undo, quietly)).toMatchObject({
    ok: true,
    value: { recipes: 2, left: [] },
  });
  expect(await allBytes(names)).toEqual(before);
});
