import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { say } from '../setup/say.mjs';
import { settled } from './full-library.mjs';
import { listedAndLongestTask } from './in-page.mjs';
import { makeLibrary } from './library-of.mjs';
import { quit, startUnderPlaywright } from './running-app.mjs';
import { checkout } from '../setup/places.mjs';
import { median } from './figures.mjs';

/** @typedef {import('./figures.mjs').Row} Row */

/** Reading the files and parsing their YAML in one thread. @param {string} folder */
async function readAndParse(folder) {
  const began = performance.now();
  for (const place of await readdir(folder, { recursive: true })) {
    if (!place.endsWith('.md')) continue;
    const text = await readFile(path.join(folder, place), 'utf8');
    parseDocument(text.slice(4, text.indexOf('\n---', 4)), { schema: 'failsafe' });
  }
  return performance.now() - began;
}

/** One start with an empty profile. @param {string} folder @param {string} profile */
async function coldOnce(folder, profile) {
  const running = await startUnderPlaywright([checkout, `--folder=${folder}`], { HOBSIDE_PROFILE: profile });
  const page = await running.firstWindow();
  const { paintedAt, listedAt, longestTask } = await page.evaluate(listedAndLongestTask);
  await settled(profile);
  const all = Date.now() - paintedAt;
  await quit(running);
  return { listed: listedAt - paintedAt, all, longestTask };
}

/**
 * From the first paint of an empty list to all recipes listed and found by title, tags and ingredients, and to everything
 * else of them found out and kept; with the longest task of the window meanwhile.
 * @param {{ scratch: string }} bench @param {number} count @param {number} rounds @returns {Promise<readonly Row[]>}
 */
export async function coldIndex(bench, count, rounds) {
  const recipes = count.toLocaleString('en');
  say(`cold index of ${recipes} recipes, ${String(rounds)} times`);
  const folder = path.join(bench.scratch, `cold-${String(count)}`);
  await makeLibrary(folder, count);
  const floors = [];
  /** @type {{ listed: number, all: number, longestTask: number }[]} */ const starts = [];
  for (let round = 0; round < rounds; round += 1) {
    floors.push(await readAndParse(folder));
    starts.push(await coldOnce(folder, path.join(bench.scratch, `profile-cold-${String(round)}`)));
  }
  const floor = median(floors);
  const row = (
    /** @type {string} */ what,
    /** @type {keyof typeof starts[number]} */ key,
    /** @type {number} */ bar,
  ) => {
    const all = starts.map((start) => start[key]);
    return {
      name: `cold index of ${recipes} recipes, ${what}`,
      ours: median(all),
      floor,
      floorName: 'reading them and parsing their YAML in one thread',
      bar: `${String(bar)} ms`,
      met: median(all) <= bar,
      detail: all.map((one) => one.toFixed(0)).join(' '),
    };
  };
  return [
    row('all listed and found by title, tags and ingredients', 'listed', 2500),
    row('steps, notes and what needs a look complete', 'all', 12_000),
    row('longest task of the window meanwhile', 'longestTask', 50),
  ];
}
