import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures/hobside.ts';
import { LibraryFolder } from '../fixtures/library.ts';
import { violations } from '../screens/axe.ts';
import { listenForCopies, paste } from '../screens/clipboard.ts';
import { pngOf } from '../screens/grey-png.ts';
import { ImportScreen } from '../screens/import-screen.ts';
import { LoneScreen } from '../screens/lone-screen.ts';
import { choose, chooseInDialogs } from '../screens/main-side.ts';
import { handOver, listenForDrags, openOnMac, startAgain, takeHold } from '../screens/other-programs.ts';

const isFull = Boolean(process.env['HOBSIDE_FULL']);

const leek = [
  '---',
  'title: Leek soup',
  'image: photos/leek.png',
  '---',
  '',
  '- 2 leeks',
  '- 1 l stock',
  '',
  '1. Cut the leeks.',
  '2. Boil the leeks in the stock for 10 minutes.',
  '',
].join('\r\n');
const photo = pngOf({ width: 30, height: 20, shades: new Uint8Array(600).fill(120) });
const paprika = gzipSync(JSON.stringify({ name: 'Bean stew', ingredients: '2 tins beans', directions: 'Warm them.' }));

/** What somebody sent, beside the library. */
async function downloadsIn(scratch: string): Promise<LibraryFolder> {
  const downloads = new LibraryFolder(path.join(scratch, 'Downloads'));
  await downloads.write('leek.md', leek);
  await downloads.write('photos/leek.png', photo);
  await downloads.write('old.paprikarecipe', paprika);
  return downloads;
}

test('a recipe from outside is read, cooked from and added; other programs open recipes in the one window, and nothing else', async ({
  launch,
  folder,
  profile,
  scratch,
}) => {
  const downloads = await downloadsIn(scratch);
  const kitchen = await launch({ named: [downloads.file('leek.md')] });
  const { app, page, cook, library, recipe } = kitchen;
  const lone = new LoneScreen(page);
  const toast = page.getByTestId('toast').last();
  const before = await downloads.fingerprint();

  await test.step('it is opened alone, with its picture', async () => {
    await expect(lone.title).toHaveText('Leek soup');
    await expect(lone.outside).toContainText('leek.md is not in your recipe folder');
    await expect.poll(() => lone.photoWidth()).toBe(30);
    expect(await violations(page)).toEqual([]);
    expect(await folder.exists('leek.md')).toBe(false);
  });
  await test.step('it is cooked from, and left again', async () => {
    await lone.cookButton.click();
    await expect(cook.view).toContainText('2 leeks');
    await page.keyboard.press('Escape');
    await expect(lone.title).toHaveText('Leek soup');
  });
  await test.step('it is added byte for byte with its picture, and taken out again', async () => {
    await lone.add.click();
    await recipe.isShown('Leek soup');
    expect(await folder.read('leek.md')).toBe(leek);
    expect(await folder.exists('photos/leek.png')).toBe(true);
    await expect(toast).toContainText('Added “Leek soup” to your recipes.');
    await page.keyboard.press('Control+z');
    await expect(toast).toContainText('is not among your recipes any more');
    expect(await folder.exists('leek.md')).toBe(false);
    expect(await folder.exists('photos')).toBe(false);
    expect(await downloads.fingerprint()).toBe(before);
  });
  await test.step('a second start hands a recipe of the library over, and ends', async () => {
    await page.keyboard.press('Control+1');
    expect(await startAgain(profile, folder.file('Basics/green-sauce.md'))).toBe(0);
    await recipe.isShown('Green Sauce');
  });
  await test.step('a link leads to a recipe, and the Finder to a file', async () => {
    await handOver(app, 'hobside://open?recipe=hong-shao-rou.md');
    await recipe.isShown('Hong Shao Rou');
    await openOnMac(app, 'open-url', 'hobside://open?recipe=Basics%2Fgreen-sauce.md');
    await recipe.isShown('Green Sauce');
    await openOnMac(app, 'open-file', downloads.file('leek.md'));
    await expect(lone.title).toHaveText('Leek soup');
  });
  await test.step('recipes that are dragged out of the window are files: of a card, of all that are selected, of the page', async () => {
    const dragged = await listenForDrags(app, page);
    const gives = async (what: Locator, files: readonly string[]) => {
      await takeHold(page, what);
      await expect.poll(async () => (await dragged()).toSorted()).toEqual(files);
      await page.mouse.up();
    };
    const [sauce, pork] = [folder.file('Basics/green-sauce.md'), folder.file('hong-shao-rou.md')];
    await page.keyboard.press('Control+1');
    await gives(library.card('Green Sauce').getByText('Green Sauce'), [sauce]);
    await expect(library.view).toBeVisible();
    for (const title of ['Green Sauce', 'Hong Shao Rou'])
      await library.card(title).click({ modifiers: ['Control'], position: { x: 20, y: 20 } });
    await gives(library.card('Hong Shao Rou'), [sauce, pork]);
    await page.keyboard.press('Escape');
    await library.open('Hong Shao Rou');
    await gives(recipe.view.locator('figure'), [pork]);
    await gives(recipe.view.locator('[aria-current=page]'), [pork]);
    const asked = page.evaluate(() =>
      window.kitchen.ask('recipe:drag', { recipes: ['../outside.md', '//0123/leek.md'] }),
    );
    expect(await asked).toBe(false);
    expect(await dragged()).toEqual([]);
  });
  await test.step('what was copied elsewhere is pasted as a new recipe; a link to a recipe is copied, and opens it', async () => {
    const importing = new ImportScreen(page, app);
    const copied = await listenForCopies(page);
    await page.keyboard.press('Control+1');
    await library.isShown();
    await paste(page, 'Pea soup\n\nIngredients\n2 peas\n\nDirections\n1. Boil.');
    await expect(importing.field).toHaveValue(/^Pea soup/);
    await page.keyboard.press('Control+Enter');
    await expect(importing.row('Pea soup')).toContainText('New');
    await page.keyboard.press('Escape');
    await expect(importing.window).toBeHidden();
    await library.open('Hong Shao Rou');
    await choose(app, 'copy-link');
    await expect(toast).toContainText('A link that opens this recipe');
    expect(await copied()).toBe('hobside://open?recipe=hong-shao-rou.md');
    await page.keyboard.press('Control+1');
    await library.card('Green Sauce').focus();
    await choose(app, 'copy-ingredients');
    await expect(toast).toContainText('The ingredients are on the clipboard.');
    expect(await copied()).toMatch(/^[^:\n]+\n(?:[^\n]+\n)*$/);
    await paste(page, 'hobside://open?recipe=hong-shao-rou.md');
    await recipe.isShown('Hong Shao Rou');
  });
  await test.step('recipes of Paprika open the import, with that file chosen', async () => {
    await handOver(app, downloads.file('old.paprikarecipe'));
    const importing = new ImportScreen(page, app);
    await expect(importing.row('Bean stew')).toContainText('New');
    await page.keyboard.press('Escape');
    await expect(importing.window).toBeHidden();
  });
  await test.step('what is no recipe is not opened, and told why', async () => {
    await page.keyboard.press('Control+1');
    execFileSync('mkfifo', [downloads.file('pipe.md')]);
    await downloads.write('folder.md/inside.md', leek);
    await downloads.write('it.exe', 'MZ');
    await symlink(downloads.file('it.exe'), downloads.file('bait.md'));
    const told: readonly (readonly [name: string, words: string])[] = [
      ['pipe.md', 'pipe.md is no file with a text in it'],
      ['folder.md', 'folder.md is a folder that is called like a recipe'],
      ['it.exe', 'it.exe is no recipe file'],
      ['bait.md', 'bait.md is a link to something that is no recipe file'],
      ['gone.md', 'gone.md is not there any more'],
    ];
    for (const [name, words] of told) {
      await handOver(app, downloads.file(name));
      await expect(toast).toContainText(words);
    }
    for (const address of ['hobside://trash?recipe=hong-shao-rou.md', 'hobside://open?recipe=../leek.md']) {
      await handOver(app, address);
      await expect(toast).toContainText('The link was not opened');
    }
    await handOver(app, 'hobside://open?recipe=leek.md');
    await expect(toast).toContainText('which is not among your recipes');
    await library.isShown();
  });
  await test.step('a file that is no recipe is shown as the text that it is', async () => {
    await downloads.write('diary.md', '# Diary\n\nNothing was cooked.\n');
    await handOver(app, downloads.file('diary.md'));
    await expect(lone.view.getByTestId('look')).toContainText('No ingredients and no steps');
    await expect(lone.view).toContainText('Nothing was cooked.');
  });
  if (isFull)
    await test.step('a huge file too', async () => {
      await downloads.write('huge.md', `# Huge\n\n${'- 1 egg\n'.repeat(640_000)}`);
      await handOver(app, downloads.file('huge.md'));
      await expect(lone.title).toHaveText('Huge');
      await expect(lone.view.getByTestId('look')).toContainText('too large');
    });
  expect(kitchen.complaints).toEqual([]);
});

test('before there is a library, a recipe is shown all the same, and added to the folder that is chosen then', async ({
  launch,
  folder,
  scratch,
}) => {
  test.skip(!isFull, 'in npm run test:full');
  const downloads = await downloadsIn(scratch);
  const { app, page, recipe } = await launch({ folder: null, named: [downloads.file('leek.md')] });
  const lone = new LoneScreen(page);
  await expect(lone.title).toHaveText('Leek soup');
  await expect(lone.add).toBeHidden();
  await handOver(app, downloads.file('old.paprikarecipe'));
  await expect(page.getByTestId('toast')).toContainText('Choose the folder that holds your recipes');
  await chooseInDialogs(app, folder.path);
  await lone.view.getByRole('button', { name: 'Choose a folder' }).click();
  await lone.add.click();
  await recipe.isShown('Leek soup');
  expect(await folder.read('leek.md')).toBe(leek);
});
