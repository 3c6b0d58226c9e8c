import path from 'node:path';
import { expect, test } from '../fixtures/hobside.ts';
import { LibraryFolder } from '../fixtures/library.ts';
import { trayLines, watchTray } from '../screens/main-side.ts';
import { startAgain } from '../screens/other-programs.ts';

test.describe('started a second time', () => {
  // Not with the `kitchen` that may complain of nothing: a picture of the folder that was closed is refused.
  test('the one window comes to the front, and the folder that is named opens', async ({
    launch,
    profile,
    scratch,
  }) => {
    const kitchen = await launch();
    const other = new LibraryFolder(path.join(scratch, 'Other'));
    await other.write('toast.md', '---\ntitle: Toast\n---\n\n1. Toast the bread.\n');
    const window = await kitchen.app.browserWindow(kitchen.page);
    await window.evaluate((it: { minimize(): void }) => it.minimize());
    expect(await startAgain(profile, `--folder=${other.path}`)).toBe(0);
    await kitchen.library.shows('Toast');
    await kitchen.library.doesNotShow('Hong Shao Rou');
    expect(
      await kitchen.app.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((window) => window.isVisible()).length,
      ),
    ).toBe(1);
    expect(await window.evaluate((it: { isMinimized(): boolean }) => it.isMinimized())).toBe(false);
  });

  test('the folder that is open stays as it is: nobody is thrown out of cook mode', async ({
    kitchen,
    folder,
    profile,
  }) => {
    await kitchen.library.open('Hong Shao Rou');
    await kitchen.recipe.cook();
    await kitchen.cook.press('3');
    await startAgain(profile, `--folder=${folder.path}`);
    await startAgain(profile);
    await expect(kitchen.cook.view).toBeVisible();
    await test.step('what the taskbar or the launcher offers is done in it', async () => {
      await startAgain(profile, '--new-recipe');
      await kitchen.editor.isShown();
      await startAgain(profile, '--cook-last');
      await kitchen.cook.isOnStep(3, 10);
    });
    await test.step('the tray lists the timers that run, the next alarm first, and goes with the last of them', async () => {
      const { app, page } = kitchen;
      await watchTray(app);
      const timers = page.getByRole('dialog');
      for (const order of ['20 rice', '10 eggs']) {
        await page.keyboard.press('Control+t');
        await timers.getByRole('textbox').first().fill(order);
        await page.keyboard.press('Enter');
        await expect(timers).toHaveCount(0);
      }
      const time = expect.stringMatching(/, ends \d/);
      await expect.poll(() => trayLines(app)).toEqual([time, time, 'Show Hobside']);
      const [first, second] = (await trayLines(app)) ?? [];
      expect([first, second].map((line) => line?.split(',')[0])).toEqual(['eggs', 'rice']);
      await page.keyboard.press('Control+t');
      for (const label of ['eggs', 'rice']) {
        expect(await trayLines(app)).not.toBeNull();
        await timers.getByRole('button', { name: new RegExp(`^Stop.*${label}`, 'i') }).click();
      }
      await expect.poll(() => trayLines(app)).toBeNull();
    });
  });

  test('typing is kept before another folder opens', async ({ launch, folder, profile, scratch }) => {
    const kitchen = await launch();
    const other = new LibraryFolder(path.join(scratch, 'Other'));
    await other.copyIn(folder.path);
    const theirs = await other.read('hong-shao-rou.md');
    await kitchen.library.open('Hong Shao Rou');
    await kitchen.recipe.edit();
    await kitchen.editor.typeAtEndOf('- 3 tablespoons sugar', ', raw and dark');
    await startAgain(profile, `--folder=${other.path}`);
    await kitchen.library.isShown();
    await expect(async () => expect(await folder.read('hong-shao-rou.md')).toContain('sugar, raw and dark')).toPass();
    expect(await other.read('hong-shao-rou.md')).toBe(theirs);
  });
});
