import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../fixtures/hobside.ts';
import { LibraryFolder } from '../fixtures/library.ts';
import { startHobside } from '../fixtures/runtime.ts';

/** Starts Hobside with the words of a terminal, and ends it after a look at the painted page. */
async function startWith(
  words: readonly string[],
  env: Record<string, string>,
  look: (page: Page, app: ElectronApplication) => Promise<void>,
): Promise<void> {
  const app = await startHobside(words, { env });
  const child = app.process();
  const exit = once(child, 'exit');
  try {
    const page = await app.firstWindow();
    await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
    await look(page, app);
  } finally {
    child.kill('SIGTERM');
    await exit;
  }
}

test.describe('the window', () => {
  const place = { x: 90, y: 60, width: 1000, height: 700 };
  const bounds = (app: ElectronApplication) =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.isVisible())
        ?.getBounds(),
    );

  const isFull = (app: ElectronApplication) =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some((each) => each.isVisible() && each.isFullScreen()),
    );

  test('is on the screen, also when it was on one that is gone; then where it was, and in full screen where it was that', async ({
    profile,
  }) => {
    const env = { HOBSIDE_PROFILE: profile };
    await mkdir(profile, { recursive: true });
    const gone = { x: 9000, y: -4000, width: 5000, height: 5000, maximized: false, fullScreen: false };
    const places = [{ ...gone, display: 123456789, origin: { x: 8000, y: -4000 } }];
    await writeFile(path.join(profile, 'window.json'), JSON.stringify({ places }));
    await startWith([], env, async (page, app) => {
      const area = await app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
      const found = (await bounds(app)) ?? area;
      expect([found.x, found.y]).toEqual([area.x, area.y]);
      // Chromium takes a pixel from a window as large as the screen, or X11 would take it for full screen.
      expect(area.width - found.width).toBeLessThanOrEqual(1);
      expect(area.height - found.height).toBeLessThanOrEqual(1);
      const window = await app.browserWindow(page);
      await window.evaluate((it: { setBounds(to: typeof place): void }, to) => it.setBounds(to), place);
      await expect.poll(() => bounds(app)).toEqual(place);
    });
    await startWith([], env, async (page, app) => {
      expect(await bounds(app)).toEqual(place);
      const window = await app.browserWindow(page);
      await window.evaluate((it: { setFullScreen(on: boolean): void }) => it.setFullScreen(true));
      await expect.poll(() => isFull(app)).toBe(true);
    });
    await startWith([], env, async (_, app) => {
      await expect.poll(() => isFull(app)).toBe(true);
      const kept = JSON.parse(await readFile(path.join(profile, 'window.json'), 'utf8')) as { places: unknown[] };
      expect(kept.places[0]).toMatchObject({ ...place, fullScreen: true });
    });
  });
});

test.describe('what is asked for at the start', () => {
  const shows = (title: string) => async (page: Page) =>
    expect(page.getByTestId('card').filter({ hasText: title })).toBeVisible();

  test('HOBSIDE_FOLDER names the folder, and a folder on the command line holds over it', async ({
    folder,
    profile,
    scratch,
  }) => {
    const other = new LibraryFolder(path.join(scratch, 'Other'));
    await other.write('toast.md', '---\ntitle: Toast\n---\n\n1. Toast the bread.\n');
    const env = { HOBSIDE_PROFILE: profile, HOBSIDE_FOLDER: other.path };
    await startWith([], env, shows('Toast'));
    await startWith([`--folder=${folder.path}`, '--timers'], env, async (page) => {
      await shows('Hong Shao Rou')(page);
      await expect(page.getByRole('dialog').getByRole('heading', { name: 'Timers' })).toBeVisible();
    });
  });

  test('--samples opens a copy of the samples, which stays the cook’s own', async ({ profile }) => {
    const env = { HOBSIDE_PROFILE: profile };
    await startWith(['--samples'], env, shows('Hong Shao Rou'));
    const copy = path.join(profile, 'recipes/hong-shao-rou.md');
    const mine = (await readFile(copy, 'utf8')).replace('title: Hong Shao Rou', 'title: Mine now');
    await writeFile(copy, mine);
    await startWith(['--samples'], env, shows('Mine now'));
    expect(await readFile(copy, 'utf8')).toBe(mine);
  });
});
