import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures/hobside.ts';
import { PaletteScreen } from '../screens/palette-screen.ts';
import { SettingsScreen } from '../screens/settings-screen.ts';

const rice = `---
title: "Plain rice"   # ours
ingredients:
  - 1 cup rice
---

1. Rinse the **rice**.
2. Boil it for 12 minutes.
`;

const day = () => {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

test('a recipe is finished with keys alone: rated, noted, in the log for good, and back on the hob by undo', async ({
  launch,
  folder,
}) => {
  await folder.write('rice.md', rice);
  const first = await launch();
  const { cook, library, page, recipe } = first;
  await library.open('Plain rice');
  await recipe.cook();
  await cook.press('End');
  await cook.isOnStep(2, 2);
  await cook.press('t');
  await cook.finishRecipe();
  await expect(cook.finish).toContainText('1 timer still runs.');
  await cook.press('Escape');
  await cook.isOnStep(2, 2);
  await cook.finishRecipe();
  await cook.press('3');
  await cook.press('4');
  await expect(cook.finish.getByRole('radio', { name: '4 stars' })).toBeChecked();
  await cook.finish.getByLabel('Note for the next time').click();
  await page.keyboard.type('No jasmine next time: n j w 5 x');
  await cook.press('Escape');
  await cook.press('Escape');
  await cook.isOnStep(2, 2);
  await cook.finishRecipe();
  await expect(cook.finish.getByRole('radio', { name: '4 stars' })).toBeChecked();
  await expect(cook.finish.getByLabel('Note for the next time')).toHaveValue('No jasmine next time: n j w 5 x');
  await cook.finish.getByLabel('Note for the next time').press('End');
  await page.keyboard.type('!');
  await cook.press('Enter');
  await expect(cook.view).toHaveCount(0);
  await expect(recipe.cooked).toHaveText(/^Cooked once, on .*\. Rated 4 of 5$/);
  expect(await folder.read('rice.md')).toBe(rice);
  await page.keyboard.press('Control+z');
  await expect(recipe.cooked).toHaveCount(0);
  await expect(recipe.cookButton).toHaveText(/Resume step 2/);
  await recipe.cook();
  await cook.finishRecipe();
  await expect(async () => {
    await cook.press('Enter');
    await expect(cook.view).toHaveCount(0, { timeout: 400 });
  }).toPass();
  await expect(recipe.cooked).toBeVisible();
  await first.quit();

  const second = await launch();
  await second.library.open('Plain rice');
  await second.recipe.cooked.click();
  const log = second.page.getByTestId('cook-log');
  await expect(log.getByLabel('Day')).toHaveValue(day());
  await log.getByLabel('Rating, 1 to 5').selectOption('5');
  await log.getByLabel('Note for the next time').fill('Fluffy');
  await second.page.keyboard.press('Escape');
  await expect(second.recipe.cooked).toContainText('Rated 5 of 5');

  const file = path.join(path.dirname(folder.path), 'log.csv');
  await second.app.evaluate(({ dialog }, filePath) => {
    Object.assign(dialog, { showSaveDialog: async () => ({ canceled: false, filePath }) });
  }, file);
  const palette = new PaletteScreen(second.page);
  await palette.open();
  // Without the sign, recipes that the search finds meanwhile stand first.
  await palette.type('>log as csv');
  await expect(palette.rows.first()).toContainText('as CSV');
  await second.page.keyboard.press('Enter');
  await expect(second.page.getByText('The cook log was written to log.csv')).toBeVisible();
  expect(await readFile(file, 'utf8')).toMatch(
    new RegExp(`^date,title,rating,note,scale,file,version\r\n${day()},Plain rice,5,Fluffy,1,rice.md,[^,]+\r\n$`),
  );
});

test('where the cook wants it, rating and date are two lines of the file, and undo takes them back', async ({
  kitchen,
  folder,
}) => {
  await folder.write('rice.md', rice);
  const { cook, library, page, recipe } = kitchen;
  const settings = new SettingsScreen(page);
  await settings.open();
  await settings.toggle(/Write rating/).check();
  await page.keyboard.press('Control+1');
  await library.open('Plain rice');
  await recipe.cook();
  await cook.press('End');
  await cook.isOnStep(2, 2);
  await cook.finishRecipe();
  await cook.press('2');
  await cook.finish.getByRole('button', { name: 'Save to the log' }).click();
  await expect(recipe.cooked).toBeVisible();
  await recipe.cooked.click();
  await expect(page.getByTestId('cook-log').getByLabel('Day')).toBeVisible();
  await expect(page.getByText('The file has changed since.')).toHaveCount(0);
  await page.keyboard.press('Escape');
  expect(await folder.read('rice.md')).toBe(
    rice.replace('  - 1 cup rice\n', `  - 1 cup rice\nrating: 2\nlastcooked: ${day()}\n`),
  );
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(recipe.cooked).toHaveCount(0);
  await expect.poll(() => folder.read('rice.md')).toBe(rice);
});
