import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { median, quantile, table } from './bench/figures.mjs';
import { isScanned, whenCardPainted } from './bench/in-page.mjs';
import { keystrokes } from './bench/keystrokes.mjs';
import { makeLibrary } from './bench/library-of.mjs';
import { quit, rootArguments, startUnderPlaywright } from './bench/running-app.mjs';
import { cookSteps } from './bench/cook-steps.mjs';
import { compareStartUp } from './bench/start-up.mjs';
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

/** @param {Bench} bench @returns {Promise<Row>} */
async function warmStart(bench) {
  const folder = path.join(bench.scratch, 'thousand');
  await makeLibrary(folder, 1000);
  const profile = path.join(bench.scratch, 'profile-of-start');
  say('warm start with 1,000 recipes: filling the cache, then 9 starts by turns with a bare window');
  await fillCache(bench, folder, profile);
  const { ours, floor, detail } = await compareStartUp({
    ...bench,
    folder,
    profile,
    bareProfile: path.join(bench.scratch, 'profile-of-bare'),
    rounds: 9,
  });
  return {
    name: 'warm start to first paint, 1,000 recipes',
    ours,
    floor,
    floorName: 'bare window',
    bar: '1.5 x the floor',
    met: ours / floor <= 1.5,
    detail,
  };
}

/** The first start reads every file; the list that it leaves in the profile is what a warm start shows. @param {Bench} bench @param {string} folder @param {string} profile */
async function fillCache(bench, folder, profile) {
  const { running, page } = await launch(bench, folder, { profile });
  await scanned(page);
  await quit(running);
}

/** All 1,000 are in the list, and the scan has ended. @param {import('playwright').Page} page */
async function scanned(page) {
  const until = Date.now() + 120_000;
  // Not waitForFunction: it takes the promise of an answer for an answer.
  while (!(await page.evaluate(isScanned, 1000))) {
    if (Date.now() > until) throw new Error('the 1,000 recipes were not all read within two minutes');
    await setTimeout(50);
  }
}

/** @param {Bench} bench @returns {Promise<Row>} */
async function outsideChanges(bench) {
  const folder = path.join(bench.scratch, 'watched');
  await makeLibrary(folder, 1000);
  say('external change to pixel: 60 writes among 1,000 recipes');
  const { running, page } = await launch(bench, folder);
  await scanned(page);
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

await tellingFailures(async () => {
  const display = await openDisplay();
  Object.assign(process.env, display.env);
  const { executable } = runtime();
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'hobside-bench-'));
  const bench = { executable, rootArguments, scratch };
  try {
    /** @type {Record<string, () => Promise<readonly Row[]>>} */
    const all = {
      start: async () => [await warmStart(bench)],
      keys: () => keystrokes(bench, (_, folder, other) => launch(bench, folder, other)),
      steps: () => cookSteps(bench, (_, folder, other) => launch(bench, folder, other)),
      changes: async () => [await outsideChanges(bench)],
    };
    const asked = process.argv.slice(2);
    const rows = [];
    for (const [name, measure] of Object.entries(all))
      if (asked.length === 0 || asked.includes(name)) rows.push(...(await measure()));
    console.log(`\n${table(rows)}\n`);
    for (const row of rows) console.log(`${row.name}: ${row.detail}`);
    if (rows.some((row) => !row.met)) process.exitCode = 1;
  } finally {
    display.end();
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
});
