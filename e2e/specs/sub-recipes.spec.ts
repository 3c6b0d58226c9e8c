import { expect, test } from '../fixtures/hobside.ts';

const ragu = '# Ragu\n\n## Ingredients\n\n- 2 onions\n\n## Method\n\n1. Fry the onions.\n';
const lasagne =
  '# Lasagne\n\n## Ingredients\n\n- 2 batches [[Ragu]]\n- 12 sheets pasta\n\n## Method\n\n1. Make the [ragu](ragu.md), then bake for 40 minutes.\n';

test.describe('a recipe in another one', () => {
  test.use({ recipes: null });

  test('opens as much of it as the line asks and the cook makes, says so, and tells where it is used', async ({
    launch,
    folder,
  }) => {
    await folder.write('ragu.md', ragu);
    await folder.write('lasagne.md', lasagne);
    const { page, library, recipe, complaints } = await launch();
    await library.open('Lasagne');
    await page.keyboard.press('+');
    await recipe.view.locator('.ingredients').getByRole('link', { name: 'Ragu' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Ragu' })).toBeFocused();
    const portion = page.getByTestId('portion');
    await expect(portion).toContainText('Scaled × 4 for Lasagne');
    await expect(recipe.changed.filter({ hasText: /^8/ }).first()).toHaveAccessibleDescription(/in the file: 2/);
    await portion.getByRole('button', { name: 'As written' }).press('Enter');
    await expect(portion).toHaveCount(0);
    await expect(recipe.changed).toHaveCount(0);

    await recipe.view.getByRole('button', { name: 'Back' }).click();
    await expect(recipe.view.locator('.ingredients')).toContainText('24 sheets');
    await recipe.view.locator('.method').getByRole('link', { name: 'ragu' }).click();
    await expect(portion).toContainText('Scaled × 2 for Lasagne');

    const usedIn = page.getByTestId('used-in').getByRole('button');
    await expect(usedIn).toHaveText(['Lasagne']);
    await folder.write('pasta.md', '---\ntitle: Pasta\ncomponents:\n  - Ragu\n---\n');
    await expect(usedIn).toHaveText(['Lasagne', 'Pasta']);
    await usedIn.first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Lasagne' })).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('at the hob a step opens the recipe that it needs, scaled; finishing that leads back to the step, and its timer went on', async ({
    launch,
    folder,
  }) => {
    await folder.write('ragu.md', ragu);
    await folder.write('lasagne.md', lasagne);
    const { page, library, recipe, cook, complaints } = await launch();
    await library.open('Lasagne');
    await page.keyboard.press('+');
    await recipe.cook();
    await expect(cook.view.getByTestId('mise').getByRole('button', { name: 'Open Ragu' })).toBeVisible();
    await cook.press('1');
    await cook.isOnStep(1, 1);
    await cook.press('t');
    const open = cook.rail.getByRole('button', { name: 'Open ragu' });
    expect((await open.boundingBox())?.height).toBeGreaterThanOrEqual(56);
    await cook.press('g');
    await expect(page.getByTestId('scaled-for')).toHaveText('Scaled × 4 for Lasagne');
    await expect(cook.view.getByTestId('mise')).toContainText('8');
    await cook.press('1');
    await expect(cook.timers.first()).toContainText('Lasagne');
    await expect(cook.hob.getByRole('button')).toHaveCount(2);
    await cook.press('Escape');
    await cook.isOnStep(1, 1);
    await open.click();
    await expect(cook.step).toContainText('Fry the onions');
    await cook.press('ArrowRight');
    await cook.press('4');
    await page.getByTestId('finish-skip').click();
    await expect(cook.step).toContainText('Make the ragu');
    expect(complaints).toEqual([]);
  });
});
