import { expect, test } from '../fixtures/hobside.ts';

const soup =
  '---\ntitle: Crème soup\n---\n\n## Ingredients\n\n- 3 leeks\n- 1large onion\n\n## Method\n\n1. Boil the leeks with the onion.\n';

test.beforeEach(async ({ folder }) => {
  await folder.write('soups/creme.md', soup);
  await folder.write('old.md', '# Creme Soup\n\n## Ingredients\n\n- 1 l milk\n\n## Method\n\n1. Heat the milk.\n');
});

test('notes name another recipe of the same title and stand at their rows', async ({ kitchen, folder }) => {
  await test.step('another recipe with the same title is named and opened from the note, and the note stops no save', async () => {
    await kitchen.library.open('Crème soup');
    await kitchen.recipe.edit();
    const { editor, page } = kitchen;
    await editor.typeAtEndOf('- 3 leeks', ', sliced');
    await editor.isSaved();
    expect(await folder.read('soups/creme.md')).toContain('- 3 leeks, sliced\n');
    await editor.view.getByRole('button', { name: /notes?$/ }).click();
    const list = editor.view.getByRole('list', { name: 'Needs a look' });
    await expect(list).toContainText('the same title as old.md');
    await expect(list).toContainText('the number in “1large onion” was not read as an amount');
    await list.getByRole('button', { name: 'Open it' }).click();
    await expect(page.getByRole('heading', { name: 'old.md' })).toBeVisible();
  });
  await test.step('in the form a note stands at its row and goes when the row is put right', async () => {
    await kitchen.page.keyboard.press('Control+1');
    await kitchen.library.open('Crème soup');
    await kitchen.recipe.edit('Form');
    const { editor } = kitchen;
    const note = editor.form.getByText('The number in “1large onion” was not read as an amount', { exact: false });
    await expect(note).toBeVisible();
    await expect(editor.row('Ingredient', 2)).toHaveAccessibleDescription(/was not read as an amount/);
    await expect(editor.form.getByText('The same title as old.md', { exact: false })).toBeVisible();
    await editor.row('Ingredient', 2).fill('1 large onion');
    await expect(note).toHaveCount(0);
    await editor.field('Title').fill('Leek soup');
    await expect(editor.form.getByText('same title', { exact: false })).toHaveCount(0);
  });
});
