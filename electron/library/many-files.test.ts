import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { recipeText } from './testing/kitchen.ts';
import { kitchensForTests } from './testing/kitchens.ts';

const { kitchen, setUp } = kitchensForTests();

/** Empty files of any kind, a thousand to a folder. Second names of one file: ten times as fast to make. */
function fill(folder: string, count: number): void {
  const first = path.join(folder, '0.dat');
  writeFileSync(first, '');
  for (let begun = 0; begun < count; begun += 1000) {
    const place = path.join(folder, `box ${String(begun)}`);
    mkdirSync(place);
    for (let at = begun; at < Math.min(begun + 1000, count); at += 1)
      if (at > 0) linkSync(first, path.join(place, `${String(at)}.dat`));
  }
}

test('a folder of more than 20,000 files is counted no further and asked about; no goes back, yes opens it', async () => {
  await setUp({
    'small/soup.md': recipeText('Soup'),
    'deep/down/pie.md': recipeText('Pie'),
  });
  const { library, folder, told } = kitchen();
  const isOpen = () => library.status().state === 'open';
  fill(folder, 19_999);
  await library.open(path.join(folder, 'small'));
  library.painted();
  await told.until(isOpen);

  const question = { ok: true, value: { state: 'too-many', counted: 20_001, whyAsked: 'many-files' } };
  expect(await library.open(folder)).toMatchObject(question);
  expect(library.folder()).toBeNull();
  expect(kitchen().ids()).toEqual([]);
  await library.confirm(false);
  await told.until(isOpen);
  expect(library.folder()).toBe(path.join(folder, 'small'));
  expect(kitchen().ids()).toEqual(['soup.md']);

  expect(await library.open(folder)).toMatchObject(question);
  await library.confirm(true);
  await told.until(isOpen);
  expect(kitchen().ids()).toEqual(['deep/down/pie.md', 'small/soup.md']);
  await writeFile(path.join(folder, 'box 3000', 'bread.md'), recipeText('Bread'));
  await told.batchOf('box 3000/bread.md');
});
