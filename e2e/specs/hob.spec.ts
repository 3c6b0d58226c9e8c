import { expect, keptHob, test } from '../fixtures/hobside.ts';

const rice = `---
title: Plain rice
ingredients:
  - 1 cup rice
  - 2 cups water
---

1. Rinse the **rice**.
2. Boil it in the **water** for 12 minutes.
3. Rest it for 5 minutes.
`;

test('two recipes on the hob: one key switches, each keeps its step, crossed-off steps and view; R leads back after kill -9', async ({
  launch,
  folder,
  profile,
}) => {
  await folder.write('rice.md', rice);
  const first = await launch();
  await first.library.open('Hong Shao Rou');
  await first.recipe.cook();
  await first.cook.press('8');
  await first.cook.isOnStep(8, 10);
  await first.cook.press('Escape');
  await first.page.keyboard.press('Control+1');
  await first.library.open('Plain rice');
  await first.recipe.cook();
  await first.cook.press('2');
  await first.cook.isOnStep(2, 3);
  await first.cook.press('x');
  await expect(first.cook.crossedOff).toHaveAttribute('aria-pressed', 'true');
  await first.cook.press('t');
  await first.cook.press('Control+Tab');
  await first.cook.isOnStep(8, 10);
  await expect(first.cook.crossedOff).toHaveAttribute('aria-pressed', 'false');
  await expect(first.cook.hob.getByRole('button')).toHaveCount(2);
  await expect(first.cook.timers.first()).toContainText('Plain rice');
  const fullScreen = () =>
    first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().some((window) => window.isFullScreen()));
  await expect.poll(fullScreen).toBe(true);
  await first.cook.press('Alt+2');
  await first.cook.isOnStep(2, 3);
  await expect(first.cook.crossedOff).toHaveAttribute('aria-pressed', 'true');
  await first.cook.press('w');
  await expect(first.cook.view.getByText('Rest it for')).toBeVisible();
  await expect.poll(() => keptHob(profile)).toContain('"whole"');
  await first.kill();

  const second = await launch();
  await expect(second.library.resume).toHaveCount(2);
  await second.page.keyboard.press('r');
  await expect(second.cook.view.getByText('Rest it for')).toBeVisible();
  await second.cook.press('w');
  await second.cook.isOnStep(2, 3);
  await expect(second.cook.timers.first()).toContainText(/11:|12:/);
});

test('arrows and X tick what goes in; a timer is typed, renamed and started again', async ({ kitchen, folder }) => {
  const { cook, library, page, recipe } = kitchen;
  await folder.write('rice.md', rice);
  await library.open('Plain rice');
  await recipe.cook();
  await cook.press('2');
  await cook.isOnStep(2, 3);
  await cook.press('ArrowDown');
  await cook.press('x');
  await expect(cook.added.first()).toBeChecked();
  await cook.isOnStep(2, 3);
  await cook.press('Shift+T');
  await expect(cook.timerDialog.getByLabel('New timer').first()).toBeFocused();
  await page.keyboard.type('1h20 stew');
  await expect(cook.timerDialog).toContainText('stew, 1 h 20 min');
  await page.keyboard.press('Enter');
  await expect(cook.timers.first()).toContainText('stew');
  await cook.isOnStep(2, 3);
  await cook.press('Shift+T');
  const row = cook.timerDialog.getByRole('group', { name: 'stew' });
  await row.getByRole('button', { name: '+5 min' }).click();
  await row.getByRole('button', { name: 'Pause' }).click();
  await expect(row.getByRole('timer')).toHaveText(/1 h 2[45]/);
  await row.getByRole('button', { name: 'again' }).click();
  await expect(row.getByRole('timer')).toHaveText(/1 h (20|19)/);
  await row.getByRole('textbox').fill('Ragout');
  await page.keyboard.press('Enter');
  await expect(cook.timerDialog.getByRole('group', { name: 'Ragout' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cook.timers.first()).toContainText('Ragout');
});
