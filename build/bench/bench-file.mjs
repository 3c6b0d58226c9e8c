import { mkdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { checkout, resultsFolder } from '../setup/places.mjs';

/** @typedef {import('./figures.mjs').Row} Row */

/**
 * For programs: `test-results/bench.json`, one object a measure. The machine is said, its name is not.
 * @param {readonly Row[]} rows
 */
export async function writeBench(rows) {
  const measures = rows.map(({ name, ours, floor, bar, met, unit = 'ms' }) => ({
    name,
    value: ours,
    floor,
    ratio: ours / floor,
    unit,
    bar,
    pass: met,
  }));
  await mkdir(resultsFolder, { recursive: true });
  await writeFile(path.join(resultsFolder, 'bench.json'), `${JSON.stringify(measures, null, 2)}\n`);
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  console.log(
    `\n${os.cpus().length} x ${cpu?.model.trim() ?? 'unknown'}, ${memory} GB, ${os.platform()}, Node ${process.versions.node}`,
  );
}

/** A ratio that is this much worse than in the baseline fails. */
const mostWorse = 1.3;

/**
 * Measures whose ratio to their floor is 30 % worse than in the checked-in baseline. One that the baseline doesn't know is
 * told, and fails nothing.
 * @param {readonly Row[]} rows @returns {Promise<readonly string[]>}
 */
export async function worseThanBaseline(rows) {
  const file = path.join(checkout, 'build/bench/baseline.json');
  const baseline = /** @type {Record<string, number>} */ (JSON.parse(await readFile(file, 'utf8')));
  return rows.flatMap(({ name, ours, floor }) => {
    const before = baseline[name];
    if (before === undefined) {
      console.log(`not in the baseline: ${name}`);
      return [];
    }
    const ratio = ours / floor;
    return ratio > before * mostWorse
      ? [`${name}: ${ratio.toFixed(2)} x its floor, ${before.toFixed(2)} x before`]
      : [];
  });
}
