import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { say } from '../setup/say.mjs';
import { checkout } from '../setup/places.mjs';
import { quit, startUnderPlaywright } from './running-app.mjs';

/** @typedef {import('./figures.mjs').Row} Row */

/** What ends in the first minute: the second thread that parses, caches of the start. Milliseconds. */
const rest = 20_000;
/** Caches are written and memory is given back by then: from here on nothing happens but what always does. */
const calmDown = 40_000;
/** One look at every file of the folder is in it. */
const watchedFor = 60_000;
const mostMore = 120;

/** A process and all below it, by /proc. @param {number} first */
async function family(first) {
  const parents = new Map();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    // The name in brackets may hold spaces: fields are counted behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (stat !== '')
      parents.set(Number(name), { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) });
  }
  const found = [first];
  for (const pid of found) for (const [child, { parent }] of parents) if (parent === pid) found.push(child);
  return found.map((pid) => ({ pid, ticks: parents.get(pid)?.ticks ?? 0 }));
}

/** Megabytes that the processes have for themselves and their share of what they have together. @param {number} first */
async function pss(first) {
  let kilobytes = 0;
  for (const { pid } of await family(first)) {
    const rollup = await readFile(`/proc/${String(pid)}/smaps_rollup`, 'utf8').catch(() => '');
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
  }
  return kilobytes / 1024;
}

/** @param {import('playwright').ElectronApplication} running */
const pidOf = (running) => running.process().pid ?? 0;

/** Hundredths of a second of processor time since the start. @param {number} first */
const ticksOf = async (first) => (await family(first)).reduce((sum, { ticks }) => sum + ticks, 0);

/** @param {string} scratch */
async function ofBareWindow(scratch) {
  const bare = await startUnderPlaywright([path.join(checkout, 'build/bench/bare')], {
    HOBSIDE_PROFILE: path.join(scratch, 'profile-bare-memory'),
  });
  await bare.firstWindow();
  await setTimeout(rest);
  const taken = await pss(pidOf(bare));
  await quit(bare);
  return taken;
}

/**
 * Started as a cook would: the page is asked nothing meanwhile, for each whole list that a bench asks for stays in its
 * memory until the page cleans it up.
 * @param {{ folder: string, profile: string }} filled
 */
async function ofHobside({ folder, profile }) {
  const running = await startUnderPlaywright([checkout, `--folder=${folder}`], { HOBSIDE_PROFILE: profile });
  await running.firstWindow();
  await setTimeout(rest);
  const taken = await pss(pidOf(running));
  await setTimeout(calmDown);
  const before = await ticksOf(pidOf(running));
  await setTimeout(watchedFor);
  const share = ((await ticksOf(pidOf(running))) - before) / (watchedFor / 10);
  await quit(running);
  return { taken, share };
}

/**
 * Memory of all processes beside a bare window's, and the processor while nothing happens. Linux only.
 * @param {{ scratch: string }} bench @param {import('./full-library.mjs').OpenFull} fill @param {number} count
 * @returns {Promise<readonly Row[]>}
 */
export async function memory(bench, fill, count) {
  if (process.platform !== 'linux') return [];
  say('memory and processor of all processes, idle, beside a bare window');
  const filled = await fill(count);
  const floor = await ofBareWindow(bench.scratch);
  const { taken: ours, share } = await ofHobside(filled);
  const recipes = `${count.toLocaleString('en')} recipes, idle`;
  return [
    {
      name: `memory of all processes (PSS), ${recipes}`,
      unit: 'MB',
      ours,
      floor,
      floorName: 'a bare window',
      bar: `the floor + ${String(mostMore)} MB`,
      met: ours <= floor + mostMore,
      detail: `${(ours - floor).toFixed(0)} MB more than a bare window`,
    },
    {
      name: `processor, ${recipes}`,
      unit: '%',
      ours: share * 100,
      floor: 0.5,
      floorName: 'the bar',
      bar: '0.5 %',
      met: share <= 0.005,
      detail: `over ${String(watchedFor / 1000)} s, one core is 100 %`,
    },
  ];
}
