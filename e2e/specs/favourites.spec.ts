import { expect, test } from '../fixtures/hobside.ts';

test('a favourite and a saved search are a press away in the sidebar, also after a new start', async ({
  launch,
  folder,
}) => {
  await folder.write('plum-cake.md', '# Plum cake\n\n- 3 plums\n\n1. Bake it.\n');
  const kitchen = await launch();
  await kitchen.library.open('Plum cake');
  await kitchen.page.getByRole('button', { name: 'Make it a favourite' }).click();
  await expect(kitchen.page.getByText('Plum cake is a favourite.')).toBeVisible();
  await kitchen.page.getByRole('button', { name: 'Back' }).click();
  await kitchen.library.find('ing:plum');
  await kitchen.page.getByRole('button', { name: 'Save this search' }).click();
  await kitchen.page.getByRole('button', { name: 'Name this search' }).click();
  await kitchen.page.getByLabel('Name in the sidebar').fill('Plums from the garden');
  await kitchen.page.keyboard.press('Enter');
  await kitchen.quit();

  const again = await launch();
  const sidebar = again.page.getByRole('navigation', { name: 'Library' });
  await sidebar.getByRole('button', { name: /^Favourites/ }).click();
  await expect(again.library.cards).toHaveCount(1);
  await expect(again.library.cards.first()).toContainText('Favourite');
  await sidebar.getByRole('button', { name: 'Plums from the garden' }).click();
  await expect(again.library.search).toHaveValue('ing:plum');
  await expect(again.library.cards).toHaveCount(1);
  await again.page.getByRole('button', { name: 'Forget this search' }).click();
  await expect(sidebar.getByRole('button', { name: 'Plums from the garden' })).toBeHidden();
  await test.step('what the list has is laid out with counts, and presses narrow it together', async () => {
    await again.library.find('');
    await again.page.getByRole('button', { name: 'Narrow' }).click();
    const facets = again.page.getByTestId('facets');
    const tag = facets.getByRole('button', { name: /^dinner/ });
    await tag.click();
    await expect(again.library.search).toHaveValue('tag:"dinner"');
    await expect(again.library.cards).toHaveCount(Number(await tag.locator('.num').textContent()));
    await facets.getByRole('button', { name: /^dinner/ }).click();
    await expect(again.library.search).toHaveValue('');
  });
});
