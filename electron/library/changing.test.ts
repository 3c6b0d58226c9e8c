import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rm, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { oneIn } from '#core/testing/looked-at.ts';
import type { SearchHit } from '#core/library/search-hit.ts';
import { recipeText } from './testing/kitchen.ts';
import { kitchensForTests } from './testing/kitchens.ts';

const { opened, kitchen, setUp } = kitchensForTests();

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const summary = (id: string) =>
  kitchen()
    .library.snapshot()
    .recipes.find((recipe) => recipe.id === id);

test('a save is told as a change of the list without a double, and saves in flight wait for each other', async () => {
  const { library, told } = await opened({ 'soup.md': recipeText('Soup') });
  const first = await library.openRecipe('soup.md');
  if (!first.ok) throw new Error('not opened');
  const { version } = first.value.file;
  told.batches.length = 0;
  const both = await Promise.all([
    library.save({ id: 'soup.md', baseVersion: version, text: recipeText('Broth') }),
    library.save({ id: 'soup.md', baseVersion: version, text: recipeText('Stew') }),
  ]);
  expect(both.map((result) => result.ok)).toEqual([true, false]);
  await told.until(() => summary('soup.md')?.title === 'Broth');
  expect(told.batches.flatMap((batch) => batch.removals)).toEqual([]);
});

test('new recipes and copies get names that are free on every disk', async () => {
  const { library, folder, told } = await opened({ 'Leek-Pie.md': recipeText('Leek pie') });
  expect(await library.create({ title: 'Leek pie', folder: '', text: null })).toEqual({
    ok: true,
    value: { id: 'leek-pie-2.md' },
  });
  expect(await library.duplicate('Leek-Pie.md')).toEqual({ ok: true, value: { id: 'Leek-Pie-3.md' } });
  expect(await readFile(path.join(folder, 'Leek-Pie-3.md'), 'utf8')).toBe(recipeText('Leek pie'));
  expect(await library.create({ title: 'x', folder: '../out', text: null })).toMatchObject({
    ok: false,
    failure: { kind: 'outside-folder' },
  });
  await told.until(() => kitchen().ids().length === 3);
});

test('P10 P11 a trashed recipe is made again byte for byte, beside a file that took its place', async () => {
  const content = Buffer.from('# Soup\r\n\r\nBoil.');
  const { library, folder, told } = await opened({ 'a/soup.md': content, 'b.md': recipeText('B') });
  const trashed = await library.trash('a/soup.md', unlink);
  if (!trashed.ok) throw new Error('not trashed');
  await told.until(() => !kitchen().ids().includes('a/soup.md'));
  await rm(path.join(folder, 'a'), { recursive: true });
  expect(await library.restore(trashed.value.undo)).toEqual({ ok: true, value: { id: 'a/soup.md' } });
  expect(await readFile(path.join(folder, 'a/soup.md'))).toEqual(content);
  expect(await library.restore(trashed.value.undo)).toEqual({ ok: true, value: { id: 'a/soup-2.md' } });
  expect(await library.restore('../../x')).toMatchObject({ ok: false });
});

test('P10 a recipe that goes when its import is undone is an earlier version from then on', async () => {
  const { library, folder } = await opened({ 'soup.md': recipeText('Soup') });
  const read = await library.openRecipe('soup.md');
  if (!read.ok) throw new Error('not opened');
  const { version } = read.value.file;
  const undo = library.made.remember(folder, { made: [{ id: 'soup.md', version }], changed: [] });
  expect(await library.made.undo(undo)).toEqual({ ok: true, value: { removed: 1, left: [] } });
  expect(existsSync(path.join(folder, 'soup.md'))).toBe(false);
  const [earlier] = await library.pastVersions('soup.md');
  expect(await library.pastText('soup.md', earlier?.moment ?? '')).toEqual({
    ok: true,
    value: { text: recipeText('Soup') },
  });
});

test('P11 where the system has no trash, the file goes to the profile’s', async () => {
  const { library, folder, profile } = await opened({ 'soup.md': recipeText('Soup') });
  const trashed = await library.trash('soup.md', () => Promise.reject(new Error('no trash here')));
  expect(trashed).toMatchObject({ ok: true });
  expect(existsSync(path.join(folder, 'soup.md'))).toBe(false);
  expect(await readFile(path.join(profile, 'trash', 'soup.md'), 'utf8')).toBe(recipeText('Soup'));
});

test('pictures are found beside the recipe and in the folders of a site, and only pictures are served', async () => {
  const { library, folder, told } = await opened({
    'a/soup.md': `---\ntitle: Soup\nimage: /assets/images/uploads/soup.png\n---\n\n1. Boil. ![](./step.png)\n`,
    'pie.md': recipeText('Pie'),
    'images/soup.png': png,
    'a/step.png': png,
    'fake.png': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  expect(summary('a/soup.md')?.image).toBe('images/soup.png');
  expect(summary('pie.md')?.image).toBe(null);
  await writeFile(path.join(folder, 'pie.png'), png);
  await told.until(() => summary('pie.md')?.image === 'pie.png');
  const soup = await library.openRecipe('a/soup.md');
  expect(soup).toMatchObject({
    value: { images: { '/assets/images/uploads/soup.png': 'images/soup.png', './step.png': 'a/step.png' } },
  });
  expect(await library.pictures.read('images/soup.png')).toMatchObject({
    ok: true,
    value: { contentType: 'image/png' },
  });
  for (const refused of [
    'fake.png',
    'a/soup.md',
    '../x.png',
    'a/%2e%2e/x.png',
    'a\\..\\x.png',
    '.git/x.png',
    '/etc/x.png',
  ]) {
    expect(await library.pictures.read(refused)).toMatchObject({ ok: false });
  }
});

test('a file in another encoding is readable and read-only, a YAML file is read only when it is a recipe', async () => {
  const { library } = await opened({
    'old.md': Buffer.from('# Cr\xe8me br\xfbl\xe9e\n\nBoil.\n', 'latin1'),
    'soup.yaml': 'title: Soup\ningredients:\n  - 1 onion\n',
    'compose.yml': 'services:\n  web: {}\n',
  });
  expect(kitchen().ids()).toEqual(['old.md', 'soup.yaml']);
  expect(await library.openRecipe('old.md')).toMatchObject({
    ok: true,
    value: { file: { readOnly: 'encoding', encoding: 'Latin-1' } },
  });
  expect(summary('old.md')?.title).toBe('Crème brûlée');
});

test('a file above 2 MB is listed and readable as text, one above 10 MB is listed', async () => {
  const { library } = await opened({
    'big.md': `# Big\n${'x'.repeat(3_000_000)}`,
    'huge.md': Buffer.alloc(11_000_000, 120),
  });
  expect(kitchen().ids()).toEqual(['big.md', 'huge.md']);
  expect(summary('big.md')?.look?.code).toBe('look.too-large');
  expect(await library.openRecipe('big.md')).toMatchObject({ ok: true, value: { file: { readOnly: 'size' } } });
  expect(await library.openRecipe('huge.md')).toMatchObject({ ok: false, failure: { kind: 'too-large' } });
});

test('search finds by title, tag, ingredient and text as the folder changes', async () => {
  const { library, folder, told } = await opened({ 'soup.md': recipeText('Crème soup', 'Add nutmeg.') });
  const found = async (query: string) => JSON.parse(await library.questions.search(query)) as readonly SearchHit[];
  expect(await found('creme')).toMatchObject([{ id: 'soup.md', field: 'title' }]);
  expect(await found('onion')).toMatchObject([{ id: 'soup.md', field: 'ingredients' }]);
  // Steps and notes follow once the list is told, and that is told too: the page asks again.
  await told.until(() => told.studied > 0);
  expect(await found('nutm')).toMatchObject([{ id: 'soup.md', field: 'text' }]);
  await writeFile(path.join(folder, 'soup.md'), recipeText('Broth'));
  await told.until(() => summary('soup.md')?.title === 'Broth');
  expect(await found('creme')).toEqual([]);
});

test('P01 temporary files of a killed save are cleaned up when they are old, and nothing else is', async () => {
  await setUp({ 'soup.md': recipeText('Soup') });
  const names = ['.hobside-0123456789abcdef.tmp', '.hobside-fedcba9876543210.tmp', '.hobside-notes.tmp', 'other.tmp'];
  for (const name of names) await writeFile(path.join(kitchen().folder, name), 'x');
  for (const name of [names[0], names[2], names[3]])
    await utimes(path.join(kitchen().folder, name ?? ''), 1_000_000_000, 1_000_000_000);
  await kitchen().open();
  await kitchen().library.close();
  expect((await readdir(kitchen().folder)).sort()).toEqual([...names.slice(1), 'soup.md'].sort());
});

test('links of ingredients and components of a recipe lead to the recipes that they name', async () => {
  const front = (lines: string) => `---\ntitle: Galette\n${lines}---\n\n1. Fold.\n`;
  await setUp({
    'Weeknight/galette.md': front('ingredients:\n  - 1 batch [flaky pastry](../Baking/flaky-pastry.md), chilled\n'),
    'Baking/flaky-pastry.md': recipeText('Flaky pastry'),
    'tart.md': '---\ntitle: Tart\ncomponents:\n- Graham Crust\n---\n',
    'parts/crust-1.md': recipeText('Graham crust'),
  });
  await kitchen().open();
  const galette = await kitchen().library.openRecipe('Weeknight/galette.md');
  expect(galette).toMatchObject({
    value: { links: { '../Baking/flaky-pastry.md': 'Baking/flaky-pastry.md' } },
  });
  expect(galette.ok && galette.value.recipe.ingredientGroups[0]?.ingredients[0]).toMatchObject({
    amounts: [{ unit: 'batch', unitText: 'batch' }],
    name: 'flaky pastry',
    preparation: 'chilled',
    link: '../Baking/flaky-pastry.md',
  });
  expect(await kitchen().library.openRecipe('tart.md')).toMatchObject({
    value: { links: { 'Graham Crust': 'parts/crust-1.md' } },
  });
});

const realRecipes = path.resolve(import.meta.dirname, '../../../shared/data/markdown');

test.skipIf(!existsSync(realRecipes))(
  'P06 the files of shared/data/markdown are listed with a title, and opening them changes nothing',
  async () => {
    await setUp();
    const { folder, library, told } = kitchen();
    const looked = oneIn(5, Boolean(process.env['HOBSIDE_FULL']));
    let files = 0;
    await cp(realRecipes, folder, {
      recursive: true,
      filter: (from) => !from.endsWith('.md') || looked(from, (files += 1)),
    });
    const before = await treeOf(folder);
    await kitchen().open();
    const recipes = Object.keys(before).filter((name) => /\.(?:md|markdown|cook)$/i.test(name));
    expect(kitchen().ids()).toEqual([...recipes].sort());
    expect(library.snapshot().recipes.filter((recipe) => recipe.title.trim() === '')).toEqual([]);
    for (const id of recipes) expect(await library.openRecipe(id)).toMatchObject({ ok: true });
    expect(library.snapshot().recipes.filter((recipe) => recipe.look?.code === 'look.too-complex')).toEqual([]);
    expect(told.statuses.at(-1)?.state).toBe('open');
    await library.close();
    expect(await treeOf(folder)).toEqual(before);
  },
  60_000,
);

async function treeOf(folder: string): Promise<Record<string, string>> {
  const tree: Record<string, string> = {};
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isFile()) continue;
    const { mtimeNs, ino, mode } = await stat(file, { bigint: true });
    const hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    tree[path.relative(folder, file)] = `${hash} ${mtimeNs} ${ino} ${mode}`;
  }
  return tree;
}
