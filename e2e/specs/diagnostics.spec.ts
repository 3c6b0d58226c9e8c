import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Kitchen } from '../fixtures/hobside.ts';
import { menuLines } from '../screens/main-side.ts';

const clipboard = ({ app }: Kitchen): Promise<string> => app.evaluate(({ clipboard: it }) => it.readText());
const emptied = ({ app }: Kitchen): Promise<void> => app.evaluate(({ clipboard: it }) => it.clear());

interface SeenCrash {
  readonly kind: string;
  readonly what: string;
}

async function crashes(logs: string): Promise<readonly SeenCrash[]> {
  const text = await readFile(path.join(logs, 'crashes.json'), 'utf8');
  return (JSON.parse(text) as { readonly crashes: readonly SeenCrash[] }).crashes;
}

const helperOf = ({ app }: Kitchen): Promise<number> =>
  app.evaluate(({ app: hobside }) => hobside.getAppMetrics().find(({ name }) => name === 'Hobside library')?.pid ?? 0);

test('a crash leaves a report here and is told once at the next start; the diagnostics hold nothing of a recipe', async ({
  launch,
  folder,
  profile,
}) => {
  const logs = path.join(profile, 'logs');
  await mkdir(logs, { recursive: true });
  // As a run leaves it that was ended in the middle of its work.
  await writeFile(path.join(logs, 'running'), '0.0.9');
  await folder.write('secret-supper.md', '---\ntitle: Secret supper\n---\n\n1. Boil the kidneys.\n');
  const kitchen = await launch();
  const { page } = kitchen;
  const log = () => readFile(path.join(logs, 'hobside.log'), 'utf8');
  const toast = page.getByTestId('toast');

  await kitchen.library.shows('Secret supper');
  await test.step('the last run is told of, with what to do', async () => {
    await expect(toast).toContainText('Last time Hobside ended in the middle of its work.');
    await toast.getByRole('button', { name: 'Copy diagnostics' }).click();
    await expect(page.getByTestId('toast').last()).toContainText('Diagnostics copied');
    const text = await clipboard(kitchen);
    expect(text).toMatch(/^Hobside \d+\.\d+\.\d+/);
    expect(text).toMatch(/\nElectron \d+[\d.]+, Chromium \d+[\d.]+, Node \d+[\d.]+\n/);
    expect(text).toMatch(/\nFolder: open, on .*; 4 recipes, 0 notes, .* changes seen by the system’s events\n/);
    expect(text).toMatch(/\nCrashes:\n\S+ main Hobside: no end \(0\), Hobside 0\.0\.9\n/);
  });

  await test.step('a helper that is killed and an error in the page are written down', async () => {
    process.kill(await helperOf(kitchen), 'SIGKILL');
    await expect
      .poll(() => crashes(logs))
      .toContainEqual(expect.objectContaining({ kind: 'helper', what: 'Hobside library' }));
    await page.evaluate(() => {
      setTimeout(() => {
        throw new TypeError('Could not read “Boil the kidneys”');
      });
    });
    await expect.poll(log).toContain('in the page: TypeError: Could not read …');
  });

  await test.step('it is in the Help menu, in the palette and in Settings', async () => {
    expect((await menuLines(kitchen.app)).find(({ label }) => label === 'Copy diagnostics')?.enabled).toBe(true);
    await emptied(kitchen);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('>copy diag');
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboard(kitchen)).toContain('helper Hobside library: killed (9)');
    await emptied(kitchen);
    await page.keyboard.press('Control+,');
    await page.locator('[data-view=settings]').getByRole('button', { name: 'Copy diagnostics' }).click();
    await expect.poll(() => clipboard(kitchen)).toContain('in the page: TypeError: Could not read …');
  });

  await test.step('neither the diagnostics nor a log tells of a recipe, and no file leaves the profile', async () => {
    // Not before: Playwright clicks nothing while it waits for where a page would go.
    await page.evaluate(() => (location.href = 'https://a.example/secret-supper?boil#kidneys'));
    await expect.poll(log).toContain('refused navigation https://a.example\n');
    const names = await readdir(logs);
    expect(names.sort()).toEqual(['crashes.json', 'hobside.log', 'running']);
    const texts = await Promise.all(names.map((name) => readFile(path.join(logs, name), 'utf8')));
    for (const text of [await clipboard(kitchen), ...texts]) expect(text).not.toMatch(/kidneys|supper|Hong Shao/i);
    expect(await clipboard(kitchen)).not.toContain(folder.path);
  });

  await test.step('a page that crashes is written down, and a run that ends as it should is not', async () => {
    await kitchen.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.isVisible())
        ?.webContents.forcefullyCrashRenderer(),
    );
    await expect
      .poll(() => crashes(logs))
      .toContainEqual(expect.objectContaining({ kind: 'page', what: 'index.html' }));
    await kitchen.quit();
    expect((await readdir(logs)).sort()).toEqual(['crashes.json', 'hobside.log']);
    expect((await crashes(logs)).map(({ kind }) => kind)).toEqual(['page', 'helper', 'main']);
  });
});
