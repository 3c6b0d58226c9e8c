import { readFile, rename, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, keptHob, test } from '../fixtures/hobside.ts';
import { LibraryFolder } from '../fixtures/library.ts';
import { chooseInDialogs, chooseRecent, popUps, recentLines, windowCount } from '../screens/main-side.ts';

/** A second library, with a soup of its own. */
async function otherLibrary(scratch: string): Promise<LibraryFolder> {
  const other = new LibraryFolder(path.join(scratch, 'Other & more'));
  await other.write('soup.md', '---\ntitle: Leek soup\n---\n\n1. Boil the leek for 10 minutes.\n2. Eat it.\n');
  return other;
}

test('from one library to another and back by the File menu: typing is in its file, the place at the hob and the timers wait', async ({
  launch,
  folder,
  profile,
  scratch,
}) => {
  const other = await otherLibrary(scratch);
  const { app, cook, editor, library, page, recipe } = await launch();
  const toast = page.getByRole('region', { name: 'Messages' });
  await test.step('a folder that is chosen makes the one before a recent one', async () => {
    expect(await recentLines(app)).toEqual(['No other folder yet', 'Clear this list']);
    await chooseInDialogs(app, other.path);
    await page.keyboard.press('Control+o');
    await library.shows('Leek soup');
    expect(await recentLines(app)).toEqual([folder.path, 'Clear this list']);
  });
  await test.step('in the middle of cooking, with a timer running, and in the middle of typing', async () => {
    await library.open('Leek soup');
    await recipe.cook();
    await cook.press('t');
    await expect(cook.view.getByTestId('timer')).toBeVisible();
    await cook.press('2');
    await expect(async () => expect(await keptHob(profile)).toContain('Leek soup')).toPass();
    await chooseRecent(app, folder.path);
    await library.shows('Hong Shao Rou');
    await library.doesNotShow('Leek soup');
    await expect(library.resume).toHaveCount(0);
    await page.keyboard.press('Control+t');
    await expect(page.getByRole('dialog').getByTestId('timer-row')).toContainText(/9:\d\d/);
    await page.keyboard.press('Escape');
    await library.open('Hong Shao Rou');
    await recipe.edit();
    await editor.typeAtEndOf('- 3 tablespoons sugar', ', raw');
    const popped = await popUps(app);
    await page.locator('.cm-content').click({ button: 'right' });
    await expect.poll(popped).toEqual(['Undo', 'Redo', 'Cut', 'Copy', 'Paste', 'Select all']);
    await chooseRecent(app, other.path);
    await library.shows('Leek soup');
    await expect(async () => expect(await folder.read('hong-shao-rou.md')).toContain('sugar, raw')).toPass();
    await expect(library.resume).toContainText('Leek soup');
    await expect(library.resume).toContainText(/9:\d\d/);
  });
  await test.step('the folder that is open is opened a second time by nobody, not even by another name of it', async () => {
    const alias = path.join(scratch, 'Alias');
    await symlink(other.path, alias);
    await library.open('Leek soup');
    await chooseInDialogs(app, alias);
    await page.keyboard.press('Control+o');
    await recipe.isShown('Leek soup');
    expect(await recentLines(app)).toEqual([folder.path, 'Clear this list']);
    expect(await windowCount(app)).toBe(1);
  });
  await test.step('a folder that is gone says so, and the one that is open stays', async () => {
    await rename(folder.path, `${folder.path} elsewhere`);
    await chooseRecent(app, folder.path);
    await expect(toast).toContainText(`${folder.path} is not there any more.`);
    await recipe.isShown('Leek soup');
  });
  await test.step('a list that is cleared is so on disk, but for the folder that opens at the next start', async () => {
    await chooseRecent(app, 'Clear this list');
    expect(await recentLines(app)).toEqual(['No other folder yet', 'Clear this list']);
    const kept = async () => JSON.parse(await readFile(path.join(profile, 'folders.json'), 'utf8')) as unknown;
    await expect.poll(kept).toEqual({ last: other.path, recent: [other.path] });
  });
});
