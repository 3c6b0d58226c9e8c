import { expect, test } from '../fixtures/hobside.ts';

/** A card that goes with the pointer is looked at at once, or pointed at again. */
const quick = { timeout: 1500 };

test.describe('what was understood of a recipe', () => {
  test.beforeEach(async ({ kitchen }) => {
    await kitchen.library.open('Hong Shao Rou');
  });

  test('a time shows its line in the file and why it is one, and goes for good when the cook says so', async ({
    kitchen,
    launch,
  }) => {
    const { recipe } = kitchen;
    const step = recipe.method.getByRole('listitem').nth(8);
    const time = step.getByRole('button', { name: /10 or 15 minutes/ }).first();
    const words = (await time.textContent())?.trim() ?? '';
    await recipe.pointAt(time, async (card) => {
      await expect(card).toContainText(`“${words}”`, quick);
      await expect(card.locator('mark')).toHaveText(words, quick);
      await expect(card).toContainText(/Line \d+ of the file/, quick);
      await card.getByRole('button', { name: 'Not a time' }).click(quick);
    });
    await expect(time).toHaveCount(0);
    await expect(step).toContainText(words);

    await kitchen.quit();
    const next = await launch();
    await next.library.open('Hong Shao Rou');
    const again = next.recipe.method.getByRole('listitem').nth(8);
    await expect(again).toContainText(words);
    await expect(again.getByRole('button', { name: /10 or 15 minutes/ })).toHaveCount(0);
    await next.recipe.understoodOf(9);
    await expect(next.recipe.glass).toContainText('Not a time, as you said.');
    await next.recipe.glass.getByRole('button', { name: 'Read it again' }).click();
    await expect(again.getByRole('button', { name: /10 or 15 minutes/ })).toBeVisible();
    await next.page.keyboard.press('Escape');
    await expect(next.recipe.glass).toHaveCount(0);
  });

  test('ingredients, totals and amounts show why they were read so, and nothing of it is written into the folder', async ({
    kitchen,
    folder,
  }) => {
    await test.step('words that name an ingredient show which one and why', async () => {
      const { recipe } = kitchen;
      await recipe.pointAt(recipe.method.getByText('cooking wine').first(), async (card) => {
        await expect(card).toContainText('Shaoxing wine', quick);
        await expect(card.getByRole('button', { name: 'Goes in here', pressed: true })).toBeVisible(quick);
      });
    });
    await test.step('a total that only the steps tell shows its parts', async () => {
      const { recipe } = kitchen;
      await recipe.view.getByRole('button', { name: /at least 1 h 46 min/ }).click();
      await expect(recipe.glass).toContainText(/Step \d+: .*min/);
      await kitchen.page.keyboard.press('Escape');
      await expect(recipe.glass).toHaveCount(0);
    });
    await test.step('an amount that is none: the line is shown as written, until the cook takes that back', async () => {
      const { recipe, page } = kitchen;
      const soy = recipe.line('dark soy sauce');
      await recipe.pointAt(soy.getByRole('button'), (card) =>
        card.getByRole('button', { name: 'Show the line as written' }).click(quick),
      );
      await expect(soy.getByRole('button')).toHaveCount(0);
      await recipe.scale(3);
      await expect(soy).toContainText('1 1/2 tablespoons dark soy sauce');
      await page.getByTestId('toast').getByRole('button', { name: 'Undo' }).click();
      await expect(soy.locator('[data-changed]')).toBeVisible();
    });
    await test.step('nothing of it is written into the folder', async () => {
      const { recipe } = kitchen;
      const before = await folder.read('hong-shao-rou.md');
      await recipe.understoodOf(4);
      await recipe.glass.getByRole('button', { name: 'Not here' }).first().click();
      await expect(recipe.glass.getByRole('button', { name: 'Not here', pressed: true })).toHaveCount(1);
      expect(await folder.read('hong-shao-rou.md')).toBe(before);
    });
  });

  test('by the keys: what goes in at a step is put right, and cook mode holds to it', async ({ kitchen }) => {
    const { recipe, page } = kitchen;
    await recipe.method.getByRole('button', { name: 'Step 4: what was understood' }).focus();
    await page.keyboard.press('Enter');
    const sugar = recipe.glass.getByRole('group', { name: /sugar/ });
    await sugar.getByRole('button', { name: 'Not here' }).focus();
    await page.keyboard.press('Enter');
    await expect(sugar.getByRole('button', { name: 'Not here' })).toHaveAttribute('aria-pressed', 'true');
    await recipe.glass.getByRole('combobox').selectOption({ label: '2 whole star anise pods' });
    await expect(recipe.glass.getByRole('group', { name: /star anise/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(recipe.method.getByRole('button', { name: 'Step 4: what was understood' })).toBeFocused();
    await recipe.cook();
    await kitchen.cook.press('4');
    await kitchen.cook.isOnStep(4, 10);
    await expect(kitchen.cook.added).toHaveText([/vegetable oil/, /star anise/]);
  });
});

test('in cook mode one key shows what was understood of the step; temperatures are shown in the cook’s unit', async ({
  kitchen,
  folder,
}) => {
  await test.step('in cook mode one key shows what was understood of the step, and puts it right', async () => {
    await kitchen.library.open('Hong Shao Rou');
    await kitchen.recipe.cook();
    const { cook, page, recipe } = kitchen;
    await recipe.pointAt(cook.view.getByText('Shaoxing wine').first(), (card) =>
      expect(card).toContainText('“1/3 cup”', quick),
    );
    await cook.press('7');
    await cook.isOnStep(7, 10);
    await expect(cook.added).toHaveCount(7);
    await cook.press('u');
    const wine = recipe.glass.getByRole('group', { name: /Shaoxing wine/ });
    await wine.getByRole('button', { name: 'Already in' }).click();
    await expect(wine.getByRole('button', { name: 'Already in' })).toHaveAttribute('aria-pressed', 'true');
    await expect(cook.added).toHaveCount(6);
    await page.keyboard.press('Escape');
    await expect(recipe.glass).toHaveCount(0);
    await cook.isOnStep(7, 10);
  });
  await test.step('temperatures are shown in the cook’s unit, with the file’s one key away', async () => {
    await kitchen.cook.press('Escape');
    await kitchen.page.keyboard.press('Control+1');
    const { recipe, page } = kitchen;
    await folder.write('rusks.md', '# Rusks\n\n- 4 slices bread\n\n1. Dry the bread at 180 °C for 20 minutes.\n');
    await kitchen.library.open('Rusks');
    await expect(recipe.method).toContainText('180 °C');
    await recipe.units.selectOption({ label: 'US' });
    await expect(recipe.method).toContainText('350 °F');
    await recipe.title.focus();
    await page.keyboard.press('o');
    await expect(recipe.method).toContainText('180 °C');
    await expect(recipe.changed).toHaveCount(0);
    await page.keyboard.press('o');
    await expect(recipe.method).toContainText('350 °F');
  });
});
