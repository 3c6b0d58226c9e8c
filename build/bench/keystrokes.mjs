import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkout } from '../setup/places.mjs';
import { say } from '../setup/say.mjs';
import { quantile } from './figures.mjs';
import { watchKeys } from './in-page.mjs';
import { quit } from './running-app.mjs';

/** @typedef {import('./figures.mjs').Row} Row */
/** @typedef {{ changed: number[], painted: number[] }} Keys */
/** @typedef {(bench: { scratch: string }, folder: string, other?: { app?: string }) => Promise<{ running: import('playwright').ElectronApplication, page: import('playwright').Page }>} Launch */

const keys = 200;
/** In bytes, about, and the most that 95 of 100 keys may take, in ms. */
const sizes = [
  { name: '3 kB', bytes: 0, bar: 16 },
  { name: '30 kB', bytes: 30_000, bar: 50 },
  { name: '100 kB', bytes: 100_000, bar: 50 },
];

/** The seed with its lines and steps again and again, as a recipe of that size. @param {number} bytes */
async function recipeOf(bytes) {
  const seed = await readFile(path.join(checkout, 'recipes/hong-shao-rou.md'), 'utf8');
  const lines = seed.slice(seed.indexOf('  - '), seed.indexOf('searchterms:'));
  const steps = seed.slice(seed.indexOf('1. ')).trimEnd().split('\n');
  const times = Math.max(1, Math.round(bytes / (lines.length + steps.join('\n').length)));
  const numbered = Array.from({ length: times * steps.length }, (_, at) =>
    steps[at % steps.length]?.replace(/^\d+/, String(at + 1)),
  );
  return (
    seed.slice(0, seed.indexOf('  - ')) +
    lines.repeat(times) +
    seed.slice(seed.indexOf('searchterms:'), seed.indexOf('1. ')) +
    `${numbered.join('\n')}\n`
  );
}

/** @param {import('playwright').Page} page @param {string | null} watched @returns {Promise<Keys>} */
export async function pressKeys(page, watched) {
  await page.evaluate(watchKeys, watched);
  // No spaces: one at the end of a line changes nothing that is shown.
  for (let key = 0; key < keys; key += 1) await page.keyboard.press('abcdefgh'.charAt(key % 8));
  await page.waitForFunction((all) => /** @type {any} */ (window).keyRecord.painted.length >= all, keys);
  return page.evaluate(() => /** @type {Keys} */ (/** @type {any} */ (window).keyRecord));
}

/** @param {import('playwright').Page} page */
async function inSource(page) {
  await page.keyboard.press('Control+Shift+e');
  await page.locator('.cm-line', { hasText: 'vegetable oil' }).first().click();
  await page.locator('.cm-content:focus').waitFor();
  await page.keyboard.press('End');
}

/** @param {import('playwright').Page} page */
async function inForm(page) {
  await page.getByRole('textbox', { name: 'Ingredient 4', exact: true }).click();
  await page.keyboard.press('End');
}

/** @param {readonly number[]} took */
const quantiles = (took) => [0.5, 0.95, 0.99].map((part) => quantile([...took], part).toFixed(1)).join(' / ');

/**
 * From a key to the preview that shows it, typed into the source and into the form.
 * @param {{ scratch: string }} bench @param {Launch} launch @returns {Promise<readonly Row[]>}
 */
export async function keystrokes(bench, launch) {
  say(`keystroke to preview: ${String(keys)} keys each in recipes of 3, 30 and 100 kB, and in a bare text field`);
  const anything = path.join(bench.scratch, 'keys-bare');
  await mkdir(anything, { recursive: true });
  const bare = await launch(bench, anything, { app: path.join(checkout, 'build/bench/bare') });
  await bare.page.locator('textarea').click();
  const floor = await pressKeys(bare.page, null);
  await quit(bare.running);
  /** @type {Row[]} */ const rows = [];
  for (const [view, enter] of /** @type {const} */ ([
    ['source', inSource],
    ['form', inForm],
  ]))
    for (const { name, bytes, bar } of sizes) {
      const folder = path.join(bench.scratch, `keys-${view}-${String(bytes)}`);
      await mkdir(folder, { recursive: true });
      await writeFile(path.join(folder, 'long.md'), await recipeOf(bytes));
      const { running, page } = await launch(bench, folder);
      await page.getByTestId('card').first().click();
      await page.keyboard.press('Control+e');
      await page.getByTestId('form').waitFor();
      await enter(page);
      const ours = await pressKeys(page, '[data-testid=preview]');
      await quit(running);
      const p95 = quantile(ours.changed, 0.95);
      rows.push({
        name: `keystroke to preview, ${view}, ${name}, p95`,
        ours: p95,
        floor: quantile(floor.changed, 0.95),
        floorName: 'a bare text field',
        bar: `${String(bar)} ms`,
        met: p95 <= bar,
        detail: `p50 / p95 / p99 ${quantiles(ours.changed)} ms, painted ${quantiles(ours.painted)} ms; bare text field painted ${quantiles(floor.painted)} ms`,
      });
    }
  return rows;
}
