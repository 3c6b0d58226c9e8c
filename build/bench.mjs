import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { coldIndex } from './bench/cold-index.mjs';
import { cookSteps } from './bench/cook-steps.mjs';
import { worseThanBaseline, writeBench } from './bench/bench-file.mjs';
import { median, table } from './bench/figures.mjs';
import { fullLibraries } from './bench/full-library.mjs';
import { keystrokes } from './bench/keystrokes.mjs';
import { memory } from './bench/memory.mjs';
import { opening } from './bench/opening.mjs';
import { checkoutOf, outsideChanges } from './bench/outside-changes.mjs';
import { rootArguments, startUnderPlaywright } from './bench/running-app.mjs';
import { packagedStart } from './bench/packaged.mjs';
import { searching } from './bench/searching.mjs';
import { bareWindow, hobsideOn, startByTurns } from './bench/start-up.mjs';
import { thumbnails } from './bench/thumbnails.mjs';
import { checkout } from './setup/places.mjs';
import { openDisplay } from './setup/display.mjs';
import { runtime } from './setup/runtime.mjs';
import { say, tellingFailures } from './setup/say.mjs';

/** @typedef {import('./bench/figures.mjs').Row} Row */
/** @typedef {{ executable: string, rootArguments: readonly string[], scratch: string }} Bench */
/** @typedef {ReturnType<typeof fullLibraries>} Full */

/** @param {Bench} bench @param {string} folder @param {{ app?: string, profile?: string }} [other] */
async function launch({ scratch }, folder, other = {}) {
  const { app = checkout, profile = path.join(scratch, 'profile-of-bench') } = other;
  const running = await startUnderPlaywright([app, `--folder=${folder}`], { HOBSIDE_PROFILE: profile });
  const page = await running.firstWindow();
  return { running, page };
}

/**
 * To the paint of the first cards, from the list that an earlier run left, beside a bare window and an empty library.
 * @param {Bench} bench @param {Full} full @param {readonly number[]} counts @param {number} rounds
 * @returns {Promise<readonly Row[]>}
 */
async function warmStarts(bench, full, counts, rounds) {
  const empty = path.join(bench.scratch, 'start-none');
  await mkdir(empty, { recursive: true });
  const filled = [];
  for (const count of counts) {
    say(`warm start: making and reading ${count.toLocaleString('en')} recipes`);
    filled.push(await full.fill(count));
  }
  say(`warm start: ${String(rounds)} rounds, by turns with a bare window and an empty library`);
  const [bare, none, ...ours] = await startByTurns(
    bench,
    [
      bareWindow(path.join(bench.scratch, 'profile-bare')),
      hobsideOn(empty, path.join(bench.scratch, 'profile-empty')),
      ...filled.map(({ folder, profile }) => hobsideOn(folder, profile)),
    ],
    rounds,
  );
  return counts.flatMap((count, at) => {
    const took = ours[at];
    const beside = startRow(count, took);
    const rows = [beside(bare, 'a bare window', 1.5), beside(none, 'an empty library', 1.15)];
    return at === 0 ? rows : [...rows, beside(ours[at - 1], `${counts[at - 1].toLocaleString('en')} recipes`, 1.15)];
  });
}

/** @param {number} count @param {readonly number[]} took */
const startRow =
  (count, took) =>
  (/** @type {readonly number[]} */ floor, /** @type {string} */ floorName, /** @type {number} */ most) => ({
    name: `warm start to first paint, ${count.toLocaleString('en')} recipes, beside ${floorName}`,
    ours: median(took),
    floor: median(floor),
    floorName,
    bar: `${String(most)} x the floor`,
    met: median(took) / median(floor) <= most,
    detail: `ours ${took.join(' ')}; ${floorName} ${floor.join(' ')}`,
  });

/** What `npm run bench -- --quick` takes: less than a minute. */
const inQuick = ['start', 'search'];

/** @param {Bench} bench @param {boolean} quick @returns {Record<string, () => Promise<readonly Row[]>>} */
function measures(bench, quick) {
  const full = fullLibraries(bench);
  const started = (/** @type {unknown} */ _, /** @type {string} */ folder, /** @type {any} */ other) =>
    launch(bench, folder, other);
  if (quick)
    return {
      start: () => warmStarts(bench, full, [1000], 3),
      search: () => searching(full.open, 1000, 33),
    };
  return {
    start: () => warmStarts(bench, full, [1000, 10_000, 50_000], 7),
    packaged: () => packagedStart(bench, full.fill, 31),
    cold: () => coldIndex(bench, 10_000, 7),
    search: async () => [...(await searching(full.open, 10_000, 33)), ...(await searching(full.open, 50_000, 50))],
    opening: async () => [await opening(full.open, 10_000)],
    memory: () => memory(bench, full.fill, 10_000),
    thumbnails: () => thumbnails(bench, (_, folder, other) => launch(bench, folder, other)),
    keys: () => keystrokes(bench, started),
    steps: () => cookSteps(bench, started),
    // Last: they write into the library that the others read.
    changes: async () => [
      await outsideChanges(full.open, 10_000, { each: 50, most: 100 }),
      await outsideChanges(fullLibraries(bench, 10_000).open, 10_000, { each: 10_000, most: 350 }),
      await checkoutOf(full.open, 10_000),
    ],
  };
}

/** @param {Bench} bench */
async function run(bench) {
  const quick = process.argv.includes('--quick');
  const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const rows = [];
  for (const [name, measure] of Object.entries(measures(bench, quick)))
    if (asked.includes(name) || (asked.length === 0 && (!quick || inQuick.includes(name))))
      rows.push(...(await measure()));
  console.log(`\n${table(rows)}\n`);
  for (const row of rows) console.log(`${row.name}: ${row.detail}`);
  await writeBench(rows);
  if (!process.argv.includes('--check')) return rows.every(({ met }) => met);
  const worse = await worseThanBaseline(rows);
  for (const line of worse) console.error(`worse than before: ${line}`);
  return worse.length === 0;
}

await tellingFailures(async () => {
  const display = await openDisplay();
  Object.assign(process.env, display.env);
  const { executable } = runtime();
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'hobside-bench-'));
  try {
    if (!(await run({ executable, rootArguments, scratch }))) process.exitCode = 1;
  } finally {
    display.end();
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
});
