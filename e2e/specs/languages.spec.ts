import type { TestInfo } from '@playwright/test';
import { expect, resize, test, type Kitchen } from '../fixtures/hobside.ts';
import { cutTexts } from '../screens/cut-texts.ts';
import { choose, menuLines } from '../screens/main-side.ts';
import { SettingsScreen } from '../screens/settings-screen.ts';

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

type Step = readonly [name: string, does: (kitchen: Kitchen) => Promise<unknown>];

const press =
  (...keys: readonly string[]) =>
  async ({ page }: Kitchen) => {
    for (const key of keys) await page.keyboard.press(key);
  };
const command =
  (name: string) =>
  async ({ app, page }: Kitchen) => {
    await choose(app, name);
    await page.waitForTimeout(150);
  };
const closed = press('Escape');

/** Walks through screens one from the other. */
const fewScreens: readonly Step[] = [
  ['library', async () => undefined],
  ['settings', command('settings')],
  ['recipe', async (kitchen) => (await command('show-library')(kitchen), kitchen.library.open('Hong Shao Rou'))],
  ['mise', async ({ app, page }) => (await choose(app, 'cook'), page.getByTestId('mise').waitFor())],
  ['step', async ({ page, cook }) => (await page.keyboard.press('3'), cook.step.waitFor())],
];

const otherScreens: readonly Step[] = [
  ['whole recipe', press('w')],
  ['all ingredients', press('w', 'i')],
  ['keys of cook mode', press('Escape', '?')],
  [
    'library with the hob',
    async ({ page, library }) => (
      await page.keyboard.press('Escape'),
      await page.keyboard.press('Escape'),
      library.isShown().catch(() => undefined)
    ),
  ],
  ['library', command('show-library')],
  ['list', command('list-view')],
  ['palette', command('palette')],
  ['shortcuts', async (kitchen) => (await closed(kitchen), await command('shortcuts')(kitchen))],
  ['timers', async (kitchen) => (await closed(kitchen), await command('timers')(kitchen))],
  ['import', async (kitchen) => (await closed(kitchen), await command('import')(kitchen))],
  ['cookbook', async (kitchen) => (await closed(kitchen), await command('make-cookbook')(kitchen))],
  ['replace', async (kitchen) => (await closed(kitchen), await command('replace-in-all')(kitchen))],
  [
    'what needs a look',
    async (kitchen) => (await command('show-library')(kitchen), await command('needs-a-look')(kitchen)),
  ],
  ['serve at', async (kitchen) => (await command('show-library')(kitchen), await command('serve-at')(kitchen))],
  [
    'a search for nothing',
    async (kitchen) => (await command('show-library')(kitchen), await kitchen.library.find('zzzz')),
  ],
  [
    'grid',
    async (kitchen) => (
      await kitchen.library.find(''),
      await command('grid-view')(kitchen),
      await kitchen.library.open('Hong Shao Rou')
    ),
  ],
  ['rename', command('rename')],
  ['move', async (kitchen) => (await closed(kitchen), await command('move')(kitchen))],
  ['print', async (kitchen) => (await closed(kitchen), await command('print')(kitchen))],
  ['export', async (kitchen) => (await closed(kitchen), await command('export')(kitchen))],
  [
    'editor',
    async (kitchen) => (await closed(kitchen), await command('edit')(kitchen), await kitchen.editor.view.waitFor()),
  ],
  ['the other way to write', command('form-or-source')],
  ['earlier versions', command('history')],
];

/** What is cut, by screen and size. Pictures are kept beside the results, to be looked at. */
async function walk(kitchen: Kitchen, screens: readonly Step[], at: typeof sizes, info: TestInfo): Promise<string[]> {
  const cut: string[] = [];
  for (const [name, go] of screens) {
    await test.step(name, async () => {
      await go(kitchen);
      await kitchen.page.waitForTimeout(200);
      for (const size of at) {
        if (at.length > 1) await resize(kitchen.app, kitchen.page, size);
        const found = await cutTexts(kitchen.page);
        cut.push(...found.map((text) => `${name} at ${String(size.width)}: ${text}`));
        const file = info.outputPath(`${name}, ${String(size.width)}.png`);
        if (at.length > 1 || found.length > 0) await kitchen.page.screenshot({ path: file, animations: 'disabled' });
      }
    });
  }
  return cut;
}

test('nothing is cut off in a language of longer words', async ({ launch }, info) => {
  const kitchen = await launch({ pseudo: true, size: sizes[0]! });
  await expect(kitchen.library.search).toHaveAttribute('placeholder', /^\[/);
  expect(await walk(kitchen, fewScreens, sizes.slice(0, 1), info)).toEqual([]);
});

test('nothing is cut off on any screen, narrow or wide, in a language of longer words @full', async ({
  launch,
}, info) => {
  test.setTimeout(240_000);
  const first = await launch({ pseudo: true, folder: null });
  const cut = await walk(first, [['first run', async () => undefined]], sizes, info);
  await first.quit();
  const kitchen = await launch({ pseudo: true });
  expect([...cut, ...(await walk(kitchen, [...fewScreens, ...otherScreens], sizes, info))]).toEqual([]);
});
