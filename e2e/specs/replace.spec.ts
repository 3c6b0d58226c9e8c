import { expect, test, type Kitchen } from '../fixtures/hobside.ts';
import { PaletteScreen } from '../screens/palette-screen.ts';
import { ReplaceScreen } from '../screens/replace-screen.ts';

const soup = '\uFEFF# Leek Soup\r\n\r\n- 1 l quinceade\r\n- salt \t\n\r1. Boil the Quinceade.';
const tart = '---\ntitle: Tart # quinceade inside\n---\n\n- 2 cups quinceade\n\n1. Bake.\n';

test.beforeEach(async ({ folder }) => {
  await folder.write('leek-soup.md', soup);
  await folder.write('tart.md', tart);
});

async function openedOn({ page, library }: Kitchen): Promise<ReplaceScreen> {
  await library.shows('Tart');
  const replace = new ReplaceScreen(page);
  await replace.open();
  return replace;
}

test('words are replaced in all recipes by keyboard and by mouse, with one undo; what can’t be saved is left alone and named', async ({
  kitchen,
  folder,
}) => {
  await test.step('all of it by keyboard, from the palette and back', async () => {
    const { page, library } = kitchen;
    await library.shows('Tart');
    const palette = new PaletteScreen(page);
    await palette.open();
    await palette.type('> find and replace');
    await palette.press('Enter');
    const replace = new ReplaceScreen(page);
    await expect(replace.words).toBeFocused();
    await page.keyboard.type('Quinceade');
    await page.keyboard.press('Tab');
    await page.keyboard.type('cider');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(replace.summary).toHaveText('1 change in 1 recipe');
    await page.keyboard.press('Space');
    await expect(replace.summary).toHaveText('4 changes in 2 recipes');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(replace.recipe('Leek Soup').getByRole('checkbox').first()).toBeFocused();
    await page.keyboard.press('Space');
    await expect(replace.summary).toHaveText('2 changes in 1 recipe');
    await page.keyboard.press('End');
    await page.keyboard.press('Space');
    await expect(replace.summary).toHaveText('1 change in 1 recipe');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Made 1 change in 1 recipe.')).toBeVisible();
    expect(await folder.read('tart.md')).toBe(tart.replace('# quinceade', '# cider'));
    expect(await folder.read('leek-soup.md')).toBe(soup);
    await page.keyboard.press('Control+z');
    await expect(page.getByText('1 recipe is as it was before.')).toBeVisible();
    expect(await folder.read('tart.md')).toBe(tart);
    await page.keyboard.press('Escape');
    await library.isShown();
  });
  await test.step('each change is shown before it is made, one is left out, the rest is replaced, and one undo takes all back', async () => {
    await kitchen.page.keyboard.press('Control+1');
    const { page } = kitchen;
    const replace = await openedOn(kitchen);
    const before = await folder.fingerprint();
    await replace.look('quinceade', 'cider');
    await expect(replace.summary).toHaveText('4 changes in 2 recipes');
    const first = replace.hits('Leek Soup').first();
    await expect(first).toContainText('Line 3');
    await expect(first.locator('del')).toHaveText('quinceade');
    await expect(first.locator('ins')).toHaveText('cider');
    await replace.hits('Tart').first().getByRole('checkbox').uncheck();
    await expect(replace.summary).toHaveText('3 changes in 2 recipes');
    expect(await folder.fingerprint(), 'a preview writes nothing').toBe(before);
    await replace.replace.click();
    await expect(page.getByText('Made 3 changes in 2 recipes.')).toBeVisible();
    expect(await folder.read('leek-soup.md')).toBe(soup.replace(/quinceade/gi, 'cider'));
    expect(await folder.read('tart.md')).toBe(tart.replace('cups quinceade', 'cups cider'));
    await expect(replace.summary).toHaveText('1 change in 1 recipe');
    await page.keyboard.press('Control+z');
    await expect(page.getByText('2 recipes are as they were before.')).toBeVisible();
    expect([await folder.read('leek-soup.md'), await folder.read('tart.md')]).toEqual([soup, tart]);
    await expect(replace.summary).toHaveText('4 changes in 2 recipes');
    await replace.replace.click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(async () =>
      expect([await folder.read('leek-soup.md'), await folder.read('tart.md')]).toEqual([soup, tart]),
    ).toPass();
  });
  await test.step('a recipe that another program changed meanwhile, and one that can’t be saved, are left alone and named', async () => {
    await kitchen.page.keyboard.press('Control+1');
    const latin = Buffer.from('# Cr\xe8me\n\n- 1 cup quinceade, d\xe9j\xe0 vu\n', 'latin1');
    await folder.write('creme.md', latin);
    await kitchen.library.shows('Crème');
    const replace = await openedOn(kitchen);
    await replace.look('quinceade', 'cider');
    await expect(replace.summary).toHaveText('4 changes in 2 recipes');
    await expect(replace.left).toContainText('creme.md not written in UTF-8');
    await folder.write('tart.md', `${tart}More quinceade.\n`);
    await replace.replace.click();
    await expect(kitchen.page.getByText(/Made 2 changes in 1 recipe\. Left as they are: tart\.md/)).toBeVisible();
    await expect(replace.left).toContainText('tart.md changed by another program meanwhile');
    expect(await folder.read('tart.md')).toBe(`${tart}More quinceade.\n`);
    expect(await folder.read('leek-soup.md')).toBe(soup.replace(/quinceade/gi, 'cider'));
    await expect(replace.hits('Tart')).toHaveCount(3);
  });
});

test('typing that is not saved yet is in its file before it is looked through', async ({ kitchen, folder }) => {
  const { page, library, recipe, editor } = kitchen;
  await library.open('Tart');
  await recipe.edit('Form');
  await editor.row('Ingredient', 1).fill('3 cups quinceade');
  const replace = new ReplaceScreen(page);
  await replace.open();
  await replace.look('3 cups quinceade', '4 cups cider');
  await expect(replace.summary).toHaveText('1 change in 1 recipe');
  await replace.replace.click();
  await expect(page.getByText('Made 1 change in 1 recipe.')).toBeVisible();
  expect(await folder.read('tart.md')).toBe(tart.replace('2 cups quinceade', '4 cups cider'));
  await page.keyboard.press('Escape');
  await expect(editor.row('Ingredient', 1)).toHaveValue('4 cups cider');
});
