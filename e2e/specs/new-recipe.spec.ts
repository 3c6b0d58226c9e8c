import { expect, test } from '../fixtures/hobside.ts';
import { ImportScreen } from '../screens/import-screen.ts';

test.describe('in an empty library', () => {
  test.use({ recipes: null });
  test('a new recipe is written as the reference recipe is', async ({ kitchen, folder }) => {
    await kitchen.page.keyboard.press('Control+n');
    await kitchen.editor.isShown('Form');
    await kitchen.editor.field('Title').fill('Leek soup: the best');
    await kitchen.editor.row('Ingredient', 1).fill('2 leeks');
    await kitchen.editor.row('Step', 1).fill('Boil the leeks.');
    await kitchen.editor.isSaved();
    await expect(async () =>
      expect(await folder.read('new-recipe.md')).toBe(
        '---\ntitle: "Leek soup: the best"\nsource:\nsourcelink:\nimage:\ningredients:\n  - 2 leeks\nsearchterms:\n  -\n---\n\n1. Boil the leeks.\n',
      ),
    ).toPass();
  });
});

test.describe('in a library of its own manner', () => {
  test.use({ recipes: null });
  test('a new recipe is one of its neighbours', async ({ launch, folder }) => {
    const one = (title: string) =>
      `# ${title}\n\nPortionen: 4\n\n## Zutaten\n\n* 1 Ei\n\n## Zubereitung\n\n1. Das Ei kochen.\n`;
    for (const name of ['Ei Suppe', 'Ei Salat', 'Ei Brot']) await folder.write(`${name}.md`, one(name));
    const kitchen = await launch();
    await kitchen.library.shows('Ei Suppe');
    await kitchen.page.keyboard.press('Control+n');
    await kitchen.editor.isShown('Form');
    await kitchen.editor.row('Ingredient', 1).fill('2 Lauch');
    await kitchen.editor.row('Step', 1).fill('Den Lauch kochen.');
    await kitchen.editor.isSaved();
    await expect(async () =>
      expect(await folder.read('New recipe.md')).toBe(
        '# New recipe\n\n## Zutaten\n\n* 2 Lauch\n\n## Zubereitung\n\n1. Den Lauch kochen.\n',
      ),
    ).toPass();
  });
});

test('a pasted text, and a recipe that is there, become a new one', async ({ kitchen, folder }) => {
  await test.step('a pasted text is understood before it becomes a recipe, by keys alone', async () => {
    const { page, editor } = kitchen;
    await kitchen.library.isShown();
    await page.keyboard.press('Control+Shift+n');
    const importing = new ImportScreen(page, kitchen.app);
    await expect(importing.field).toBeFocused();
    await page.keyboard.insertText(
      'Leek soup\n\nMy aunt makes it.\n\nIngredients\n2 leeks\n1 l stock # hot\n\nDirections\n1. Cut the leeks.\n2. Boil it.\n',
    );
    await page.keyboard.press('Control+Enter');
    await expect(importing.row('Leek soup')).toContainText('New');
    await expect(importing.preview).toContainText('1 l stock # hot');
    await expect(importing.window.getByRole('button', { name: 'Import 1' })).toBeFocused();
    await page.keyboard.press('Enter');
    await editor.isShown('Form');
    await expect(editor.row('Ingredient', 2)).toHaveValue('1 l stock # hot');
    const text = await folder.read('leek-soup.md');
    expect(text).toContain('title: Leek soup\n');
    expect(text).toContain('1 l stock # hot');
    expect(text).toContain('\n1. Cut the leeks.\n2. Boil it.\n');
    expect(text).toContain('My aunt makes it.');
  });
  await test.step('a new recipe from this one has a title of its own, selected to be typed over', async () => {
    await kitchen.page.keyboard.press('Control+1');
    await kitchen.library.open('Hong Shao Rou');
    await kitchen.page.keyboard.press('Control+k');
    await kitchen.page.keyboard.type('New recipe from this');
    await kitchen.page.getByRole('option', { name: /New recipe from this one/ }).click();
    await expect(kitchen.editor.field('Title')).toBeFocused();
    await expect(kitchen.editor.field('Title')).toHaveValue('Hong Shao Rou 2');
    const original = await folder.read('hong-shao-rou.md');
    expect(await folder.read('hong-shao-rou-2.md')).toBe(original.replace('Hong Shao Rou\n', 'Hong Shao Rou 2\n'));
    await kitchen.page.keyboard.type('Red pork');
    await expect(kitchen.editor.field('Title')).toHaveValue('Red pork');
    await kitchen.editor.isSaved();
  });
});
