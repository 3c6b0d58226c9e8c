import { expect, test } from '../fixtures/hobside.ts';

const stew = `---
title: Leek stew
tags: [winter, slow]
---

# Leek stew

## Ingredients

- 2 tbsp vegetable oil
- 3 leeks

## Method

1. Fry the leeks in the oil.
`;

test.beforeEach(async ({ folder }) => {
  await folder.write('leek-stew.md', stew);
});

test('words of the library are offered in the source, and nowhere where they are not wanted', async ({
  kitchen,
  folder,
}) => {
  await test.step('a tag of the library is completed in the source with the keys alone', async () => {
    await folder.write('soup.md', '---\ntitle: Leek soup\ntags: [slow]\n---\n\n1. Boil the leeks.\n');
    await kitchen.library.open('Leek soup');
    await kitchen.recipe.edit();
    const { editor, page } = kitchen;
    await editor.typeAtEndOf('tags: [slow]', '');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(', win');
    await expect(editor.words).toBeVisible();
    await expect(editor.words.getByRole('option')).toHaveText(/winter/);
    await editor.chooseFirstWord();
    await page.keyboard.press('Enter');
    await editor.isSaved();
    expect(await folder.read('soup.md')).toContain('tags: [slow, winter]\n');
  });
  await test.step('Escape closes the words and stays in the text, Ctrl+Space asks for them, Enter without a choice is a line', async () => {
    await kitchen.page.keyboard.press('Control+1');
    await kitchen.library.open('Leek stew');
    await kitchen.recipe.edit();
    const { editor, page } = kitchen;
    await editor.typeAtEndOf('- 3 leeks', '\n2 tb');
    await expect(editor.words.getByRole('option').first()).toHaveText(/tbsp|tablespoons/);
    await page.keyboard.press('Escape');
    await expect(editor.words).toHaveCount(0);
    await expect(editor.source).toBeFocused();
    await page.keyboard.press('Control+Space');
    await expect(editor.words).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.type('1 pinch of salt');
    await editor.isSaved();
    expect(await folder.read('leek-stew.md')).toContain('- 3 leeks\n- 2 tb\n- 1 pinch of salt\n');
  });
});

test('ingredients are offered in the source with the quotes that they need, and in the rows of the form', async ({
  kitchen,
  folder,
}) => {
  await test.step('an ingredient of the library gets the quotes that it needs, and steps are left alone', async () => {
    await folder.write('soup.md', '---\ntitle: Leek soup\ningredients:\n  - 3 leeks\n---\n\n1. Boil the leeks.\n');
    await kitchen.library.open('Leek soup');
    await kitchen.recipe.edit();
    const { editor, page } = kitchen;
    await editor.typeAtEndOf('- 3 leeks', '\n- "2 tbsp vege');
    await expect(editor.words.getByRole('option').first()).toHaveText(/vegetable oil/);
    await editor.chooseFirstWord();
    await page.keyboard.press('Tab');
    await page.keyboard.type('"');
    await editor.typeAtEndOf('Boil the leeks.', ' Add vege');
    await page.keyboard.press('Enter');
    await expect(editor.words).toHaveCount(0);
    await editor.isSaved();
    const text = await folder.read('soup.md');
    expect(text).toContain('  - "2 tbsp vegetable oil"\n');
    expect(text).toContain('Add vege\n');
  });
  await test.step('in the form a row offers the same words, and Enter is a new row until one is chosen', async () => {
    await kitchen.page.keyboard.press('Control+1');
    await kitchen.library.open('Leek stew');
    await kitchen.recipe.edit('Form');
    const { editor, page } = kitchen;
    await editor.row('Ingredient', 2).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('1 tbsp suga');
    await expect(editor.words.getByRole('option').first()).toHaveText(/sugar/);
    await editor.chooseFirstWord();
    await page.keyboard.press('Enter');
    await expect(editor.row('Ingredient', 3)).toHaveValue('1 tbsp sugar');
    await page.keyboard.press('Enter');
    await page.keyboard.type('2 vege');
    await expect(editor.words).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(editor.row('Ingredient', 5)).toBeFocused();
    await editor.isSaved();
    expect(await folder.read('leek-stew.md')).toContain('- 3 leeks\n- 1 tbsp sugar\n- 2 vege\n');
  });
});
