import { expect, resize, test } from '../fixtures/hobside.ts';

test.describe('cooking the seed', () => {
  test.beforeEach(async ({ kitchen }) => {
    await kitchen.library.open('Hong Shao Rou');
    await kitchen.recipe.cook();
  });

  test('keys alone lead from getting everything out to the last step', async ({ kitchen }) => {
    await kitchen.cook.press('ArrowRight');
    await kitchen.cook.isOnStep(1, 10);
    for (let step = 2; step <= 10; step += 1) {
      await expect(async () => {
        await kitchen.cook.press(['Space', 'PageDown', 'Enter', 'n', 'j'][step % 5] ?? 'Space');
        // A press within a quarter of a second of the last one is an elbow, so it may have to be made again.
        await expect(kitchen.cook.position).toHaveText(`${String(step)} of 10`, { timeout: 400 });
      }).toPass();
    }
    await kitchen.cook.press('PageUp');
    await kitchen.cook.isOnStep(9, 10);
    await kitchen.cook.press('Home');
    await kitchen.cook.isOnStep(1, 10);
    await kitchen.cook.press('8');
    await kitchen.cook.isOnStep(8, 10);
  });

  test('a step shows exactly what is added in it, with amounts', async ({ kitchen }) => {
    await kitchen.cook.press('4');
    await kitchen.cook.isOnStep(4, 10);
    await expect(kitchen.cook.added).toHaveText([/3\s+tbsp\s+sugar/, /2\s+tbsp\s+vegetable oil/]);
    await kitchen.cook.press('7');
    await kitchen.cook.isOnStep(7, 10);
    await expect(kitchen.cook.added).toHaveCount(7);
  });

  test('no step scrolls, and all are large enough', async ({ kitchen }) => {
    for (const size of [
      { width: 1280, height: 720 },
      { width: 1440, height: 900 },
      { width: 1920, height: 1080 },
      { width: 720, height: 900 },
    ]) {
      await resize(kitchen.app, kitchen.page, size);
      for (let step = 1; step <= 10; step += 1) {
        await kitchen.cook.press(String(step % 10));
        await kitchen.cook.isOnStep(step, 10);
        await expect(async () => {
          const fit = await kitchen.cook.step.evaluate((element) => ({
            over: element.scrollHeight - element.clientHeight,
            size: Number.parseFloat(getComputedStyle(element.querySelector('[data-fitted]') ?? element).fontSize),
          }));
          expect(fit.over).toBeLessThanOrEqual(0);
          expect(fit.size).toBeGreaterThanOrEqual(size.width < 900 ? 44 : 53);
        }).toPass();
      }
    }
  });

  test('full screen and an awake display while cooking, both put back on leaving', async ({ kitchen }) => {
    const state = () =>
      kitchen.app.evaluate(({ BrowserWindow, powerSaveBlocker }) => ({
        full: BrowserWindow.getAllWindows().some((window) => window.isVisible() && window.isFullScreen()),
        awake: [0, 1, 2, 3].some((id) => powerSaveBlocker.isStarted(id)),
      }));
    await expect(async () => expect(await state()).toEqual({ full: true, awake: true })).toPass();
    await kitchen.cook.press('Escape');
    await expect(kitchen.cook.view).toHaveCount(0);
    await expect(async () => expect(await state()).toEqual({ full: false, awake: false })).toPass();
  });

  test('the whole recipe is one key away and one key back', async ({ kitchen }) => {
    await kitchen.cook.press('3');
    await kitchen.cook.press('w');
    await expect(kitchen.cook.view.getByText('Serve the pork with the glaze')).toBeVisible();
    await expect(kitchen.cook.view.getByText('Strain the pork')).toBeVisible();
    await kitchen.cook.press('w');
    await kitchen.cook.isOnStep(3, 10);
  });

  test('a held key moves one step, and a second press at once does not skip', async ({ kitchen }) => {
    await kitchen.cook.press('1');
    await kitchen.cook.isOnStep(1, 10);
    await kitchen.page.keyboard.down('Space');
    await kitchen.page.keyboard.down('Space');
    await kitchen.page.keyboard.down('Space');
    await kitchen.page.keyboard.up('Space');
    await kitchen.cook.isOnStep(2, 10);
  });
});

test('the place is kept: leave, quit, start again, resume', async ({ launch }) => {
  const first = await launch();
  await first.library.open('Hong Shao Rou');
  await first.recipe.cook();
  await first.cook.press('8');
  await first.cook.isOnStep(8, 10);
  await first.cook.press('Escape');
  await expect(first.cook.view).toHaveCount(0);
  await first.quit();
  const second = await launch();
  await expect(second.library.resume).toContainText('step 8 of 10');
  await second.library.resume.getByRole('button').click();
  await second.cook.isOnStep(8, 10);
});

const custard = `---
title: Vanilla custard
ingredients:
  - 4 tablespoons sugar, divided
  - 2 cups milk
  - 3 egg yolks
---

1. Warm the **milk** with 2 tablespoons of the **sugar** for 5 minutes.
2. Whisk the **egg yolks** with the remaining **sugar**.
`;

test('amounts are scaled in the text of a step, shares show their share, and O shows the file’s own', async ({
  launch,
  folder,
}) => {
  await folder.write('custard.md', custard);
  const kitchen = await launch();
  await kitchen.library.open('Vanilla custard');
  await kitchen.page.keyboard.press('+');
  await kitchen.recipe.cook();
  await kitchen.cook.press('1');
  await expect(kitchen.cook.step).toContainText('1/4 cup of the sugar for 5 minutes');
  await expect(kitchen.cook.added).toHaveText([/4\s+cups\s+milk/, /1.4\s+cup\s+sugar/]);
  await kitchen.cook.press('o');
  await expect(kitchen.cook.step).toContainText('2 tablespoons of the sugar for 5 minutes');
  await kitchen.cook.press('2');
  await expect(kitchen.cook.added).toHaveText([/6\s+egg yolks/, /the rest of the sugar/]);
});
