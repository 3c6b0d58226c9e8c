import type { TestInfo } from '@playwright/test';
import { expect, resize, test, type Kitchen } from '../fixtures/hobside.ts';
import { samplesFolder } from '../fixtures/runtime.ts';
import { drawn } from '../screens/appearance.ts';
import { cutTexts } from '../screens/cut-texts.ts';
import { everyScreen, firstRun } from '../screens/every-screen.ts';
import { choose, menuLines } from '../screens/main-side.ts';
import { SettingsScreen } from '../screens/settings-screen.ts';
import type { Screen } from '../screens/walking.ts';

const labels = async ({ app }: Kitchen) => (await menuLines(app)).map(({ label }) => label);

test('the language that is chosen is spoken at once in window and menu, and by the next start; recipes keep theirs', async ({
  launch,
}) => {
  const first = await launch();
  const { page, app } = first;
  const settings = new SettingsScreen(page);
  const load = await page.evaluate(() => performance.timeOrigin);
  await settings.open();
  await settings.choice('Language', 'Deutsch').press('Enter');
  await expect(settings.view.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
  await expect(settings.choice('Sprache', 'Deutsch')).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  expect(await labels(first)).toContain('Rezeptordner öffnen …');
  await choose(app, 'show-library');
  await expect(first.library.view.getByRole('heading', { level: 1 })).toHaveText('Rezepte');
  await first.library.open('Hong Shao Rou');
  await expect(first.recipe.view.locator('h1')).toHaveAttribute('lang', 'en');
  await expect(first.recipe.view.getByRole('heading', { name: 'Zutaten' })).toBeVisible();
  expect(await page.evaluate(() => performance.timeOrigin), 'the page was not loaded anew').toBe(load);
  await first.quit();

  const second = await launch();
  await expect(second.page.getByTestId('search')).toHaveAttribute('placeholder', /Titel, Zutat/);
  expect(await labels(second)).toContain('Neues Rezept');
  await resize(second.app, second.page, { width: 720, height: 900 });
  const middles = await second.library.view.evaluate((view) =>
    [view.querySelector('[data-testid=count]'), view.querySelector('select')].map((each) => {
      const { top, height } = each?.getBoundingClientRect() ?? new DOMRect();
      return Math.round(top + height / 2);
    }),
  );
  const chip = await second.library.view.getByRole('button', { name: 'Alle', exact: true }).boundingBox();
  const line = (chip?.y ?? 0) + (chip?.height ?? 0) / 2;
  expect(
    middles.every((middle) => Math.abs(middle - line) < 4),
    `the order on the line of the chips, ${line}: ${middles.join()}`,
  ).toBe(true);
});

const sizes = [
  { width: 720, height: 900 },
  { width: 1440, height: 900 },
];

/** Where time is short: from one of them one can go to the next. */
const fewScreens = ['library', 'settings', 'recipe', 'mise', 'cook-4'];

/** What is cut, by screen and size. Pictures are kept beside the results, to be looked at. */
async function walk(kitchen: Kitchen, screens: readonly Screen[], at: typeof sizes, info: TestInfo): Promise<string[]> {
  const cut: string[] = [];
  for (const { name, go } of screens) {
    await test.step(name, async () => {
      await go(kitchen);
      for (const size of at) {
        await resize(kitchen.app, kitchen.page, size);
        await drawn(kitchen.page);
        const found = await cutTexts(kitchen.page);
        cut.push(...found.map((text) => `${name} at ${String(size.width)}: ${text}`));
        const file = info.outputPath(`${name}, ${String(size.width)}.png`);
        if (at.length > 1 || found.length > 0) await kitchen.page.screenshot({ path: file, animations: 'disabled' });
      }
    });
  }
  return cut;
}

test.describe('a language of longer words', () => {
  test.use({ recipes: samplesFolder });

  test('nothing is cut off', async ({ launch }, info) => {
    const kitchen = await launch({ pseudo: true, size: sizes[0]! });
    await expect(kitchen.library.search).toHaveAttribute('placeholder', /^\[/);
    const few = everyScreen.filter(({ name }) => fewScreens.includes(name));
    expect(await walk(kitchen, few, sizes.slice(0, 1), info)).toEqual([]);
  });

  test('nothing is cut off on any screen, narrow or wide @full', async ({ launch }, info) => {
    test.setTimeout(240_000);
    const first = await launch({ pseudo: true, folder: null });
    const cut = await walk(first, [firstRun], sizes, info);
    await first.quit();
    const kitchen = await launch({ pseudo: true });
    expect([...cut, ...(await walk(kitchen, everyScreen, sizes, info))]).toEqual([]);
  });
});
