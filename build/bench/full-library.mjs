import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isScanned } from './in-page.mjs';
import { makeLibrary } from './library-of.mjs';
import { quit, startUnderPlaywright } from './running-app.mjs';
import { checkout } from '../setup/places.mjs';

/** @typedef {Awaited<ReturnType<typeof startUnderPlaywright>>} Running */
/** @typedef {{ running: Running, page: import('playwright').Page, profile: string, folder: string }} Opened */
/** @typedef {(count: number) => Promise<Opened>} OpenFull */

/** Fifty thousand recipes take five minutes on two cores. Milliseconds. */
const mostWait = 900_000;

/** All are in the list, and the scan has ended. @param {import('playwright').Page} page @param {number} count */
export async function scanned(page, count) {
  const until = Date.now() + mostWait;
  // Not waitForFunction: it takes the promise of an answer for an answer.
  while (!(await page.evaluate(isScanned, count))) {
    // Of more than 20,000 files Hobside asks first; where it did not ask, the answer changes nothing.
    if (count > 20_000)
      await page.evaluate(() => /** @type {any} */ (window).kitchen.ask('library:confirm', { open: true }));
    if (Date.now() > until)
      throw new Error(`the ${String(count)} recipes were not all read within a quarter of an hour`);
    await setTimeout(200);
  }
}

/** Steps and notes are found too, and nothing is read any more. @param {string} profile */
export async function settled(profile) {
  const until = Date.now() + mostWait;
  for (;;) {
    const names = await readdir(path.join(profile, 'index')).catch(() => /** @type {string[]} */ ([]));
    if (names.some((name) => name.endsWith('.words')) && names.some((name) => name.endsWith('.first.json'))) return;
    if (Date.now() > until) throw new Error('the index was not written within a quarter of an hour');
    await setTimeout(200);
  }
}

/**
 * Apps on libraries of a size, each made and read once in a run of the bench: what is measured then is a warm start's.
 * @param {{ scratch: string }} bench @param {number} [each] recipes in one folder @returns {{ open: OpenFull, fill: OpenFull }}
 */
export function fullLibraries({ scratch }, each = 50) {
  /** @type {Map<number, Promise<{ profile: string, folder: string }>>} */ const made = new Map();
  const launch = async (/** @type {string} */ folder, /** @type {string} */ profile, /** @type {number} */ count) => {
    const running = await startUnderPlaywright([checkout, `--folder=${folder}`], { HOBSIDE_PROFILE: profile });
    const page = await running.firstWindow();
    await scanned(page, count);
    return { running, page, profile, folder };
  };
  const make = async (/** @type {number} */ count) => {
    const folder = path.join(scratch, `full-${String(count)}-${String(each)}`);
    const profile = path.join(scratch, `profile-full-${String(count)}-${String(each)}`);
    await makeLibrary(folder, count, each);
    const { running } = await launch(folder, profile, count);
    await settled(profile);
    await quit(running);
    return { profile, folder };
  };
  const fill = (/** @type {number} */ count) => {
    const known = made.get(count) ?? make(count);
    made.set(count, known);
    return known;
  };
  return {
    fill: async (count) => /** @type {Opened} */ (await fill(count)),
    open: async (count) => {
      const { folder, profile } = await fill(count);
      return launch(folder, profile, count);
    },
  };
}
