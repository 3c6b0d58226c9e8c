import { mkdir, rename, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { elsewhere, recipeText } from './testing/kitchen.ts';
import { kitchensForTests } from './testing/kitchens.ts';

const kitchens = kitchensForTests();
const { kitchen } = kitchens;

test('P14 a folder that vanishes is reported, drops nothing, and recovers by itself', async () => {
  const { told, folder, library } = await kitchens.openedAfresh({
    'soup.md': recipeText('Soup'),
    'a/pie.md': recipeText('Pie'),
  });
  const from = told.batches.length;
  await rename(folder, `${folder}-away`);
  await told.until(() => library.status().state === 'unavailable');
  expect(kitchen().ids()).toEqual(['a/pie.md', 'soup.md']);
  expect(await library.openRecipe('soup.md')).toMatchObject({ ok: false, failure: { kind: 'no-folder' } });
  await rename(`${folder}-away`, folder);
  await told.until(() => library.status().state === 'open');
  await elsewhere(folder, `fs.writeFileSync('a/tart.md', ${JSON.stringify(recipeText('Tart'))})`);
  await told.batchOf('a/tart.md');
  expect(told.batches.slice(from).flatMap((batch) => batch.removals)).toEqual([]);
});

test('P14 a folder that vanishes while it is looked through takes no recipe along', async () => {
  const files = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`r${at}.md`, recipeText(`Soup ${at}`)]));
  const { told, folder, library } = await kitchens.openedAfresh(files);
  for (const wait of [2, 5, 9]) {
    // Times that are not as they were: each file is read, not only looked at.
    await Promise.all(Object.keys(files).map((name) => utimes(path.join(folder, name), wait, wait)));
    library.rescan();
    await new Promise((resolve) => setTimeout(resolve, wait));
    await rename(folder, `${folder}-away`);
    await told.until(() => library.status().state === 'unavailable');
    expect(kitchen().ids()).toHaveLength(400);
    await rename(`${folder}-away`, folder);
    await told.until(() => library.status().state === 'open');
  }
  expect(told.batches.flatMap((batch) => batch.removals)).toEqual([]);
});

test('P14 a folder that is emptied like a pulled disk is unavailable, and its return is read anew', async () => {
  const { told, folder, library } = await kitchens.openedAfresh({
    'soup.md': recipeText('Soup'),
    'pie.md': recipeText('Pie'),
  });
  // At once, as a disk goes: removed file by file on a busy computer, the first would rightly be taken for deleted.
  await rename(folder, `${folder}-elsewhere`);
  await mkdir(folder);
  await told.until(() => library.status().state === 'unavailable');
  expect(kitchen().ids()).toEqual(['pie.md', 'soup.md']);
  await writeFile(path.join(folder, 'soup.md'), recipeText('Soup'));
  await told.until(() => library.status().state === 'open');
  await told.until(() => kitchen().ids().join() === 'soup.md');
});
