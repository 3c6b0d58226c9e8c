import { expect, test } from '../fixtures/hobside.ts';

test('rubric 26 what two write at once is merged, chosen by keyboard, and never lost', async ({ kitchen, folder }) => {
  await test.step('rubric 26 a script that writes the file while the cook types loses neither side', async () => {
    const { editor } = kitchen;
    await kitchen.library.open('Hong Shao Rou');
    await kitchen.recipe.edit();
    await editor.typeAtEndOf('- 2 whole star anise', ', mine');
    const text = await folder.read('hong-shao-rou.md');
    await folder.write('hong-shao-rou.md', text.replace('title: Hong Shao Rou', 'title: Hong Shao Rou, theirs'));
    await expect(editor.view.getByTestId('merged')).toContainText('Merged with changes made elsewhere');
    await editor.isSaved();
    await expect
      .poll(() => folder.read('hong-shao-rou.md'))
      .toMatch(/title: Hong Shao Rou, theirs[^]*star anise pods, mine/);
  });
  await test.step('one line that both changed is chosen by keyboard, and the text given up is in the history', async () => {
    await kitchen.page.keyboard.press('Control+1');
    const { editor, page } = kitchen;
    await kitchen.library.open('Hong Shao Rou');
    await kitchen.recipe.edit();
    const text = await folder.read('hong-shao-rou.md');
    await editor.typeAtEndOf('- 3 tablespoons sugar', ', mine');
    await folder.write('hong-shao-rou.md', text.replace('- 3 tablespoons sugar', '- 9 tablespoons sugar'));
    await editor.view.getByRole('button', { name: 'Compare' }).press('Enter');
    await editor.view
      .getByTestId('choose')
      .getByRole('radio', { name: /On disk/ })
      .press('Space');
    await editor.view.getByRole('button', { name: 'Save this' }).press('Enter');
    await editor.isSaved();
    expect(await folder.read('hong-shao-rou.md')).toContain('- 9 tablespoons sugar\n');
    await page.keyboard.press('Control+Shift+Y');
    await expect(editor.history.getByTestId('recipe-changes')).toContainText('sugar, mine');
  });
});
