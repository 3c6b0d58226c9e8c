import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { quit, startUnderPlaywright } from './bench/running-app.mjs';
import { checkout, resultsFolder } from './setup/places.mjs';
import { openDisplay } from './setup/display.mjs';
import { say, tellingFailures } from './setup/say.mjs';

/**
 * `npm run shots` writes a picture of every screen to test-results/shots, at two sizes in both themes.
 * `npm run shots -- --readme` writes the three of the README to docs/pictures.
 */
const forReadme = process.argv.includes('--readme');
const sizes = forReadme ? [{ width: 1440, height: 900 }] : [1440, 720].map((width) => ({ width, height: 900 }));
/** @type {('light' | 'dark')[]} */
const themes = forReadme ? ['light'] : ['light', 'dark'];

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ name: string, go: (page: Page) => Promise<unknown>, readme?: true }} Shot */

/** @param {Page} page @param {string} key */
const press = (page, key) => page.keyboard.press(key);

/** From one screen to the next as a cook would walk, keys only where there is one. @type {readonly Shot[]} */
const walk = [
  { name: 'library', readme: true, go: (page) => page.getByTestId('card').first().waitFor() },
  { name: 'library-list', go: (page) => page.getByRole('button', { name: /list/i }).click() },
  {
    name: 'library-search',
    go: (page) =>
      page
        .getByRole('button', { name: /grid/i })
        .click()
        .then(() => page.getByTestId('search').fill('ginger')),
  },
  { name: 'library-nothing', go: (page) => page.getByTestId('search').fill('gochujang') },
  {
    name: 'palette',
    go: (page) =>
      page
        .getByTestId('search')
        .fill('')
        .then(() => press(page, 'Control+k')),
  },
  { name: 'shortcuts', go: (page) => press(page, 'Escape').then(() => press(page, 'Control+/')) },
  {
    name: 'paste',
    go: (page) =>
      press(page, 'Escape')
        .then(() => press(page, 'Control+Shift+n'))
        .then(() => page.locator('dialog textarea:focus').waitFor())
        .then(() =>
          page.keyboard.insertText('Leek soup\n\nServes 4\n\nIngredients\n2 leeks\n\nDirections\n1. Boil the leeks.'),
        ),
  },
  { name: 'settings', go: (page) => press(page, 'Escape').then(() => press(page, 'Control+,')) },
  {
    name: 'replace',
    go: (page) =>
      press(page, 'Control+Shift+H')
        .then(() => page.keyboard.insertText('oil'))
        .then(() => page.getByLabel('Replace with').fill('butter'))
        .then(() => page.getByTestId('hit').first().waitFor()),
  },
  {
    name: 'serve',
    go: (page) =>
      openSeed(page)
        .then(() => page.getByTestId('serve').click())
        .then(() => page.getByTestId('serve-start').waitFor()),
  },
  { name: 'recipe', go: openSeed },
  {
    name: 'recipe-why',
    go: (page) =>
      page
        .getByRole('button', { name: '1 hour and 30 minutes' })
        .hover()
        .then(() => page.getByTestId('glass').waitFor()),
  },
  {
    name: 'recipe-step',
    go: (page) =>
      page
        .getByRole('button', { name: 'Step 4: what was understood' })
        .click()
        .then(() => page.getByTestId('glass').getByRole('combobox').waitFor()),
  },
  {
    name: 'recipe-have',
    go: (page) =>
      press(page, 'Escape')
        .then(() =>
          page
            .getByRole('button', { name: /^3 tbsp/ })
            .first()
            .click(),
        )
        .then(() => page.getByRole('dialog').waitFor()),
  },
  {
    name: 'recipe-pan',
    go: (page) =>
      press(page, 'Escape')
        .then(() => page.getByRole('button', { name: 'Pan size' }).click())
        .then(() => page.getByRole('dialog').waitFor()),
  },
  {
    name: 'recipe-scaled',
    go: (page) =>
      press(page, 'Escape')
        .then(() => press(page, '+'))
        .then(() => page.locator('[data-changed]').first().waitFor()),
  },
  { name: 'rename', go: (page) => press(page, 'F2').then(() => page.getByRole('dialog').waitFor()) },
  {
    name: 'move',
    go: (page) =>
      press(page, 'Escape')
        .then(() => press(page, 'Shift+F2'))
        .then(() => page.getByRole('dialog').waitFor()),
  },
  {
    name: 'recipe-photo',
    go: (page) =>
      press(page, 'Escape')
        .then(() => press(page, '0'))
        .then(() => press(page, 'Control+1'))
        .then(() => openRecipe(page, 'lentil')),
  },
  {
    name: 'form',
    readme: true,
    go: (page) =>
      openSeed(page)
        .then(() => press(page, 'Control+e'))
        .then(() => page.getByRole('textbox', { name: 'Ingredient 4', exact: true }).click()),
  },
  {
    name: 'form-steps',
    go: (page) => page.getByRole('textbox', { name: 'Step 5', exact: true }).click(),
  },
  {
    name: 'form-tags',
    go: (page) =>
      page
        .getByRole('combobox', { name: 'Tags' })
        .click()
        .then(() => page.keyboard.type('b'))
        .then(() => page.getByRole('option').first().waitFor()),
  },
  {
    name: 'editor',
    readme: true,
    go: (page) =>
      page.keyboard
        .press('Control+a')
        .then(() => press(page, 'Delete'))
        .then(() => press(page, 'Control+Shift+e'))
        .then(() => page.locator('.cm-content').waitFor()),
  },
  {
    name: 'editor-history',
    go: (page) =>
      page
        .locator('.cm-line', { hasText: 'star anise pods' })
        .first()
        .click()
        .then(() => press(page, 'End'))
        .then(() => page.keyboard.type(', rinsed'))
        .then(() => page.getByTestId('saved').getByText('Saved', { exact: true }).waitFor())
        .then(() => press(page, 'Control+Shift+Y'))
        .then(() => page.getByTestId('recipe-changes').waitFor()),
  },
  { name: 'mise', go: (page) => press(page, 'Control+Enter').then(() => page.locator('[data-view=cook]').waitFor()) },
  { name: 'cook-4', go: (page) => press(page, '4') },
  { name: 'cook-7', readme: true, go: (page) => press(page, '7') },
  { name: 'cook-why', go: (page) => press(page, 'u').then(() => page.getByTestId('glass').waitFor()) },
  {
    name: 'cook-8',
    go: (page) =>
      press(page, '8')
        .then(() => press(page, 't'))
        .then(() => page.getByTestId('timer').first().waitFor()),
  },
  { name: 'cook-whole', go: (page) => press(page, 'w') },
  { name: 'alarm', go: (page) => press(page, 'w').then(() => ringIn(page, 2)) },
  {
    name: 'library-cooking',
    go: (page) =>
      press(page, 'Escape')
        .then(() => page.locator('[data-view=cook]').waitFor({ state: 'detached' }))
        .then(() => press(page, 'Control+1')),
  },
];

/** @param {Page} page */
const painted = (page) => page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);

/** @param {Page} page */
async function openSeed(page) {
  await press(page, 'Control+1');
  await openRecipe(page, 'hong shao');
}

/** @param {Page} page @param {string} words */
async function openRecipe(page, words) {
  await page.getByTestId('search').fill(words);
  await page.getByTestId('card').first().click();
  await page.locator('[data-view=recipe] h1').waitFor();
}

/** @param {Page} page @param {number} seconds */
async function ringIn(page, seconds) {
  await page.evaluate(
    (wanted) =>
      /** @type {any} */ (window).kitchen.ask('timer:start', {
        label: 'Rice',
        seconds: wanted,
        upTo: null,
        recipe: null,
      }),
    seconds,
  );
  await page.getByTestId('alarm').waitFor();
}

/** @param {string} scratch @param {string[]} more @param {'light' | 'dark'} theme */
const launch = (scratch, more, theme) =>
  startUnderPlaywright([checkout, ...more], { HOME: scratch, HOBSIDE_PROFILE: path.join(scratch, 'profile') }, theme);

/** @param {import('playwright').ElectronApplication} app @param {Page} page @param {{ width: number, height: number }} size */
async function resize(app, page, size) {
  const handle = await app.browserWindow(page);
  await handle.evaluate((/** @type {any} */ window, wanted) => {
    window.setFullScreen(false);
    window.setContentSize(wanted.width, wanted.height);
  }, size);
  await page.waitForFunction((wanted) => innerWidth === wanted.width && innerHeight === wanted.height, size);
}

/** @param {'light' | 'dark'} theme @param {{ width: number, height: number }} size @param {string} target */
async function walkOnce(theme, size, target) {
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'hobside-shots-'));
  // Shown as ~/Documents/Recipes: a picture tells nothing of the computer it was taken on.
  const folder = path.join(scratch, 'Documents', 'Recipes');
  await cp(path.join(checkout, 'recipes'), folder, { recursive: true });
  const app = await launch(scratch, [`--folder=${folder}`], theme);
  const page = await app.firstWindow();
  await painted(page);
  await resize(app, page, size);
  for (const { name, go, readme } of walk) {
    await go(page);
    await resize(app, page, size);
    if (forReadme && !readme) continue;
    await page.evaluate(() => document.fonts.ready);
    const file = forReadme ? `${name.replace(/-\d$/, '')}.png` : `${name}-${theme}-${String(size.width)}.png`;
    await page.screenshot({ path: path.join(target, file), animations: 'disabled' });
  }
  await quit(app);
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
}

/** @param {string} target */
async function firstRun(target) {
  for (const theme of themes) {
    const scratch = await mkdtemp(path.join(os.tmpdir(), 'hobside-shots-'));
    const app = await launch(scratch, [], theme);
    const page = await app.firstWindow();
    await page.locator('[data-view=first-run]').waitFor();
    await page.screenshot({ path: path.join(target, `first-run-${theme}.png`) });
    await quit(app);
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

await tellingFailures(async () => {
  const display = await openDisplay();
  Object.assign(process.env, display.env);
  const target = forReadme ? path.join(checkout, 'docs/pictures') : path.join(resultsFolder, 'shots');
  await mkdir(target, { recursive: true });
  if (!forReadme) await firstRun(target);
  for (const theme of themes) {
    for (const size of sizes) {
      say(`pictures, ${theme}, ${String(size.width)} x ${String(size.height)}`);
      await walkOnce(theme, size, target);
    }
  }
  display.end();
  say(`pictures written to ${path.relative(checkout, target)}`);
});
