import { expect, test, type Kitchen } from '../fixtures/hobside.ts';
import { cookSeed } from '../fixtures/seed.ts';
import { DoctorScreen } from '../screens/doctor-screen.ts';
import { ReplaceScreen } from '../screens/replace-screen.ts';
import { samplesFolder } from '../fixtures/runtime.ts';

test.use({ recipes: samplesFolder });

/** All but cook mode, which rubric 04 looks at more closely. */
async function eachScreen(kitchen: Kitchen, look: (screen: string) => Promise<void>): Promise<void> {
  await kitchen.library.shows('Hong Shao Rou');
  await look('library');
  await kitchen.library.open('Hong Shao Rou');
  await look('recipe');
  await kitchen.recipe.edit('Form');
  await look('form');
  await kitchen.editor.isShown('Source');
  await look('editor');
  await kitchen.page.keyboard.press('Control+,');
  await expect(kitchen.page.locator('[data-view=settings]')).toBeVisible();
  await look('settings');
  const replace = new ReplaceScreen(kitchen.page);
  await replace.open();
  await replace.look('oil', 'butter');
  await expect(replace.view.getByTestId('hit').first()).toBeVisible();
  await look('replace');
  await kitchen.page.keyboard.press('Control+1');
  await new DoctorScreen(kitchen.page).open();
  await expect(kitchen.page.getByTestId('doctor-summary')).not.toContainText('Looking');
  await look('what needs a look');
  await kitchen.page.keyboard.press('Control+1');
  await kitchen.library.open('Hong Shao Rou');
  await kitchen.page.getByTestId('serve').click();
  await expect(kitchen.page.getByTestId('serve-start')).toBeVisible();
  await look('serve');
}

test('rubric 32: three font families at most, tabular figures in amounts, true fractions, no emoji, a dark theme of its own', async ({
  launch,
}) => {
  const kitchen = await launch({ theme: 'dark' });
  const families = new Set<string>();
  const look = async (screen: string) => {
    const seen = await kitchen.page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''),
        )
        .map((element) => getComputedStyle(element).fontFamily.split(',')[0]?.replaceAll('"', '') ?? ''),
    );
    for (const family of seen) families.add(family);
    const words = await kitchen.page.locator('body').innerText();
    expect(words, screen).not.toMatch(/\p{Emoji_Presentation}/u);
  };
  await eachScreen(kitchen, look);
  await kitchen.page.keyboard.press('Control+1');
  await cookSeed(kitchen);
  await look('mise en place');
  await kitchen.cook.goTo(7);
  await look('cook');
  expect(families.size).toBeLessThanOrEqual(3);
  await kitchen.cook.press('Escape');
  await expect(kitchen.recipe.view.locator('[data-amount]').first()).toBeVisible();
  const figures = await kitchen.page.evaluate(() => {
    const amount = document.querySelector('[data-view=recipe] [data-amount]');
    const fraction = document.querySelector('[data-view=recipe] [data-fraction]');
    const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const light = (name: string) => Number.parseInt(colour(name).slice(1, 3), 16);
    return {
      tabular: amount === null ? '' : getComputedStyle(amount).fontVariantNumeric,
      fraction: fraction?.textContent ?? '',
      raised: light('--surface') > light('--canvas') && light('--canvas') > light('--sunken'),
    };
  });
  expect(figures.tabular).toContain('tabular-nums');
  expect(figures.fraction).toContain('⁄');
  expect(figures.raised).toBe(true);
});
