import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures/hobside.ts';
import { dropFolder } from '../screens/drop.ts';
import { ImportScreen } from '../screens/import-screen.ts';

const page = (name: string, more: object = {}): string =>
  `<html lang="en"><body><script type="application/ld+json">${JSON.stringify({
    '@type': 'Recipe',
    name,
    recipeYield: '4 portions',
    totalTime: 'PT40M',
    recipeIngredient: [`2 leeks for ${name}`, '1 l stock'],
    recipeInstructions: [`Cut the leeks for ${name} small.`, `Simmer ${name} in the stock for 20 minutes.`],
    ...more,
  })}</script></body></html>`;

test('recipes of other apps are seen before they are written, written as chosen, and gone again with one undo', async ({
  kitchen,
  folder,
}, testInfo) => {
  const old = testInfo.outputPath('old');
  await mkdir(old, { recursive: true });
  await writeFile(path.join(old, 'a.html'), page('Leek soup'));
  await writeFile(path.join(old, 'b.html'), page('Bean: stew', { aggregateRating: { ratingValue: 4.5 } }));
  await writeFile(path.join(old, 'c.html'), '<html><body><p>Nothing here.</p></body></html>');
  const importing = new ImportScreen(kitchen.page, kitchen.app);
  const before = (await readdir(folder.path, { recursive: true })).toSorted();

  await kitchen.library.shows('Hong Shao Rou');
  await importing.choose([old], 'folder');
  await expect(importing.rows).toHaveCount(3);
  await expect(importing.row('Leek soup')).toContainText('New');
  await expect(importing.row('c.html')).toContainText('holds no recipe');
  await importing.row('Bean: stew').getByRole('button').click();
  await expect(importing.preview).toContainText('Simmer Bean: stew in the stock for 20 minutes.');
  await importing.preview.getByText('Original').click();
  await expect(importing.preview).toContainText('"recipeYield":"4 portions"');
  expect((await readdir(folder.path, { recursive: true })).toSorted()).toEqual(before);

  await importing.row('Leek soup').getByRole('checkbox').uncheck();
  await importing.window.getByRole('button', { name: 'Import 1, skip 2' }).click();
  await expect(importing.row('Bean: stew')).toContainText('Imported as bean-stew.md');
  expect(await readFile(path.join(folder.path, 'bean-stew.md'), 'utf8')).toContain('title: "Bean: stew"');
  await importing.window.getByRole('button', { name: 'Close' }).click();
  await kitchen.library.shows('Bean: stew');
  await kitchen.library.doesNotShow('Leek soup');

  await kitchen.page.keyboard.press('Control+z');
  await expect(kitchen.page.getByText('The imported recipes are gone again.')).toBeVisible();
  await kitchen.library.doesNotShow('Bean: stew');
  expect((await readdir(folder.path, { recursive: true })).toSorted()).toEqual(before);
});

test('what is there already is told and not chosen, and what was changed since stays when an import is undone', async ({
  kitchen,
  folder,
}, testInfo) => {
  const place = testInfo.outputPath('leek.html');
  await writeFile(place, page('Leek soup'));
  const importing = new ImportScreen(kitchen.page, kitchen.app);
  await kitchen.library.shows('Hong Shao Rou');
  await importing.choose([place]);
  await importing.window.getByRole('button', { name: 'Import 1' }).click();
  await expect(importing.row('Leek soup')).toContainText('Imported as leek-soup.md');
  await importing.window.getByRole('button', { name: 'Close' }).click();

  await importing.choose([place]);
  await expect(importing.row('Leek soup')).toContainText('Already there as leek-soup.md');
  await expect(importing.window.getByRole('button', { name: 'Import 0, skip 1' })).toBeDisabled();
  await kitchen.page.keyboard.press('Escape');
  await expect(importing.window).toBeHidden();

  const text = await readFile(path.join(folder.path, 'leek-soup.md'), 'utf8');
  await folder.write('leek-soup.md', `${text}\nMine.\n`);
  await kitchen.page.keyboard.press('Control+z');
  await expect(kitchen.page.getByText('changed since: leek-soup.md')).toBeVisible();
  expect(await readFile(path.join(folder.path, 'leek-soup.md'), 'utf8')).toBe(`${text}\nMine.\n`);
});

test('a folder that is dropped on the window for an import is imported, and the library stays open', async ({
  kitchen,
}, testInfo) => {
  const old = testInfo.outputPath('old');
  await mkdir(old, { recursive: true });
  await writeFile(path.join(old, 'a.html'), page('Leek soup'));
  const importing = new ImportScreen(kitchen.page, kitchen.app);
  await kitchen.library.shows('Hong Shao Rou');
  await kitchen.page.keyboard.press('Control+i');
  await expect(importing.window).toBeVisible();
  await dropFolder(kitchen.page, old);
  await expect(importing.row('Leek soup')).toContainText('New');
  await kitchen.page.keyboard.press('Escape');
  await kitchen.library.shows('Hong Shao Rou');
});
