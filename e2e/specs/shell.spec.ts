import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../fixtures/hobside.ts';
import { LibraryFolder } from '../fixtures/library.ts';
import { electronExecutable, projectFolder, sandboxArguments, startHobside } from '../fixtures/runtime.ts';
import { menuLines } from '../screens/main-side.ts';

/** Label, accelerator, and where it works: L library, R recipe, E editor, C cook mode, S settings. */
const menu: readonly (readonly [label: string, accelerator: string, places: string])[] = [
  ['New recipe', 'CmdOrCtrl+N', 'LR'],
  ['Import recipes…', 'CmdOrCtrl+I', 'LR'],
  ['Export recipes…', 'CmdOrCtrl+Shift+S', 'LR'],
  ['Open recipe folder…', 'CmdOrCtrl+O', 'LRS'],
  ['Save', 'CmdOrCtrl+S', 'E'],
  ['Rename…', 'F2', 'LRE'],
  ['Move to folder…', 'Shift+F2', 'LRE'],
  ['Duplicate', '', 'LR'],
  ['Favourite, or not any more', '', 'LR'],
  ['Show in folder', '', 'LRE'],
  ['Print or save as PDF…', 'CmdOrCtrl+P', 'LR'],
  ['Make a cookbook…', '', 'L'],
  ['Export the cook log as Markdown…', '', 'LRS'],
  ['Export the cook log as CSV…', '', 'LRS'],
  ['Move to trash', '', 'LR'],
  ['Undo rename, move, replace, trash or cook log', '', 'LR'],
  ['Copy recipe', '', 'LR'],
  ['Copy recipe as plain text', '', 'LR'],
  ['Copy recipe as Markdown', '', 'LR'],
  ['Find', 'CmdOrCtrl+F', 'LRE'],
  ['Find and replace in this recipe', 'CmdOrCtrl+H', 'E'],
  ['Earlier versions', 'CmdOrCtrl+Shift+Y', 'E'],
  ['Go to recipe or command', 'CmdOrCtrl+K', 'LRES'],
  ['Recipes', 'CmdOrCtrl+1', 'LRES'],
  ['What needs a look', '', 'LRES'],
  ['Show or hide the sidebar', 'F9', 'L'],
  ['Show as grid', '', 'L'],
  ['Show as list', '', 'L'],
  ['Show or hide the preview', 'CmdOrCtrl+\\', 'E'],
  ['Larger', 'CmdOrCtrl+Plus', 'LRECS'],
  ['Smaller', 'CmdOrCtrl+-', 'LRECS'],
  ['Actual size', 'CmdOrCtrl+0', 'LRECS'],
  ['Settings', 'CmdOrCtrl+,', 'LRE'],
  ['Cook this recipe', 'CmdOrCtrl+Enter', 'LRE'],
  ['Serve at…', '', 'LRES'],
  ['Back to the hob', '', 'L'],
  ['Edit this recipe', 'CmdOrCtrl+E', 'LR'],
  ['Next recipe', '', 'R'],
  ['Previous recipe', '', 'R'],
  ['Next step', '', 'C'],
  ['Previous step', '', 'C'],
  ['Whole recipe', '', 'C'],
  ['Timers', 'CmdOrCtrl+T', 'LRECS'],
  ['Silence the alarm', 'CmdOrCtrl+.', 'LRECS'],
  ['Keyboard shortcuts', 'CmdOrCtrl+/', 'LRES'],
  ['Copy diagnostics', '', 'LRECS'],
];

test('the native menu has every command with its keys, offered where it works, and the Edit roles; an item does what its key does', async ({
  kitchen,
}) => {
  await test.step('a command that is chosen from the menu does the same as its key', async () => {
    await kitchen.app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((each) => each.submenu?.items ?? []) ?? [];
      items.find((item) => item.label.replace('&', '') === 'Settings')?.click();
    });
    await expect(kitchen.page.locator('[data-view=settings]')).toBeVisible();
  });
  await test.step('the native menu has every command with its keys, offered where it works, and the Edit roles', async () => {
    await kitchen.page.keyboard.press('Control+1');
    const { app, editor, library, page, recipe } = kitchen;
    const isOffered = async (place: string) => {
      const wanted = menu.map(([label, accelerator, places]) => [label, accelerator, places.includes(place)]);
      await expect(async () => {
        const lines = await menuLines(app);
        const shown = menu.map(([label]) => {
          const line = lines.find((each) => each.label === label && each.role === '');
          return [label, line?.accelerator, line?.enabled];
        });
        expect(shown).toEqual(wanted);
      }).toPass();
    };
    await isOffered('L');
    await library.open('Hong Shao Rou');
    await isOffered('R');
    await recipe.edit();
    await editor.isShown();
    await isOffered('E');
    await page.keyboard.press('Control+,');
    await isOffered('S');
    await page.keyboard.press('Control+1');
    await library.open('Hong Shao Rou');
    await recipe.cook();
    await isOffered('C');
    const roles = (await menuLines(app)).map((line) => line.role);
    expect(roles).toEqual(
      expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectall', 'quit', 'togglefullscreen']),
    );
  });
});

test.describe('started a second time', () => {
  // Not with the `kitchen` that may complain of nothing: a picture of the folder that was closed is refused.
  /** As if the cook clicked the icon again, or named a folder in a terminal. */
  async function startAgain(profile: string, ...words: string[]): Promise<number | null> {
    const child = spawn(electronExecutable(), [...sandboxArguments, projectFolder, ...words], {
      env: { ...process.env, HOBSIDE_PROFILE: profile },
      stdio: 'ignore',
    });
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  }

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
    await startAgain(profile, `--folder=${folder.path}`);
    await startAgain(profile);
    await expect(kitchen.cook.view).toBeVisible();
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

  test('is where it was at the next start', async ({ profile }) => {
    const env = { HOBSIDE_PROFILE: profile };
    await startWith([], env, async (_, app) => {
      await app.evaluate(
        ({ BrowserWindow }, to) =>
          BrowserWindow.getAllWindows()
            .find((window) => window.isVisible())
            ?.setBounds(to),
        place,
      );
      await expect.poll(() => bounds(app)).toEqual(place);
    });
    await startWith([], env, async (_, app) => expect(await bounds(app)).toEqual(place));
  });

  test('is on the screen, also when it was on one that is gone', async ({ profile }) => {
    await mkdir(profile, { recursive: true });
    const gone = { x: 9000, y: -4000, width: 5000, height: 5000, maximized: false };
    await writeFile(path.join(profile, 'window.json'), JSON.stringify(gone));
    await startWith([], { HOBSIDE_PROFILE: profile }, async (_, app) => {
      const area = await app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
      const found = (await bounds(app)) ?? area;
      expect([found.x, found.y]).toEqual([area.x, area.y]);
      // Chromium takes a pixel from a window as large as the screen, or X11 would take it for full screen.
      expect(area.width - found.width).toBeLessThanOrEqual(1);
      expect(area.height - found.height).toBeLessThanOrEqual(1);
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
    await startWith([`--folder=${folder.path}`], env, shows('Hong Shao Rou'));
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
