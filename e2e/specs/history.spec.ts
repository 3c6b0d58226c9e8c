import { expect, test } from '../fixtures/hobside.ts';

test('P10 earlier versions are shown beside the text of now, and one that is brought back is an edit like any other', async ({
  kitchen,
  folder,
}) => {
  const { editor, page } = kitchen;
  await folder.write('toast.md', '# Toast\n\n- 2 slices bread\n\n1. Toast the bread.\n');
  await kitchen.library.open('Toast');
  await kitchen.recipe.edit();
  await editor.typeAtEndOf('2 slices bread', ' and butter');
  await editor.isSaved();
  await editor.typeAtEndOf('Toast the bread', ' Butter it.');
  await editor.isSaved();

  await page.keyboard.press('Control+Shift+Y');
  const versions = editor.history.locator('.list').getByRole('listitem');
  await expect(versions).toHaveCount(2);
  await versions.last().getByRole('button').click();
  const changes = editor.history.getByTestId('recipe-changes');
  await expect(changes.getByRole('deletion').first()).toHaveText('2 slices bread');
  await expect(changes.getByRole('insertion').first()).toHaveText('2 slices bread and butter');
  await editor.history.getByRole('button', { name: 'Show the text' }).click();
  await expect(editor.history.getByRole('heading', { name: 'Now' })).toBeVisible();
  await editor.history.getByRole('button', { name: 'Bring back' }).click();
  await expect(editor.source).not.toContainText('butter');
  await editor.isSaved();
  expect(await folder.read('toast.md')).toBe('# Toast\n\n- 2 slices bread\n\n1. Toast the bread.\n');

  await editor.source.click();
  await page.keyboard.press('Control+z');
  await expect(editor.source).toContainText('and butter');
  await editor.isSaved();
  expect(await folder.read('toast.md')).toContain('Butter it.');
});

test('a recipe without earlier versions says so, and nothing of the history lies in the folder', async ({
  kitchen,
  folder,
}) => {
  await kitchen.library.open('Hong Shao Rou');
  await kitchen.recipe.edit();
  const before = await folder.read('hong-shao-rou.md');
  await kitchen.editor.view.getByRole('button', { name: 'Earlier versions' }).click();
  await expect(kitchen.editor.history).toContainText('There are no earlier versions yet.');
  await kitchen.editor.history.getByRole('button', { name: 'Close' }).click();
  await expect(kitchen.editor.source).toBeVisible();
  expect(await folder.read('hong-shao-rou.md')).toBe(before);
});

test('what another program replaces in a recipe that was opened is an earlier version, too', async ({
  kitchen,
  folder,
}) => {
  const { editor, page } = kitchen;
  await folder.write('toast.md', '# Toast\n\n- 2 slices bread\n\n1. Toast the bread.\n');
  await kitchen.library.open('Toast');
  await kitchen.recipe.isShown('Toast');
  await folder.write('toast.md', '# Toast\n\n- 4 slices bread\n\n1. Toast the bread.\n');
  await expect(page.getByText('4 slices bread').or(page.getByText(/^4/)).first()).toBeVisible();
  await kitchen.recipe.edit('Form');
  await page.keyboard.press('Control+Shift+Y');
  await expect(editor.history.getByTestId('recipe-changes').getByRole('deletion')).toHaveText('2 slices bread');
});
