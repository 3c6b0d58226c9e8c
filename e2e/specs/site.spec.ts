import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, cp, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { openOnPhone, type Phone } from '../fixtures/phone.ts';
import { projectFolder, samplesFolder } from '../fixtures/runtime.ts';
import { violations } from '../screens/axe.ts';

const hostile = `---
title: '"><img src=x onerror="window.pwned = 1"><script>window.pwned = 1</script>'
tags: ['<svg onload=window.pwned=1>']
---

<script>window.pwned = 1</script> [click](javascript:window.pwned=1) ![x](https://evil.example/x.png)

- 2 leeks <iframe srcdoc="x"></iframe>

1. Fry the leeks. <img src=x onerror="window.pwned = 1">
2. See [[hong-shao-rou]].
`;

/* One site and one browser for all: the tests go from page to page as a cook does. */
test.describe.configure({ mode: 'serial' });

let folder = '';
let top = '';
let phone: Phone;
const page = () => phone.page;
const open = (name: string) => page().goto(`${top}/${name}`);
const recipe = 'recipes/hong-shao-rou.html';

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = await mkdtemp(path.join(os.tmpdir(), 'hobside-site-'));
  const [library, site] = [path.join(folder, 'Recipes'), path.join(folder, 'kitchen site #1')];
  await cp(samplesFolder, library, { recursive: true });
  await mkdir(path.join(library, 'Ours & yours'));
  await writeFile(path.join(library, 'Ours & yours/hostile.md'), hostile);
  const command = [path.join(projectFolder, 'build/hobside.mjs'), 'export', library, '--to', 'site', '--into', site];
  await promisify(execFile)(process.execPath, command);
  top = pathToFileURL(site).href;
  phone = await openOnPhone(`${top}/index.html`);
});

test.afterAll(async () => {
  await phone?.close();
  await rm(folder, { recursive: true, force: true });
});

test('opened from a disk, the list is searched as one types, and leads to the recipes and from one to another', async () => {
  await expect(page().getByRole('heading', { name: 'Recipes', level: 1 })).toBeVisible();
  await page().getByRole('searchbox', { name: 'Search' }).fill('SHAOXING wine');
  await expect(page().getByRole('status')).toHaveText('Found: 1');
  await page().getByRole('searchbox').fill('brühe');
  await expect(page().locator('#results .title')).toHaveText(['Warmer Kartoffelsalat mit Brühe']);
  await page().getByRole('searchbox').fill('番茄');
  await expect(page().locator('#results .title')).toHaveText(['番茄炒蛋']);
  await page().getByRole('searchbox').fill('zzz');
  await expect(page().getByRole('status')).toHaveText('Nothing matches “zzz”.');
  await page().getByRole('searchbox').fill('hong shao');
  await page().getByRole('link', { name: 'Hong Shao Rou' }).click();
  await expect(page().getByRole('heading', { level: 1 })).toHaveText('Hong Shao Rou');
  await page().getByRole('link', { name: 'braised' }).click();
  await expect(page()).toHaveURL(/tags\.html#tag-braised$/);
  await open('recipes/mushroom-and-leek-galette.html');
  await page()
    .getByRole('link', { name: /flaky pastry/i })
    .first()
    .click();
  await expect(page().getByRole('heading', { level: 1 })).toHaveText('Flaky Pastry');
});

test('ticks and amounts are kept; twice as much is shown in list and steps', async () => {
  await open(recipe);
  await page().getByText('2 tablespoons vegetable oil').first().click();
  await expect(page().getByRole('checkbox', { name: '2 tablespoons vegetable oil' })).toBeChecked();
  await page().getByRole('radio', { name: '2×' }).check();
  await expect(page().getByText('6 tbsp sugar').first()).toBeVisible();
  await page().reload();
  await expect(page().getByRole('checkbox', { name: '1/4 cup vegetable oil' })).toBeChecked();
  await page().getByRole('button', { name: 'Untick all' }).click();
  await expect(page().locator('input:checked[type=checkbox]')).toHaveCount(0);
  await page().getByRole('radio', { name: '1×' }).check();
});

test('the cook view shows a step with what goes in, keeps the screen on and its place, and "back" leaves it', async () => {
  await open(recipe);
  await page().getByRole('button', { name: 'Cook', exact: true }).click();
  await expect(page().getByText('Step 1 of 10')).toBeVisible();
  await expect(page().getByText('The screen stays on.')).toBeVisible();
  expect(await page().evaluate('wakeLocks')).toEqual(['screen']);
  const next = page().getByRole('button', { name: 'Next' });
  for (let step = 1; step < 4; step += 1) await next.click();
  await expect(page().locator('.said:visible')).toHaveCount(1);
  await expect(page().locator('.needs li:visible')).toHaveText(['3 tablespoons sugar', '2 tablespoons vegetable oil'], {
    useInnerText: true,
  });
  await page().keyboard.press('ArrowRight');
  await page().keyboard.press('ArrowRight');
  await expect(page().locator('.waits:visible')).toContainText('Brown the pork 1 min');
  for (const button of await page().locator('button:visible').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(56);
  expect(
    await page()
      .locator('.said:visible')
      .evaluate((said) => parseFloat(getComputedStyle(said).fontSize)),
  ).toBeGreaterThan(23);
  await page().reload();
  await expect(page().getByText('Step 6 of 10')).toBeVisible();
  await page().goBack();
  await page().getByRole('button', { name: 'Cook on from step 6' }).click();
  await page().getByRole('button', { name: 'Close' }).click();
  await expect(page().getByRole('heading', { name: 'Ingredients' })).toBeVisible();
});

test('where the screen can’t be kept on, that is said', async () => {
  await open(recipe);
  await page().evaluate(() => {
    navigator.wakeLock.request = () => Promise.reject(new DOMException('low battery', 'NotAllowedError'));
  });
  await page().getByRole('button', { name: /^Cook/ }).click();
  await expect(page().getByText('This browser can’t keep the screen on.')).toBeVisible();
});

test('axe finds nothing, light and dark', async () => {
  for (const theme of ['light', 'dark'] as const) {
    await phone.look(theme);
    for (const name of theme === 'light' ? ['index.html', 'tags.html', recipe] : [recipe]) {
      await open(name);
      expect(await violations(page(), ['color-contrast-enhanced', 'target-size']), `${name}, ${theme}`).toEqual([]);
      const wide = await page().evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide, `${name} is wider than the phone`).toBe(false);
    }
    await page().getByRole('button', { name: /^Cook/ }).click();
    expect(await violations(page(), ['color-contrast-enhanced', 'target-size'])).toEqual([]);
  }
});

test('hostile words are words, and nothing was asked of anybody else', async () => {
  await open('index.html');
  await page().getByRole('searchbox').fill('img src');
  await page().locator('#results a').first().click();
  await expect(page().getByRole('heading', { level: 1 })).toContainText('<script>window.pwned = 1</script>');
  await page()
    .getByText('2. See')
    .or(page().getByRole('link', { name: /hong-shao-rou/i }))
    .first()
    .waitFor();
  expect(await page().evaluate('window.pwned')).toBeUndefined();
  expect(phone.requests.filter((address) => !address.startsWith(`${top}/`))).toEqual([]);
  expect(phone.complaints).toEqual([]);
});

test('without JavaScript the list, recipes, links and paper are all there, the search and the cook view are not', async () => {
  await phone.scripts(false);
  await open('index.html');
  await expect(page().locator('#search')).toBeHidden();
  await page().getByRole('link', { name: 'Hong Shao Rou' }).click();
  await expect(page().getByRole('heading', { level: 1 })).toHaveText('Hong Shao Rou');
  await expect(page().getByRole('button')).toHaveCount(0);
  await expect(page().getByRole('checkbox')).toHaveCount(0);
  await expect(page().locator('.said:visible')).toHaveCount(10);
  await expect(page().locator('.ingredients').getByText('1.5 to 2 lbs pork belly')).toBeVisible();
  await phone.look('print');
  await expect(page().locator('.top')).toBeHidden();
  await expect(page().locator('.said:visible')).toHaveCount(10);
  await phone.look('light');
  await phone.scripts(true);
});

test('from a web host, in a folder of it, all is the same', async () => {
  const server = await served(new URL(top));
  const { port } = server.address() as AddressInfo;
  try {
    await page().goto(`http://127.0.0.1:${port}/at/home/index.html`);
    await page().getByRole('searchbox').fill('lentil');
    await page()
      .getByRole('link', { name: /Red Lentil Soup/ })
      .click();
    await expect(page().getByRole('img', { name: /./ }).first()).toBeVisible();
    await page().getByRole('button', { name: 'Cook' }).click();
    await expect(page().getByText('The screen stays on.')).toBeVisible();
    expect(phone.complaints).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  jpg: 'image/jpeg',
};

/** The site below /at/home/. */
async function served(site: URL): Promise<Server> {
  const server = createServer((request, response) => {
    const inside = (request.url ?? '').replace(/^\/at\/home\//, '');
    readFile(new URL(`${site.href}/${inside}`)).then(
      (bytes) => response.setHeader('Content-Type', types[inside.split('.').at(-1) ?? ''] ?? '').end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
