import { expect, test } from '../fixtures/hobside.ts';

const menuText = '# Sunday menu\n\nStart with [the pork](hong-shao-rou.md).\n\n- 1 menu\n\n1. Cook.\n';

test('rubric 29 trash, move and rename undo by toast and by Ctrl+Z, without a question before (import is not there yet)', async ({
  kitchen,
  folder,
}) => {
  const { library, page } = kitchen;
  await folder.write('sunday-menu.md', menuText);
  await library.shows('Sunday menu');
  const pork = await folder.read('hong-shao-rou.md');
  const isThere = async (name: string, wanted = true) =>
    expect(async () => expect(await folder.exists(name)).toBe(wanted)).toPass();
  const isPutBack = async () => {
    await isThere('hong-shao-rou.md');
    await expect(async () => {
      expect(await folder.read('hong-shao-rou.md')).toBe(pork);
      expect(await folder.read('sunday-menu.md')).toBe(menuText);
    }).toPass();
    await library.shows('Hong Shao Rou');
  };
  const undoByToast = () => page.getByRole('button', { name: 'Undo' }).last().click();
  const undoByKey = () => page.keyboard.press('Control+z');
  for (const undo of [undoByToast, undoByKey]) {
    await library.card('Hong Shao Rou').first().focus();
    await page.keyboard.press('Delete');
    await isThere('hong-shao-rou.md', false);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText('Moved “Hong Shao Rou” to trash')).toBeVisible();
    await undo();
    await isPutBack();
  }
  for (const undo of [undoByToast, undoByKey]) {
    await library.card('Hong Shao Rou').first().focus();
    await page.keyboard.press('Shift+F2');
    await page.getByLabel('Folder', { exact: true }).fill('mains/pork');
    await page.keyboard.press('Enter');
    await isThere('mains/pork/hong-shao-rou.md');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText(/1 recipe that links here was updated/).last()).toBeVisible();
    expect(await folder.read('sunday-menu.md')).toContain('(mains/pork/hong-shao-rou.md)');
    await undo();
    await isPutBack();
  }
  for (const undo of [undoByToast, undoByKey]) {
    await library.card('Hong Shao Rou').first().focus();
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'Title' }).fill('Red Pork');
    await expect(page.getByLabel('File name')).toHaveValue('red-pork');
    await page.keyboard.press('Enter');
    await library.shows('Red Pork');
    expect(await folder.read('red-pork.md')).toBe(pork.replace('title: Hong Shao Rou', 'title: Red Pork'));
    await expect(page.getByText(/^Renamed\. 1 recipe/).last()).toBeVisible();
    await undo();
    await isPutBack();
  }
});

test('what was moved to the trash is back by Ctrl+Z after Hobside was started again', async ({ launch, folder }) => {
  const first = await launch();
  const pork = await folder.read('hong-shao-rou.md');
  await first.library.card('Hong Shao Rou').first().focus();
  await first.page.keyboard.press('Delete');
  await expect(first.page.getByText('Moved “Hong Shao Rou” to trash')).toBeVisible();
  await first.quit();
  const second = await launch();
  await second.library.isShown();
  await second.library.doesNotShow('Hong Shao Rou');
  await second.page.keyboard.press('Control+z');
  await expect(second.page.getByText('“Hong Shao Rou” is back')).toBeVisible();
  expect(await folder.read('hong-shao-rou.md')).toBe(pork);
});

test('a rename where the recipe stands keeps what is typed and what is cooking', async ({ kitchen, folder }) => {
  await test.step('a recipe that is open is renamed where it stands', async () => {
    const { library, page } = kitchen;
    await library.open('Hong Shao Rou');
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'File name' }).fill('pork');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Renamed.')).toBeVisible();
    expect(await folder.exists('pork.md')).toBe(true);
    await expect(page.getByTestId('toast')).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(page.getByText('“Hong Shao Rou” is back as it was.')).toBeVisible();
    expect([await folder.exists('pork.md'), await folder.exists('hong-shao-rou.md')]).toEqual([false, true]);
  });
  await test.step('unsaved typing and what is cooking follow a rename in the editor', async () => {
    await kitchen.page.keyboard.press('Control+1');
    const { library, recipe, editor, page } = kitchen;
    await library.open('Hong Shao Rou');
    await recipe.cook();
    await kitchen.cook.press('4');
    await kitchen.cook.isOnStep(4, 10);
    await kitchen.cook.press('Escape');
    await page.keyboard.press('Control+e');
    await editor.isShown('Form');
    await editor.row('Ingredient', 4).fill('5 tablespoons vegetable oil');
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'File name' }).fill('Red pork');
    await page.keyboard.press('Enter');
    await expect(editor.view.getByRole('heading', { name: 'Red pork.md' })).toBeVisible();
    await expect(async () =>
      expect(await folder.read('Red pork.md')).toContain('- 5 tablespoons vegetable oil'),
    ).toPass();
    expect(await folder.exists('hong-shao-rou.md')).toBe(false);
    await page.keyboard.press('Control+1');
    await library.open('Hong Shao Rou');
    await recipe.cook();
    await kitchen.cook.isOnStep(4, 10);
  });
});
