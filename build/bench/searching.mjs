import { say } from '../setup/say.mjs';
import { median, quantile } from './figures.mjs';
import { watchSearch } from './in-page.mjs';
import { quit } from './running-app.mjs';

/** @typedef {import('./figures.mjs').Row} Row */
/** @typedef {import('./full-library.mjs').OpenFull} OpenFull */

/** Typed letter by letter: titles, tags, ingredients, steps, misspelt, several words, words in quotation marks, nothing. */
const queries = [
  'salmon pie',
  'smoky',
  'ginger',
  'aubergines curry',
  'walnust',
  'risotto harbour',
  'simmer the leeks',
  '"quick lentils"',
  'ing:pork -ing:milk',
  'xylophone',
];

/**
 * From a key in the search field to the paint of its results, beside the key that empties the field.
 * @param {OpenFull} openFull @param {number} count @param {number} bar p99 in milliseconds @returns {Promise<readonly Row[]>}
 */
export async function searching(openFull, count, bar) {
  const recipes = count.toLocaleString('en');
  say(`search keystrokes among ${recipes} recipes`);
  const { page, running } = await openFull(count);
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.click();
  await page.evaluate(watchSearch);
  for (const query of [...queries, ...queries]) {
    for (const letter of query) await page.keyboard.press(letter === ' ' ? 'Space' : letter, { delay: 30 });
    await page.waitForFunction(
      (typed) => document.querySelector('[data-view]')?.getAttribute('data-answered') === typed,
      query,
    );
    await field.press('Control+a');
    await field.press('Delete');
    await page.waitForFunction(() => document.querySelector('[data-view]')?.getAttribute('data-answered') === '');
  }
  const record = await page.evaluate(
    () => /** @type {{ query: string, took: number }[]} */ (/** @type {any} */ (window).searchRecord),
  );
  await quit(running);
  // The first round only warms what is compiled as it is used.
  const half = record.slice(Math.floor(record.length / 2));
  const ours = half.filter(({ query }) => query !== '').map(({ took }) => took);
  const floor = half.filter(({ query }) => query === '').map(({ took }) => took);
  const slowest = [...half].sort((one, other) => other.took - one.took)[0];
  const row = (
    /** @type {string} */ name,
    /** @type {number} */ value,
    /** @type {number} */ bound,
    /** @type {number} */ beside,
  ) => ({
    name: `search key to results painted, ${recipes} recipes, ${name}`,
    ours: value,
    floor: beside,
    floorName: `an empty query, ${name}`,
    bar: `${String(bound)} ms`,
    met: value <= bound,
    detail: `${String(ours.length)} keys, slowest ${slowest?.took.toFixed(1) ?? ''} ms for ${slowest?.query ?? ''}`,
  });
  return [row('p50', median(ours), 10, median(floor)), row('p99', quantile(ours, 0.99), bar, quantile(floor, 0.99))];
}
