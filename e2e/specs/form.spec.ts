import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/hobside.ts';

const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);

test('rubric 25 a form edit changes only its line, and undo crosses form and source', async ({ kitchen, folder }) => {
  const before = await folder.read('hong-shao-rou.md');
  await kitchen.library.open('Hong Shao Rou');
  await kitchen.recipe.edit('Form');
  const { editor, page } = kitchen;
  await editor.row('Ingredient', 4).fill('4 tablespoons vegetable oil');
  await expect(editor.preview).toContainText('4 tbsp');
  await editor.isSaved();
  expect(await folder.read('hong-shao-rou.md')).toBe(before.replace('- 2 tablespoons veg', '- 4 tablespoons veg'));

  await editor.isShown('Source');
  await editor.typeAtEndOf('- 3 tablespoons sugar', ', raw');
  await editor.isShown('Form');
  await expect(editor.row('Ingredient', 5)).toHaveValue('3 tablespoons sugar, raw');
  await editor.row('Ingredient', 5).press('Control+z');
  await expect(editor.row('Ingredient', 5)).toHaveValue('3 tablespoons sugar');
  await expect(editor.row('Ingredient', 4)).toHaveValue('4 tablespoons vegetable oil');
  await editor.row('Ingredient', 5).press('Control+z');
  await expect(editor.row('Ingredient', 4)).toHaveValue('2 tablespoons vegetable oil');
  await editor.isSaved();
  await expect(async () => expect(await folder.read('hong-shao-rou.md')).toBe(before)).toPass();
  await editor.row('Ingredient', 4).press('Control+Shift+z');
  await expect(editor.row('Ingredient', 4)).toHaveValue('4 tablespoons vegetable oil');
  expect(page.url()).toContain('app://');
});

test('rubric 27 many pasted lines become rows, and rows are moved by the keys', async ({ kitchen, folder }) => {
  const before = await folder.read('hong-shao-rou.md');
  await kitchen.library.open('Hong Shao Rou');
  await kitchen.recipe.edit('Form');
  const { editor, page } = kitchen;
  await editor.row('Ingredient', 2).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await paste(page, '- 1 cup rice\n- Water, 190 g: warm\n- 2 carrots\n');
  await expect(editor.row('Ingredient', 5)).toHaveValue('2 carrots');
  await expect(editor.row('Ingredient', 5)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(editor.row('Ingredient', 3)).toHaveValue('2 carrots');
  await expect(editor.row('Ingredient', 3)).toBeFocused();
  await editor.isSaved();
  const onion = '  - 2 green onions, cut into 2” pieces\n';
  expect(await folder.read('hong-shao-rou.md')).toBe(
    before.replace(onion, `${onion}  - 2 carrots\n  - 1 cup rice\n  - "Water, 190 g: warm"\n`),
  );
  await editor.form.getByRole('button', { name: /^Move Ingredient 3/ }).press('ArrowUp');
  await expect(editor.row('Ingredient', 2)).toHaveValue('2 carrots');
});

test('rows are made, parted and joined by the keys, and tags come from the library', async ({ kitchen, folder }) => {
  await test.step('Enter makes a row, parts one, and Backspace joins two again', async () => {
    const before = await folder.read('hong-shao-rou.md');
    await kitchen.library.open('Hong Shao Rou');
    await kitchen.recipe.edit('Form');
    const { editor, page } = kitchen;
    const first = (await editor.row('Step', 3).inputValue()).split('. ')[0]!;
    await editor.row('Step', 3).focus();
    await page.keyboard.press('Control+Home');
    for (const _ of `${first}. `) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(editor.row('Step', 4)).toBeFocused();
    await expect(editor.row('Step', 3)).toHaveValue(`${first}.`);
    await editor.isSaved();
    await expect(async () =>
      expect(await folder.read('hong-shao-rou.md')).toContain(`\n3. ${first}.\n4. Rinse`),
    ).toPass();
    expect(await folder.read('hong-shao-rou.md')).toContain('\n11. Serve the pork');
    await page.keyboard.press('Backspace');
    await expect(editor.row('Step', 3)).toBeFocused();
    await expect(async () => expect(await folder.read('hong-shao-rou.md')).toBe(before)).toPass();

    await editor.row('Ingredient', 12).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('2 bay leaves');
    await expect(editor.row('Ingredient', 13)).toHaveValue('2 bay leaves');
    await expect(editor.preview.locator('[data-at-cursor]')).toContainText('bay leaves');
    await editor.isSaved();
    await expect(async () =>
      expect(await folder.read('hong-shao-rou.md')).toBe(
        before.replace('star anise pods\n', 'star anise pods\n  - 2 bay leaves\n'),
      ),
    ).toPass();
  });
  await test.step('tags come from the library, and a field that the file does not have yet is written like its neighbours', async () => {
    await kitchen.page.keyboard.press('Control+1');
    const before = await folder.read('hong-shao-rou.md');
    await kitchen.library.open('Hong Shao Rou');
    await kitchen.recipe.edit('Form');
    const { editor, page } = kitchen;
    await editor.form.getByRole('combobox', { name: 'Tags' }).click();
    await page.keyboard.type('ba');
    await expect(editor.form.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const chosen = await editor.form.getByRole('option', { selected: true }).innerText();
    await page.keyboard.press('Enter');
    await expect(editor.preview).toContainText(chosen);
    await editor.field('Servings').fill('4');
    await editor.isSaved();
    await expect(async () =>
      expect(await folder.read('hong-shao-rou.md')).toBe(
        before
          .replace('  - braised\n', `  - braised\n  - ${chosen}\n`)
          .replace('hong-shao-rou.jpg\n', 'hong-shao-rou.jpg\nservings: 4\n'),
      ),
    ).toPass();
  });
});

test('what the form would make unreadable is said, sections come and go, odd bytes survive, and another encoding is only read', async ({
  kitchen,
  folder,
}) => {
  await test.step('what the file would read as something else is said, and nothing is written', async () => {
    const before = await folder.read('hong-shao-rou.md');
    await kitchen.library.open('Hong Shao Rou');
    await kitchen.recipe.edit('Form');
    const { editor, page } = kitchen;
    await editor.field('Title').fill('');
    await expect(editor.form.getByText('a recipe needs a title')).toBeVisible();
    await editor.field('Title').fill('Hong Shao Rou');
    await expect(editor.form.getByText('a recipe needs a title')).toBeHidden();
    expect(await folder.read('hong-shao-rou.md')).toBe(before);
    await page.keyboard.press('Control+Shift+e');
    await expect(editor.source).toBeFocused();
    await expect(editor.view.getByText('Line 2, column')).toBeVisible();
  });
  await test.step('a section is begun, named and joined again', async () => {
    await kitchen.page.keyboard.press('Control+1');
    const before = await folder.read('hong-shao-rou.md');
    await kitchen.library.open('Hong Shao Rou');
    await kitchen.recipe.edit('Form');
    const { editor, page } = kitchen;
    await editor.row('Ingredient', 10).focus();
    await page.keyboard.press('Control+Shift+g');
    await page.keyboard.type('For the pot');
    await page.keyboard.press('Enter');
    await expect(editor.preview.getByText('For the pot')).toBeVisible();
    await editor.isSaved();
    const section = editor.form.getByRole('textbox', { name: 'Name of the section' });
    await expect(section).toHaveValue('For the pot');
    await section.fill('');
    await section.press('Enter');
    await expect(section).toHaveCount(0);
    await expect(async () => expect(await folder.read('hong-shao-rou.md')).toBe(before)).toPass();
  });
  await test.step('Windows line ends, a byte-order mark, comments and anchors survive an edit in the form', async () => {
    await kitchen.page.keyboard.press('Control+1');
    const odd =
      '\uFEFF---\r\n# of my aunt\r\ntitle: &t "Odd ends" # kept\r\nalso: *t\r\ntags: soup, quick  \r\nservings:\n' +
      'ingredients:\r\n- 2 eggs   \r\n-   salt # coarse\r\n---\r\n\r\n1. Beat the eggs.\r\n2. Fry them.';
    await folder.write('odd.md', odd);
    await kitchen.library.open('Odd ends');
    await kitchen.recipe.edit('Form');
    const { editor } = kitchen;
    await editor.row('Ingredient', 1).fill('3 eggs');
    await editor.field('Servings').fill('2');
    await editor.row('Step', 2).fill('Fry them: 5 minutes.');
    await editor.isSaved();
    await expect(async () =>
      expect(await folder.read('odd.md')).toBe(
        odd
          .replace('2 eggs', '3 eggs')
          .replace('servings:', 'servings: 2')
          .replace('Fry them.', 'Fry them: 5 minutes.'),
      ),
    ).toPass();
  });
  await test.step('a file in another encoding is readable in the form and can’t be changed there', async () => {
    await kitchen.page.keyboard.press('Control+1');
    const bytes = Buffer.from([
      0x23, 0x20, 0xba, 0xec, 0xc9, 0xd5, 0xc8, 0xe2, 0x0a, 0x0a, 0x2d, 0x20, 0xd6, 0xed, 0xc8, 0xe2, 0x20, 0x35, 0x30,
      0x30, 0x20, 0xbf, 0xcb, 0x0a,
    ]);
    await folder.write('gb.md', bytes);
    await kitchen.library.open('红烧肉');
    await kitchen.recipe.edit('Form');
    const { editor, page } = kitchen;
    await expect(editor.view.getByText('written in GB18030')).toBeVisible();
    await expect(editor.field('Title')).toHaveValue('红烧肉');
    await expect(editor.field('Title')).not.toBeEditable();
    await page.keyboard.press('Control+s');
    expect((await readFile(folder.file('gb.md'))).equals(bytes)).toBe(true);
  });
});

test('a row is dragged by its grip', async ({ kitchen, folder }) => {
  await kitchen.library.open('Hong Shao Rou');
  await kitchen.recipe.edit('Form');
  const { editor, page } = kitchen;
  const grip = editor.form.getByRole('button', { name: /^Move Ingredient 1\./ });
  await expect(async () => {
    const before = await grip.boundingBox();
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await grip.boundingBox()).toEqual(before);
  }).toPass();
  await expect(async () => {
    await grip.hover();
    // A button that an earlier try still holds would drop two rows at once.
    await page.mouse.up();
    await page.mouse.down();
    const from = (await grip.boundingBox())!;
    const to = (await editor.row('Ingredient', 3).boundingBox())!;
    await page.mouse.move(from.x + 12, to.y + to.height / 2, { steps: 5 });
    // What is drawn later above the rows moves them: the press then met no grip, and a cook takes hold of it again.
    await expect(editor.form.getByTestId('drop-line')).toBeVisible({ timeout: 1000 });
    // Measured anew: what was drawn meanwhile above the rows has moved them.
    const now = (await editor.row('Ingredient', 3).boundingBox())!;
    await page.mouse.move(from.x + 12, now.y + now.height - 4, { steps: 3 });
    await page.mouse.up();
    // Rows that moved under the pointer take it elsewhere: a cook takes that back, and drags again.
    const landed = await expect(editor.row('Ingredient', 3))
      .toHaveValue(/pork belly/, { timeout: 1000 })
      .then(
        () => true,
        () => false,
      );
    if (!landed && !(await editor.row('Ingredient', 1).inputValue()).includes('pork belly')) {
      await page.keyboard.press('Control+z');
      await expect(editor.row('Ingredient', 1)).toHaveValue(/pork belly/);
    }
    expect(landed).toBe(true);
  }).toPass();
  await expect(editor.row('Ingredient', 3)).toHaveValue(/pork belly/);
  await editor.isSaved();
  expect(await folder.read('hong-shao-rou.md')).toContain('1/2" ginger, sliced\n  - 1.5 to 2 lbs pork belly');
});
