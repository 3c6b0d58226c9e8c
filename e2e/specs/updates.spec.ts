import { existsSync } from 'node:fs';
import { chmod, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures/hobside.ts';
import { violations } from '../screens/axe.ts';
import { SettingsScreen } from '../screens/settings-screen.ts';
import { UpdateServer } from '../screens/update-server.ts';

/*
 * The AppImage of Linux, which a file of the test stands in for: what a new version holds is a script that says that it was started.
 */
test.skip(process.platform !== 'linux', 'a stand-in for an AppImage can be a script; no installer can');

const notes = `### Added\n\n**Cooking**\n- Soup is stirred <b>by itself</b>.\n`;

test('a new version is looked for only when the cook wants it, told with what changes, and put in place when nothing is on the hob', async ({
  launch,
  scratch,
  profile,
}) => {
  const server = await UpdateServer.open();
  const image = path.join(scratch, 'hobside.AppImage');
  const started = path.join(scratch, 'started');
  await writeFile(image, 'version 0.1.0');
  await chmod(image, 0o755);
  const package_ = Buffer.from(`#!/bin/sh\necho started > '${started}'\n`);
  server.publish('9.8.7', notes, package_);
  const env = { HOBSIDE_UPDATES: server.address, APPIMAGE: image };
  try {
    const { app, page, cook, library, recipe, complaints } = await launch({ env });
    const settings = new SettingsScreen(page);
    const section = page.getByRole('region', { name: 'New versions' });
    const button = (name: string) => section.getByRole('button', { name, exact: true });

    await test.step('at first nobody is asked, and nothing of it is loaded', async () => {
      await settings.open();
      await expect(settings.toggle(/new versions/)).not.toBeChecked();
      await expect(section).toContainText(`Hobside asks ${new URL(server.address).host} for its list`);
      expect(server.asked).toEqual([]);
    });

    await test.step('while something is on the hob nothing is asked, by nobody', async () => {
      await page.keyboard.press('Control+1');
      await library.open('Hong Shao Rou');
      await recipe.cook();
      await cook.press('1');
      await expect(cook.step).toBeVisible();
      await cook.press('Escape');
      await expect(cook.view).toHaveCount(0);
      await settings.open();
      await settings.toggle(/new versions/).check();
      await button('Look now').click();
      await expect(section.getByRole('alert')).toHaveText(/Something is on the hob/);
      expect(server.asked).toEqual([]);
    });

    await test.step('once it is finished the cook can look, and is told what changes, as text', async () => {
      await page.evaluate(() => window.kitchen.ask('hob:finish', { recipe: 'hong-shao-rou.md' }));
      await settings.toggle(/new versions/).uncheck();
      await button('Look now').click();
      await expect(section.getByRole('status')).toHaveText('Hobside 9.8.7 is there.');
      await expect(section.getByRole('listitem')).toHaveText('Soup is stirred <b>by itself</b>.');
      await expect(section.locator('b')).toHaveCount(0);
      expect(server.asked.map(({ path }) => path)).toEqual(['/new/latest-linux.yml']);
      expect(await violations(page)).toEqual([]);
    });

    await test.step('what comes otherwise than announced is thrown away, and the words say so', async () => {
      server.serves = Buffer.from('something else');
      await button('Download').click();
      await expect(section.getByRole('alert')).toHaveText(/not what was announced, so it was thrown away/);
      expect(await readdir(path.join(profile, 'updates/pending'))).toEqual([]);
      server.serves = package_;
      await button('Look now').click();
    });

    await test.step('a timer keeps it from being put in place', async () => {
      await button('Download').click();
      await expect(section.getByRole('status')).toHaveText('Hobside 9.8.7 is downloaded and checked.');
      await page.evaluate(() =>
        window.kitchen.ask('timer:start', { label: 'Rice', seconds: 600, upTo: null, recipe: null }),
      );
      await button('Restart to update').click();
      await expect(section.getByRole('alert')).toHaveText(/A timer runs/);
      expect(await readFile(image, 'utf8')).toBe('version 0.1.0');
      const [timer] = await page.evaluate(() => window.kitchen.ask('timer:list', null));
      await page.evaluate((id) => window.kitchen.ask('timer:stop', { id }), timer?.id ?? '');
    });

    await test.step('nobody was told who asked, and no id was made', async () => {
      for (const { headers } of server.asked)
        expect(Object.keys(headers).sort()).toEqual(['accept', 'cache-control', 'connection', 'host', 'user-agent']);
      expect(existsSync(path.join(profile, '.updaterId'))).toBe(false);
      expect(complaints).toEqual([]);
    });

    await test.step('then Hobside ends as it should, and the new version starts in its place', async () => {
      const child = app.process();
      const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
      await button('Restart to update').click();
      expect(await ended).toBe(0);
      await expect.poll(() => existsSync(started), { timeout: 10_000 }).toBe(true);
      expect(package_.equals(await readFile(image))).toBe(true);
      expect(existsSync(path.join(profile, 'logs/running'))).toBe(false);
    });
  } finally {
    await server.close();
  }
});

test('@full switched on, Hobside looks by itself when its list is there, at each start, and leads to what changes', async ({
  launch,
  scratch,
}) => {
  const server = await UpdateServer.open();
  server.publish('9.8.7', notes, Buffer.from('a package'));
  const image = path.join(scratch, 'hobside.AppImage');
  await writeFile(image, 'version 0.1.0');
  const env = { HOBSIDE_UPDATES: server.address, APPIMAGE: image };
  try {
    const first = await launch({ env });
    const settings = new SettingsScreen(first.page);
    await settings.open();
    expect(server.asked).toEqual([]);
    await settings.toggle(/new versions/).check();
    await expect(first.page.getByRole('status').filter({ hasText: 'Hobside 9.8.7 is there.' }).first()).toBeVisible();
    expect(server.asked).toHaveLength(1);
    await first.quit();
    const { page } = await launch({ env });
    await page.getByRole('button', { name: 'What changes' }).click();
    await expect(page.getByRole('region', { name: 'New versions' })).toContainText('Soup is stirred');
    expect(server.asked.map(({ path: asked }) => asked)).toEqual(['/new/latest-linux.yml', '/new/latest-linux.yml']);
    expect(await readFile(image, 'utf8')).toBe('version 0.1.0');
  } finally {
    await server.close();
  }
});
