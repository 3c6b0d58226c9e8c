import { expect, test } from '../fixtures/hobside.ts';
import { PaletteScreen } from '../screens/palette-screen.ts';
import { samplesFolder } from '../fixtures/runtime.ts';

test.use({ recipes: samplesFolder });

test('the palette finds recipes, runs commands, lists tags, and is left by Escape', async ({ kitchen }) => {
  await test.step('arrows go round, Escape leaves everything as it was and gives the focus back', async () => {
    const palette = new PaletteScreen(kitchen.page);
    // All are there: a row that comes later would be the last one.
    await expect(kitchen.library.cards).toHaveCount(10);
    await kitchen.library.cards.first().focus();
    const focused = () => kitchen.page.evaluate(() => document.activeElement?.textContent);
    const before = await focused();
    await palette.open();
    await palette.press('ArrowUp');
    await expect(palette.rows.last()).toHaveAttribute('aria-selected', 'true');
    await palette.press('ArrowDown');
    await expect(palette.rows.first()).toHaveAttribute('aria-selected', 'true');
    await palette.type('qqxqzx');
    await expect(kitchen.page.getByText('Nothing matches.')).toBeVisible();
    await palette.press('Enter');
    await palette.press('Escape');
    await kitchen.library.isShown();
    expect(await focused()).toBe(before);
  });
  await test.step('Ctrl+K finds a recipe from within another, by a word in the middle of its title, and by Chinese', async () => {
    await kitchen.page.keyboard.press('Control+1');
    const palette = new PaletteScreen(kitchen.page);
    await kitchen.library.open('Hong Shao Rou');
    await palette.open();
    await palette.type('pas');
    await palette.press('Enter');
    await kitchen.recipe.isShown('Flaky Pastry');
    await palette.open();
    await palette.type('番茄');
    await palette.press('Enter');
    await kitchen.recipe.isShown('番茄炒蛋');
  });
  await test.step('rubric 28 Ctrl+K, two letters, Enter: the recipe is open', async () => {
    await kitchen.page.keyboard.press('Control+1');
    const palette = new PaletteScreen(kitchen.page);
    await kitchen.library.shows('Hong Shao Rou');
    await palette.open();
    await palette.type('ho');
    await palette.press('Enter');
    await kitchen.recipe.isShown('Hong Shao Rou');
    await expect(palette.field).toHaveCount(0);
  });
  await test.step('> lists the commands that work here with their shortcuts, and runs the chosen one', async () => {
    await kitchen.page.keyboard.press('Control+1');
    const palette = new PaletteScreen(kitchen.page);
    await kitchen.library.open('Hong Shao Rou');
    await palette.open();
    await palette.type('>');
    await expect(palette.rows.first()).toBeVisible();
    const rows = await palette.rows.allInnerTexts();
    const lines = rows.map((row) => row.split('\n').filter(Boolean));
    expect(lines).toEqual(
      expect.arrayContaining([
        ['New recipe', 'Ctrl N'],
        ['Edit this recipe', 'Ctrl E'],
        ['Cook this recipe', 'Ctrl Enter'],
      ]),
    );
    expect(rows.join()).not.toContain('Whole recipe');
    await palette.type('>settings');
    await palette.press('Enter');
    await expect(kitchen.page.locator('[data-view=settings]')).toBeVisible();
  });
  await test.step('# lists the tags, and the chosen one filters the library', async () => {
    await kitchen.page.keyboard.press('Control+1');
    const palette = new PaletteScreen(kitchen.page);
    await kitchen.library.shows('Hong Shao Rou');
    await palette.open();
    await palette.type('#sich');
    await expect(palette.rows).toHaveText([/sichuan.*1 recipe/]);
    await palette.press('Enter');
    await kitchen.library.isShown();
    await expect(kitchen.library.cards).toHaveCount(1);
    await kitchen.library.shows('Hong Shao Rou');
  });
});
