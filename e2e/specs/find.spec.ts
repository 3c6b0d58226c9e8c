import { expect, test } from '../fixtures/hobside.ts';
import { FindPanel } from '../screens/find-panel.ts';

const soup =
  '---\r\ntitle: Leek soup\r\n---\r\n\r\n## Ingredients\r\n\r\n- 2 tbsp oil\r\n- 3 leeks\n\r\n## Method\r\n\r\n1. Heat the oil.\r\n2. Add the boiled leeks and more Oil. ';

test.beforeEach(async ({ folder }) => {
  await folder.write('soup.md', soup);
});

test('words are found and replaced in the text, with the keys alone, also as a pattern and from the form', async ({
  kitchen,
  folder,
}) => {
  await test.step('words are found with the keys alone, counted, and Escape goes back to the text', async () => {
    await kitchen.library.open('Leek soup');
    await kitchen.recipe.edit();
    const { editor, page } = kitchen;
    await editor.typeAtEndOf('title: Leek soup', '');
    await page.keyboard.press('Control+f');
    const find = new FindPanel(page);
    await find.look('oil');
    await find.says('1 of 4');
    await page.keyboard.press('Enter');
    await find.says('2 of 4');
    await page.keyboard.press('Shift+F3');
    await find.says('1 of 4');
    await find.choose('Whole words');
    await find.says('1 of 3');
    await find.choose('Match case');
    await find.says('1 of 2');
    // What is chosen is kept: the next one who looks would not find what is written small.
    await find.choose('Match case');
    await find.choose('Whole words');
    await find.words.fill('cress');
    await find.says('Not found');
    await find.words.press('Escape');
    await expect(find.panel).toHaveCount(0);
    await expect(editor.source).toBeFocused();
  });
  await test.step('all is replaced in one step, and no line end or blank beside it changes', async () => {
    await kitchen.page.keyboard.press('Control+1');
    await kitchen.library.open('Leek soup');
    await kitchen.recipe.edit();
    const { editor, page } = kitchen;
    await editor.source.click();
    await page.keyboard.press('Control+h');
    const find = new FindPanel(page);
    await find.look('oil');
    await find.choose('Whole words');
    await find.insert.fill('$1 butter');
    await find.choose('Replace all');
    await editor.isSaved();
    const replaced = soup
      .replace('tbsp oil', 'tbsp $1 butter')
      .replace('the oil', 'the $1 butter')
      .replace('Oil.', '$1 butter.');
    await expect(async () => expect(await folder.read('soup.md')).toBe(replaced)).toPass();
    await find.insert.press('Escape');
    await page.keyboard.press('Control+z');
    await expect(async () => expect(await folder.read('soup.md')).toBe(soup)).toPass();
  });
  await test.step('a pattern that is not complete says so', async () => {
    await kitchen.page.keyboard.press('Control+1');
    await kitchen.library.open('Leek soup');
    await kitchen.recipe.edit();
    await kitchen.editor.source.click();
    await kitchen.page.keyboard.press('Control+f');
    const find = new FindPanel(kitchen.page);
    await find.look('(\\d');
    await find.choose('Pattern (regular expression)');
    await expect(find.panel).toContainText('This pattern isn’t complete');
    await expect(find.words).toHaveAttribute('aria-invalid', 'true');
    await find.words.fill('\\d tbsp');
    await find.says('1 of 1');
  });
  await test.step('from the form, find shows the source and says so', async () => {
    await kitchen.page.keyboard.press('Control+1');
    await kitchen.library.open('Leek soup');
    await kitchen.recipe.edit('Form');
    await kitchen.editor.row('Ingredient', 1).click();
    await kitchen.page.keyboard.press('Control+f');
    const find = new FindPanel(kitchen.page);
    await find.look('leeks');
    await find.says('1 of 2');
    await expect(kitchen.page.getByText('Find works in the source, so that is shown now.').first()).toBeVisible();
  });
});
