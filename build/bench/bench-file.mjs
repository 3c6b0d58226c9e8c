import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { resultsFolder } from '../setup/places.mjs';

/** @typedef {import('./figures.mjs').Row} Row */

/**
 * For programs: `test-results/bench.json`, one object a measure. Milliseconds. The machine is said, its name is not.
 * @param {readonly Row[]} rows
 */
export async function writeBench(rows) {
  const measures = rows.map(({ name, ours, floor, bar, met }) => ({
    name,
    value: ours,
    floor,
    ratio: ours / floor,
    unit: 'ms',
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
