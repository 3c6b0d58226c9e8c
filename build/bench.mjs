import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { median, quantile, table } from './bench/figures.mjs';
import { isScanned, whenCardPainted } from './bench/in-page.mjs';
import { keystrokes } from './bench/keystrokes.mjs';
import { makeLibrary } from './bench/library-of.mjs';
import { quit, rootArguments, startUnderPlaywright } from './bench/running-app.mjs';
import { cookSteps } from './bench/cook-steps.mjs';
import { writeBench } from './bench/bench-file.mjs';
import { bareWindow, hobsideOn, startByTurns } from './bench/start-up.mjs';
import { checkout } from './setup/places.mjs';
import { openDisplay } from './setup/display.mjs';
import { runtime } from './setup/runtime.mjs';
import { say, tellingFailures } from './setup/say.mjs';

/** @typedef {import('./bench/figures.mjs').Row} Row */
/** @typedef {{ executable: string, rootArguments: readonly string[], scratch: string }} Bench */

/** @param {Bench} bench @param {string} folder @param {{ app?: string, profile?: string }} [other] */
async function launch({ scratch }, folder, other = {}) {
  const { app = checkout, profile = path.join(scratch, 'profile-of-bench') } = other;
  const running = await startUnderPlaywright([app, `--folder=${folder}`], { HOBSIDE_PROFILE: profile });
  const page = await running.firstWindow();
  return { running, page };
}

/**
 * To the paint of the first cards, from the list that an earlier run left, beside a bare window and an empty library.
 * @param {Bench} bench @param {number} count @param {number} rounds @returns {Promise<readonly Row[]>}
 */
async function warmStart(bench, count, rounds) {
  const recipes = count.toLocaleString('en');
  const [folder, empty] = [path.join(bench.scratch, `start-${String(count)}`), path.join(bench.scratch, 'start-none')];
  await makeLibrary(folder, count);
  await mkdir(empty, { recursive: true });
  const profiles = ['bare', 'empty', String(count)].map((name) => path.join(bench.scratch, `profile-${name}`));
  say(
    `warm start with ${recipes} recipes: filling the cache, then ${String(rounds)} starts by turns with a bare window`,
  );
  await fillCache(bench, folder, profiles[2], count);
  const starters = [bareWindow(profiles[0]), hobsideOn(empty, profiles[1]), hobsideOn(folder, profiles[2])];
  const [bare, none, ours] = await startByTurns(bench, starters, rounds);
  const against = (/** @type {number[]} */ floor, /** @type {string} */ floorName, /** @type {number} */ most) => ({
    name: `warm start to first paint, ${recipes} recipes, beside ${floorName}`,
    ours: median(ours),
    floor: median(floor),
    floorName,
    bar: `${String(most)} x the floor`,
    met: median(ours) / median(floor) <= most,
    detail: `ours ${ours.join(' ')}; ${floorName} ${floor.join(' ')}`,
  });
  return [against(bare, 'a bare window', 1.5), against(none, 'an empty library', 1.15)];
}

/** The first start reads every file; the list that it leaves in the profile is what a warm start shows. @param {Bench} bench @param {string} folder @param {string} profile @param {number} count */
async function fillCache(bench, folder, profile, count) {
  const { running, page } = await launch(bench, folder, { profile });
  await scanned(page, count);
  await quit(running);
}

/** All are in the list, and the scan has ended. @param {import('playwright').Page} page @param {number} count */
async function scanned(page, count) {
  const until = Date.now() + 120_000;
  // Not waitForFunction: it takes the promise of an answer for an answer.
  while (!(await page.evaluate(isScanned, count))) {
    if (Date.now() > until) throw new Error(`the ${String(count)} recipes were not all read within two minutes`);
    await setTimeout(50);
  }
}

/** @param {Bench} bench @returns {Promise<Row>} */
async function outsideChanges(bench) {
  const folder = path.join(bench.scratch, 'watched');
  await makeLibrary(folder, 1000);
  say('external change to pixel: 60 writes among 1,000 recipes');
  const { running, page } = await launch(bench, folder);
  await scanned(page, 1000);
  /** @type {number[]} */ const ours = [];
  /** @type {number[]} */ const floor = [];
  const seed = await readFile(path.join(checkout, 'recipes/hong-shao-rou.md'), 'utf8');
  for (let round = 0; round < 60; round += 1) {
    const title = `AAA change ${String(round).padStart(3, '0')}`;
    const seen = page.evaluate(whenCardPainted, title);
    const written = Date.now();
    await writeFile(path.join(folder, 'shelf-000', 'changing.md'), seed.replace('Hong Shao Rou', title));
    floor.push(Date.now() - written);
    ours.push((await seen) - written);
  }
  await quit(running);
  const p95 = quantile(ours, 0.95);
  return {
    name: 'external change to pixel, p95',
    ours: p95,
    floor: Math.max(1, quantile(floor, 0.95)),
    floorName: 'the write itself',
    bar: '200 ms',
    met: p95 <= 200,
    detail: `median ${median(ours).toFixed(0)} ms, slowest ${Math.max(...ours).toFixed(0)} ms`,
  };
}

/** What `npm run bench -- --quick` takes: less than a minute of it. */
const inQuick = ['start'];

/** @param {Bench} bench @param {boolean} quick @returns {Promise<readonly Row[]>} */
async function warmStarts(bench, quick) {
  if (quick) return warmStart(bench, 1000, 3);
  return [...(await warmStart(bench, 1000, 7)), ...(await warmStart(bench, 10_000, 7))];
}

await tellingFailures(async () => {
  const display = await openDisplay();
  Object.assign(process.env, display.env);
  const { executable } = runtime();
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'hobside-bench-'));
  const bench = { executable, rootArguments, scratch };
  try {
    /** @type {Record<string, () => Promise<readonly Row[]>>} */
    const all = {
      start: async () => await warmStarts(bench, quick),
      keys: () => keystrokes(bench, (_, folder, other) => launch(bench, folder, other)),
      steps: () => cookSteps(bench, (_, folder, other) => launch(bench, folder, other)),
      changes: async () => [await outsideChanges(bench)],
    };
    const quick = process.argv.includes('--quick');
    const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
    const rows = [];
    for (const [name, measure] of Object.entries(all))
      if (asked.includes(name) || (asked.length === 0 && (!quick || inQuick.includes(name))))
        rows.push(...(await measure()));
    console.log(`\n${table(rows)}\n`);
    for (const row of rows) console.log(`${row.name}: ${row.detail}`);
    await writeBench(rows);
    if (rows.some((row) => !row.met)) process.exitCode = 1;
  } finally {
    display.end();
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
});
