import path from 'node:path';
import { resize, test } from '../fixtures/hobside.ts';
import { projectFolder, samplesFolder } from '../fixtures/runtime.ts';
import { everyScreen } from '../screens/every-screen.ts';

const forReadme = Boolean(process.env['HOBSIDE_README']);
const target = path.join(projectFolder, forReadme ? 'docs/pictures' : 'test-results/shots');
const sizes = (forReadme ? [1440] : [1440, 720]).map((width) => ({ width, height: 900 }));
const themes = forReadme ? (['light'] as const) : (['light', 'dark'] as const);

test.use({ recipes: samplesFolder });
test.setTimeout(300_000);

for (const theme of themes) {
  for (const size of sizes) {
    test(`every screen, ${theme}, ${String(size.width)} x ${String(size.height)}`, async ({
      launch,
      folder,
      scratch,
    }) => {
      // Shown as ~/Recipes: a picture tells nothing of the computer it was taken on.
      const { app, page } = await launch({ folder: folder.path, home: scratch, theme, size });
      for (const { name, go, readme } of everyScreen) {
        await go({ app, page });
        await resize(app, page, size);
        if (forReadme && !readme) continue;
        await page.evaluate(() => document.fonts.ready);
        const file = forReadme ? `${name.replace(/-\d$/, '')}.png` : `${name}-${theme}-${String(size.width)}.png`;
        await page.screenshot({ path: path.join(target, file), animations: 'disabled' });
      }
    });
  }

  test(`the first run, ${theme}`, async ({ launch }) => {
    test.skip(forReadme, 'the README shows what comes after');
    const { page } = await launch({ folder: null, theme });
    await page.locator('[data-view=first-run]').waitFor();
    await page.screenshot({ path: path.join(target, `first-run-${theme}.png`) });
  });
}
