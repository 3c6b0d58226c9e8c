import { expect, resize, test } from '../fixtures/hobside.ts';
import { samplesFolder } from '../fixtures/runtime.ts';
import { everyScreen } from '../screens/every-screen.ts';
import { lostToView } from '../screens/lost-to-view.ts';

test.describe('twice as large', () => {
  test.use({ recipes: samplesFolder });

  for (const size of [
    { width: 1440, height: 900 },
    { width: 720, height: 900 },
  ])
    test(`nothing is lost on any screen of ${size.width} by ${size.height} px @full`, async ({ kitchen }, info) => {
      test.setTimeout(180_000);
      const { app, page } = kitchen;
      await resize(app, page, size);
      for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control+=');
      await page.waitForFunction((wide) => innerWidth === wide, size.width / 2);
      const lost: string[] = [];
      for (const { name, go } of everyScreen) {
        await go(kitchen);
        await page.screenshot({ path: info.outputPath(`${name}.png`), animations: 'disabled' });
        lost.push(...(await lostToView(page)).map((line) => `${name}: ${line}`));
      }
      expect(lost).toEqual([]);
    });
});
