import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from '@playwright/test';
import { expect, test, type Kitchen } from '../fixtures/hobside.ts';
import { pagesBelow } from '../fixtures/ordinary-user.ts';
import { electronExecutable, projectFolder, sandboxArguments } from '../fixtures/runtime.ts';
import { connections } from '../screens/sockets.ts';

/** Power blockers have no list: every number that was ever given is asked. */
const whileCooking = ({ app }: Kitchen) =>
  app.evaluate(({ BrowserWindow, powerSaveBlocker }) => ({
    fullScreen: BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.isFullScreen(),
    awake: Array.from({ length: 6 }, (_, id) => powerSaveBlocker.isStarted(id)).includes(true),
  }));

test('when the page crashes in cook mode, the window leaves full screen and the display may sleep', async ({
  launch,
}) => {
  const kitchen = await launch();
  await kitchen.library.open('Hong Shao Rou');
  await kitchen.recipe.cook();
  await expect.poll(() => whileCooking(kitchen)).toEqual({ fullScreen: true, awake: true });
  await kitchen.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(() => whileCooking(kitchen)).toEqual({ fullScreen: false, awake: false });
});

test('P18 a page that crashes is back where it was, and a recipe that crashed it twice is opened as plain text', async ({
  folder,
  profile,
}) => {
  test.skip(process.platform !== 'linux', 'the page’s process is found in /proc');
  // Without Playwright, which holds back the page that comes after a crash; it only comes by to look.
  const words = ['--remote-debugging-port=0', projectFolder, `--folder=${folder.path}`];
  const child = spawn(electronExecutable(), [...sandboxArguments, ...words], {
    env: { ...process.env, HOBSIDE_PROFILE: profile, HOBSIDE_REPORT_PAINT: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  const said = { out: '', error: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.error += text));
  const times = (words: string) =>
    expect.poll(() => said.out.split(`hobside: ${words}`).length - 1, { timeout: 20_000 });
  const crash = () => pagesBelow(child.pid ?? 0).forEach((pid) => process.kill(pid, 'SIGKILL'));
  const look = async (at: (page: Page) => Promise<void>) => {
    const address = /DevTools listening on (ws:\S+)/.exec(said.error)?.[1] ?? '';
    const browser = await chromium.connectOverCDP(address);
    const page = browser
      .contexts()[0]
      ?.pages()
      .find((one) => one.url().includes('index.html'));
    if (page === undefined) throw new Error('There is no page');
    await at(page);
    await browser.close();
  };
  try {
    await times('painted').toBe(1);
    await look(async (page) => {
      await page.getByTestId('card').filter({ hasText: 'Hong Shao Rou' }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hong Shao Rou');
    });
    await times('at recipe hong-shao-rou.md').toBe(1);
    crash();
    await times('at recipe hong-shao-rou.md').toBe(2);
    await times('painted').toBe(2);
    crash();
    await times('at recipe hong-shao-rou.md').toBe(3);
    await times('painted').toBe(3);
    await look(async (page) => {
      await expect(page.getByTestId('look')).toContainText('failed twice');
      await expect(page.locator('pre')).toContainText('title: Hong Shao Rou');
      await page.keyboard.press('e');
      await expect(page.locator('[data-view=edit] [data-testid=preview]')).toBeVisible();
    });
    // Even as text: the third time within a minute the page starts at the library.
    crash();
    await times('painted').toBe(4);
    await times('at library').toBe(2);
  } finally {
    child.kill('SIGTERM');
    await exit;
  }
});

test('the library process is killed: nothing is lost, and the list still follows the folder', async ({
  kitchen,
  folder,
}) => {
  await kitchen.library.shows('Hong Shao Rou');
  const pid = await libraryProcess(kitchen);
  process.kill(pid, 'SIGKILL');
  await kitchen.library.shows('Hong Shao Rou');
  await folder.write('toast.md', '---\ntitle: Toast\n---\n\n1. Toast the bread.\n');
  await kitchen.library.shows('Toast');
  await kitchen.library.open('Toast');
  await expect(kitchen.recipe.view).toContainText('Toast the bread.');
  expect(await libraryProcess(kitchen)).not.toBe(pid);
});

test('P19 nothing that a cook does asks anything of the network', async ({ kitchen, folder }) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`http ${request.url ?? ''}`);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const socket = createSocket('udp4').on('message', (message) => asked.push(`udp ${String(message)}`));
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const canary = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const udp = `127.0.0.1:${String(socket.address().port)}`;
  await folder.write('canary.md', canaryRecipe(canary, udp));
  const { cook, editor, library, page, recipe } = kitchen;
  await library.open('Canary');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('canary');
  await page.keyboard.press('Escape');
  await recipe.edit();
  await editor.typeAtEndOf('Boil', ` for 3 minutes ![x](http://${canary}/typed.png)`);
  await editor.isSaved();
  await page.keyboard.press('Control+,');
  await expect(page.locator('[data-view=settings]')).toBeVisible();
  await page.keyboard.press('Control+1');
  await library.find('canary');
  await library.open('Canary');
  await recipe.cook();
  await cook.press('1');
  await cook.press('t');
  await cook.press('w');
  await cook.press('Escape');
  await cook.press('Escape');
  expect(await connections(kitchen)).toEqual([]);
  expect(asked).toEqual([]);
  server.close();
  socket.close();
});

const canaryRecipe = (canary: string, udp: string) => `---
title: Canary
image: http://${canary}/cover.png
sourcelink: http://${canary}/source
ingredients:
  - 1 [egg](http://${canary}/egg)
---

![step](http://${canary}/step.png)

1. Boil
2. Look at stun:${udp} and <http://${canary}/auto>.
`;

const libraryProcess = async ({ app }: Kitchen): Promise<number> => {
  const found = await app.evaluate(
    ({ app: hobside }) => hobside.getAppMetrics().find(({ name }) => name === 'Hobside library')?.pid,
  );
  if (found === undefined) throw new Error('There is no library process');
  return found;
};

test('typing from before a crash is restored with a look at what differs, and can be dropped again', async ({
  kitchen,
  folder,
}) => {
  const { editor, page } = kitchen;
  const before = await folder.read('hong-shao-rou.md');
  await kitchen.library.isShown();
  await page.evaluate(async () => {
    const id = 'hong-shao-rou.md';
    const opened = await window.kitchen.ask('recipe:open', { id });
    if (!opened.ok) throw new Error('The recipe did not open');
    const { text, version } = opened.value.file;
    const typed = text.replace('- 3 tablespoons sugar', '- 4 tablespoons sugar, raw');
    await window.kitchen.ask('draft:keep', {
      id,
      baseVersion: version,
      baseText: text,
      text: typed,
      cursor: 0,
      keptAt: Date.now(),
    });
  });
  await kitchen.library.open('Hong Shao Rou');
  await kitchen.recipe.edit('Form');
  await expect(editor.row('Ingredient', 5)).toHaveValue('4 tablespoons sugar, raw');
  await editor.view.getByRole('button', { name: 'See what differs' }).click();
  await expect(editor.view.getByTestId('compare')).toContainText('4 tablespoons sugar, raw');
  await editor.view.getByRole('button', { name: 'Drop it' }).click();
  await expect(editor.row('Ingredient', 5)).toHaveValue('3 tablespoons sugar');
  await editor.isSaved();
  await expect(async () => expect(await folder.read('hong-shao-rou.md')).toBe(before)).toPass();
});
