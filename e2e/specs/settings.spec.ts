import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type Kitchen } from '../fixtures/hobside.ts';
import { projectFolder } from '../fixtures/runtime.ts';
import { violations } from '../screens/axe.ts';
import { SettingsScreen } from '../screens/settings-screen.ts';

const shownTheme = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);

/** How large the letters of a step are, in pixels of the screen. */
async function stepSize({ library, recipe, cook, page }: Kitchen): Promise<number> {
  await page.keyboard.press('Control+1');
  await library.open('Hong Shao Rou');
  await recipe.cook();
  await cook.press('1');
  await expect(cook.step).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  let size = 0;
  // Measured anew until it has settled: the step is fitted after it is drawn.
  await expect(async () => {
    const before = size;
    size = await cook.step.evaluate((step) =>
      Math.max(
        ...[step, ...step.querySelectorAll('*')].map(
          (each) => parseFloat(getComputedStyle(each).fontSize) * devicePixelRatio,
        ),
      ),
    );
    expect(size).toBe(before);
  }).toPass();
  await cook.press('Escape');
  await expect(cook.view).toHaveCount(0);
  return size;
}

test('what is set holds at once and at the next start: the theme from its first paint, the text size, the zoom, the keys of one letter', async ({
  launch,
  profile,
}) => {
  const first = await launch();
  const settings = new SettingsScreen(first.page);
  const sizes: number[] = [];
  await test.step('the theme is that of the system, also when that changes meanwhile', async () => {
    await first.page.emulateMedia({ colorScheme: null });
    for (const theme of ['dark', 'light'] as const) {
      // As the system tells it: by day and night on most of them.
      await first.app.evaluate(({ nativeTheme }, to) => void (nativeTheme.themeSource = to), theme);
      await expect.poll(() => shownTheme(first.page)).toBe(theme);
    }
    await first.app.evaluate(({ nativeTheme }) => void (nativeTheme.themeSource = 'system'));
    await first.page.emulateMedia({ colorScheme: 'light' });
  });
  await test.step('the theme changes at once', async () => {
    await settings.open();
    for (const [name, theme] of [
      ['Light', 'light'],
      ['Dark', 'dark'],
    ] as const) {
      await settings.choice('Theme', name).click();
      await expect.poll(() => shownTheme(first.page)).toBe(theme);
      await expect(settings.choice('Theme', name)).toHaveAttribute('aria-pressed', 'true');
    }
  });
  await test.step('without a system that checks spelling nothing is checked, and the settings say so', async () => {
    if (process.platform === 'darwin') return;
    await expect(first.page.getByText('Hobside downloads none')).toBeVisible();
    const isOn = await first.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled());
    expect(isOn).toBe(false);
  });
  await test.step('what Hobside is made of can be read, each part with its own notice', async () => {
    const { components } = JSON.parse(await readFile(path.join(projectFolder, 'dist/packages.cdx.json'), 'utf8')) as {
      components: readonly { name: string }[];
    };
    const list = await settings.openLicences();
    await expect(list.locator('summary .name')).toHaveText(
      ['hobside', ...components.map(({ name }) => name)].map((name) => new RegExp(`^${name}$`, 'i')),
    );
    const fonts = list.locator('details', { hasText: '@fontsource-variable/fraunces' });
    await expect(fonts.locator('pre')).toBeHidden();
    await fonts.locator('summary').click();
    await expect(fonts.locator('pre')).toContainText('SIL OPEN FONT LICENSE');
    for (const part of await list.locator('pre').all()) expect((await part.textContent())?.length).toBeGreaterThan(400);
    const chromium = (await list.locator('.path').textContent()) ?? '';
    expect((await stat(chromium)).size).toBeGreaterThan(1_000_000);
    expect(await violations(first.page)).toEqual([]);
    await first.page.keyboard.press('Escape');
    await expect(settings.licences).toBeFocused();
  });
  await test.step('the text size that is chosen is the size that cook mode shows', async () => {
    for (const name of ['S', 'XL']) {
      await settings.open();
      await settings.size(name).check();
      sizes.push(await stepSize(first));
    }
    const [small = 0, large = 0] = sizes;
    expect(small).toBeGreaterThanOrEqual(40);
    expect(large).toBeGreaterThan(small);
  });
  await settings.open();
  await settings.toggle(/one letter/).uncheck();
  await test.step('by keys, wheel and buttons everything is larger at once, over a dialog too', async () => {
    const { app, page } = first;
    const isDrawnAt = (zoom: number) => expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(zoom);
    await page.keyboard.press('Control+=');
    await page.keyboard.press('Control++');
    await isDrawnAt(1.25);
    await page.keyboard.press('Control+/');
    await page.keyboard.press('Control+0');
    await isDrawnAt(1);
    await page.keyboard.press('Escape');
    await settings.view.getByRole('button', { name: 'Larger' }).click();
    await expect(settings.view.getByRole('group', { name: 'Size on the screen' })).toContainText('110 %');
    const window = await app.browserWindow(page);
    // As Chromium tells of Ctrl with the wheel: Playwright's own wheel is never taken for that.
    const turn = (direction: string) =>
      window.evaluate(
        (it: { webContents: { emit(name: string, ...told: unknown[]): void } }, to) =>
          it.webContents.emit('zoom-changed', {}, to),
        direction,
      );
    await turn('out');
    await isDrawnAt(1);
    for (let step = 0; step < 4; step += 1) await turn('in');
    await isDrawnAt(1.75);
    const sample = settings.view.getByText('3 tbsp sugar').last();
    expect(await sample.evaluate((line) => parseFloat(getComputedStyle(line).fontSize) * devicePixelRatio)).toBe(70);
  });
  await first.quit();

  const second = await launch();
  await test.step('the theme and the zoom are there from the first paint', async () => {
    expect(await second.page.evaluate(() => devicePixelRatio)).toBe(1.75);
    expect(await shownTheme(second.page)).toBe('dark');
    const html = await second.app.evaluate(({ net }) =>
      net.fetch('app://bundle/index.html').then((page) => page.text()),
    );
    expect(html).toContain('data-theme="dark"');
  });
  await test.step('C does nothing, Ctrl+Enter still cooks', async () => {
    const { cook, library, page, recipe } = second;
    await library.open('Hong Shao Rou');
    await page.keyboard.press('c');
    await page.keyboard.press('e');
    await page.keyboard.press('j');
    await recipe.isShown('Hong Shao Rou');
    await expect(cook.view).toHaveCount(0);
    await page.keyboard.press('Control+Enter');
    await expect(cook.view).toBeVisible();
    await cook.press('Escape');
  });
  await test.step('the text size is as large as before, whatever the zoom; its keys choose another there', async () => {
    expect(await stepSize(second)).toBe(sizes[1]);
    const { cook, page, recipe } = second;
    await recipe.cook();
    await page.keyboard.press('Control+-');
    await page.keyboard.press('Control+-');
    await cook.press('Escape');
    await expect(cook.view).toHaveCount(0);
    const set = JSON.parse(await readFile(path.join(profile, 'settings.json'), 'utf8')) as unknown;
    expect(set).toMatchObject({ textSize: 'M', zoom: 175 });
  });
});
