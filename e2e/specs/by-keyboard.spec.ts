import { expect, test, type Kitchen } from '../fixtures/hobside.ts';
import { focused, hasFocus, tabTo } from '../screens/keyboard.ts';

/** Nothing in this file may touch a pointer, or put the focus anywhere: only keys. */

/** A press so soon after another that it is taken for an elbow is made again. */
async function pressUntil({ page }: Kitchen, key: string, holds: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await holds();
  }).toPass();
}

async function findAndOpen({ library, page, recipe }: Kitchen): Promise<void> {
  await hasFocus(page, /^Recipes$/);
  await page.keyboard.press('/');
  await hasFocus(page, /^Search recipes$/);
  await page.keyboard.type('hong');
  await expect(library.cards).toHaveCount(1);
  await tabTo(page, /^Hong Shao Rou/);
  await page.keyboard.press('Enter');
  await expect(recipe.title).toBeFocused();
}

async function changeServings({ page, recipe }: Kitchen): Promise<void> {
  await tabTo(page, /^× ?2$/);
  await page.keyboard.press('Enter');
  await expect(recipe.changed.first()).toBeVisible();
  await hasFocus(page, /^× ?2$/);
  await page.keyboard.press('0');
  await expect(recipe.changed).toHaveCount(0);
  await hasFocus(page, /^× ?2$/);
}

async function editSaveAndUndo({
  editor,
  folder,
  page,
  recipe,
}: Kitchen & { folder: { read(name: string): Promise<string> } }): Promise<void> {
  const before = await folder.read('hong-shao-rou.md');
  await page.keyboard.press('e');
  await hasFocus(page, /^hong-shao-rou\.md$/);
  await tabTo(page, /^Ingredient 5$/, { most: 60 });
  await page.keyboard.press('End');
  await page.keyboard.type(', sifted');
  await page.keyboard.press('Control+s');
  await editor.isSaved();
  expect(await folder.read('hong-shao-rou.md')).toBe(before.replace('tablespoons sugar', 'tablespoons sugar, sifted'));
  await hasFocus(page, /^Ingredient 5$/);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+s');
  await expect.poll(() => folder.read('hong-shao-rou.md')).toBe(before);
  await hasFocus(page, /^Ingredient 5$/);
  await tabTo(page, /^Back$/, { by: 'Shift+Tab', most: 60 });
  await page.keyboard.press('Enter');
  await expect(recipe.title).toBeFocused();
}

async function cookThrough(kitchen: Kitchen): Promise<void> {
  const { cook, page } = kitchen;
  await page.keyboard.press('c');
  await expect(cook.mise).toBeVisible();
  await hasFocus(page, /^Get everything out$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(cook.mise.getByRole('checkbox').first()).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await cook.isOnStep(1, 10);
  await page.keyboard.press('4');
  await cook.isOnStep(4, 10);
  await page.keyboard.press('ArrowDown');
  await hasFocus(page, /sugar/);
  await page.keyboard.press('x');
  await expect(cook.added.first()).toBeChecked();
  await test.step('what is opened over a step has the focus, and gives it back', async () => {
    await page.keyboard.press('i');
    await hasFocus(page, /All ingredients/);
    await page.keyboard.press('Escape');
    await hasFocus(page, /sugar/);
    await page.keyboard.press('u');
    await hasFocus(page, /^Step 4/);
    await page.keyboard.press('Escape');
    await hasFocus(page, /^Step 4 of 10/);
    await page.keyboard.press('?');
    await expect(page.getByTestId('cook-help')).toBeVisible();
    await page.keyboard.press('Escape');
    await hasFocus(page, /^Step 4 of 10/);
  });
}

async function startAndSilence({ cook, page }: Kitchen): Promise<void> {
  await page.keyboard.press('8');
  await cook.isOnStep(8, 10);
  await page.keyboard.press('t');
  await expect(cook.timers).toHaveCount(1);
  const before = await focused(page);
  await page.keyboard.press('Shift+T');
  await expect(cook.timerDialog).toBeVisible();
  await page.keyboard.type('1s rice');
  await page.keyboard.press('Enter');
  await expect(cook.timerDialog).toHaveCount(0);
  expect(await focused(page)).toBe(before);
  await expect(cook.alarm).toContainText('any key', { ignoreCase: true });
  await expect(async () => {
    // In its first moments a key was meant for the step.
    await page.keyboard.press('Control');
    await page.keyboard.press('ArrowUp');
    await expect(cook.alarm.filter({ hasText: /any key/i })).toHaveCount(0, { timeout: 200 });
  }).toPass();
  await cook.isOnStep(8, 10);
  await tabTo(page, /^Stop/);
  await page.keyboard.press('Enter');
  await expect(cook.alarm).toHaveCount(0);
}

async function finish(kitchen: Kitchen): Promise<void> {
  const { cook, library, page, recipe } = kitchen;
  await pressUntil(kitchen, 'End', () => expect(cook.position).toHaveText('10 of 10', { timeout: 400 }));
  await cook.finishRecipe();
  await hasFocus(page, /^How was it\?$/);
  await page.keyboard.press('4');
  await tabTo(page, /Note for the next time/);
  await page.keyboard.type('Less sugar');
  await page.keyboard.press('Enter');
  await expect(recipe.cooked).toContainText('Rated 4 of 5');
  await expect(recipe.title).toBeFocused();
  await page.keyboard.press('Backspace');
  await library.isShown();
  await hasFocus(page, /^Hong Shao Rou/);
}

async function trashAndBack({ library, page }: Kitchen): Promise<void> {
  await page.keyboard.press('Delete');
  await library.doesNotShow('Hong Shao Rou');
  await hasFocus(page, /^Recipes$/);
  await page.keyboard.press('Control+z');
  await library.shows('Hong Shao Rou');
  await hasFocus(page, /^Hong Shao Rou/);
  await page.keyboard.press('Control+k');
  await hasFocus(page, /^Go to recipe or command$/);
  await page.keyboard.press('Escape');
  await hasFocus(page, /^Hong Shao Rou/);
}

async function settings({ library, page }: Kitchen): Promise<void> {
  await page.keyboard.press('Control+,');
  await hasFocus(page, /^Settings$/);
  await tabTo(page, /^Keep the display awake/);
  await expect(page.locator(':focus')).toBeChecked();
  await page.keyboard.press('Space');
  await expect(page.locator(':focus')).not.toBeChecked();
  await page.keyboard.press('Control+1');
  await library.isShown();
  await hasFocus(page, /^Hong Shao Rou/);
}

test('the whole main job with the keyboard alone: found, scaled, edited, cooked, finished, trashed and brought back; the focus is where one left off', async ({
  folder,
  kitchen,
}) => {
  test.setTimeout(120_000);
  await test.step('find a recipe and open it', () => findAndOpen(kitchen));
  await test.step('change the servings', () => changeServings(kitchen));
  await test.step('edit by the form, save, undo', () => editSaveAndUndo({ ...kitchen, folder }));
  await test.step('cook: get everything out, go through the steps, tick', () => cookThrough(kitchen));
  await test.step('start a timer from the step, silence an alarm, stop it', () => startAndSilence(kitchen));
  await test.step('finish, rate, note, and back to the card', () => finish(kitchen));
  await test.step('to the trash and back', () => trashAndBack(kitchen));
  await test.step('settings', () => settings(kitchen));
});
