import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { bundleProcess } from './testing/process-bundle.ts';
import { recipeText, setUpKitchen, type Kitchen } from './testing/kitchen.ts';

let bundle: Awaited<ReturnType<typeof bundleProcess>>;
let kitchen: Kitchen;

beforeAll(async () => {
  bundle = await bundleProcess();
}, 60_000);
afterAll(() => bundle.remove());
afterEach(() => kitchen.close());

/** Empty files of any kind, a thousand to a folder. */
async function fill(folder: string, count: number): Promise<void> {
  for (let begun = 0; begun < count; begun += 1000) {
    const place = path.join(folder, `box ${String(begun)}`);
    await mkdir(place);
    const names = Array.from({ length: Math.min(1000, count - begun) }, (_, at) => `${String(begun + at)}.dat`);
    await Promise.all(names.map((name) => writeFile(path.join(place, name), '')));
  }
}

test('a folder of more than 20,000 files is counted no further, asked about, and opens with its recipes on yes', async () => {
  kitchen = await setUpKitchen(bundle.file, {
    'box 0 soup.md': recipeText('Soup'),
    'deep/down/pie.md': recipeText('Pie'),
  });
  const { library, folder, told } = kitchen;
  await fill(folder, 19_999);
  const asked = await library.open(folder);
  library.painted();
  expect(asked).toMatchObject({ ok: true, value: { state: 'too-many', counted: 20_001, whyAsked: 'many-files' } });
  expect(library.folder()).toBeNull();
  expect(kitchen.ids()).toEqual([]);
  expect(kitchen.processes).toEqual([]);
  await library.confirm(true);
  await told.until(() => library.status().state === 'open');
  expect(kitchen.ids()).toEqual(['box 0 soup.md', 'deep/down/pie.md']);
  await writeFile(path.join(folder, 'box 3000', 'bread.md'), recipeText('Bread'));
  await told.batchOf('box 3000/bread.md');
});

test('no goes back to the folder that was open before', async () => {
  kitchen = await setUpKitchen(bundle.file, { 'small/soup.md': recipeText('Soup') });
  const { library, folder, told } = kitchen;
  await fill(folder, 20_000);
  await library.open(path.join(folder, 'small'));
  library.painted();
  await told.until(() => library.status().state === 'open');
  expect(await library.open(folder)).toMatchObject({ value: { state: 'too-many' } });
  await library.confirm(false);
  await told.until(() => library.status().state === 'open');
  expect(kitchen.ids()).toEqual(['soup.md']);
  expect(library.folder()).toBe(path.join(folder, 'small'));
});

test('a folder of exactly 20,000 files is not asked about', async () => {
  kitchen = await setUpKitchen(bundle.file, { 'soup.md': recipeText('Soup') });
  await fill(kitchen.folder, 19_999);
  await kitchen.open();
  expect(kitchen.ids()).toEqual(['soup.md']);
});
