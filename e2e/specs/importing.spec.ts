import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '../fixtures/hobside.ts';
import { dropFolder } from '../screens/drop.ts';
import { ImportScreen } from '../screens/import-screen.ts';
import { answerDialogs, askedInDialogs } from '../screens/main-side.ts';

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
  await expect(importing.source).toContainText('"recipeYield":"4 portions"');
  await importing.preview.getByText('Cut the leeks for Bean: stew small.').first().hover();
  await expect(importing.source.locator('.pointed')).toHaveText('Cut the leeks for Bean: stew small');
  expect((await readdir(folder.path, { recursive: true })).toSorted()).toEqual(before);

  await importing.row('Leek soup').getByRole('checkbox').uncheck();
  await importing.window.getByRole('button', { name: 'Import 1, skip 2' }).click();
  await expect(importing.row('Bean: stew')).toContainText('Imported as bean-stew.md');
  expect(await readFile(path.join(folder.path, 'bean-stew.md'), 'utf8')).toContain('title: "Bean: stew"');
  await importing.window.getByRole('button', { name: 'Close' }).click();
  await kitchen.library.shows('Bean: stew');
  await kitchen.library.doesNotShow('Leek soup');

  await kitchen.page.keyboard.press('Control+z');
  await expect(kitchen.page.getByText('All recipes are as they were before the import.')).toBeVisible();
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

test('P20 a folder that is dropped is imported, and a page of the own network only when the cook allows it', async ({
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

  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end(page('Soup of my own server'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/soup`;
  await answerDialogs(kitchen.app, 1);
  await importing.fetch(address);
  await expect(importing.rows).toContainText('leads into a home network');
  expect(await askedInDialogs(kitchen.app)).toEqual([expect.stringContaining('is on your own network')]);
  expect(asked).toEqual([]);
  await kitchen.page.keyboard.press('Escape');
  await answerDialogs(kitchen.app, 0);
  await importing.fetch(address);
  await expect(importing.row('Soup of my own server')).toContainText('New');
  expect(asked).toEqual(['/soup']);
  server.close();
});

test('what is there already can be replaced, the version before comes back with one undo, and losses are told again later', async ({
  kitchen,
  folder,
}, testInfo) => {
  const place = testInfo.outputPath('leek.html');
  await writeFile(place, page('Leek soup', { aggregateRating: { ratingValue: 4.5 } }));
  const mine =
    '---\r\ntitle: Leek soup\r\n---\r\n\r\n- 2 leeks for Leek soup\r\n- 1 l stock\r\n\r\n1. Cut the leeks for Leek soup small.\r\n2. Simmer Leek soup in the stock for 20 minutes.\r\n';
  await folder.write('leek.md', mine);
  await kitchen.library.shows('Leek soup');
  const importing = new ImportScreen(kitchen.page, kitchen.app);
  await importing.choose([place]);
  await expect(importing.row('Leek soup')).toContainText('Already there as leek.md');
  await importing.row('Leek soup').getByRole('checkbox').check();
  await importing.window.getByRole('button', { name: 'Replace it' }).click();
  await importing.window.getByRole('button', { name: 'Import 1' }).click();
  await expect(importing.row('Leek soup')).toContainText('Took the place of leek.md');
  await importing.window.getByRole('button', { name: 'Close' }).click();
  const text = await readFile(path.join(folder.path, 'leek.md'), 'utf8');
  expect(text).toContain('4 portions');
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');

  await kitchen.page.keyboard.press('Control+z');
  await expect(kitchen.page.getByText('All recipes are as they were before the import.')).toBeVisible();
  expect(await readFile(path.join(folder.path, 'leek.md'), 'utf8')).toBe(mine);

  await kitchen.page.keyboard.press('Control+i');
  await importing.past.getByRole('button').first().click();
  await expect(importing.row('Leek soup')).toContainText('Took the place of leek.md');
  await expect(importing.preview).toContainText('Not carried: Rating of its readers (4.5)');
});
