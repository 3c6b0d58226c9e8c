import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { checkout } from '../setup/places.mjs';
import { PlainFailure, say } from '../setup/say.mjs';
import { median } from './figures.mjs';
import { startByTurns } from './start-up.mjs';

/** @typedef {import('./figures.mjs').Row} Row */

/** What a package may take longer: it is found in one file, whose parts are looked up. */
const mostLonger = 1.1;
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
/** An ordinary user, with Chromium's sandbox: what root starts has none, and is no package that people use. */
const inHisName = isRoot ? ['setpriv', `--reuid=${String(nobody)}`, `--regid=${String(nobody)}`, '--clear-groups'] : [];

/** @param {string} program @param {readonly string[]} words */
function step(program, words) {
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8', cwd: checkout });
  if (status === 0) return;
  throw new PlainFailure(
    `${program} ${words.join(' ')} ended with ${String(status)}:\n${stderr}`,
    'mend what it names.',
  );
}

/** A copy that he owns. @param {string} from @param {string} to */
async function his(from, to) {
  await cp(from, to, { recursive: true });
  if (isRoot) step('chown', ['-R', `${String(nobody)}:${String(nobody)}`, to]);
  return to;
}

/**
 * The packaged Hobside beside the same build unpackaged in the same runtime: by turns, by the same ordinary user, each with a
 * copy of one profile that has read the library before.
 * @param {{ executable: string, rootArguments: readonly string[], scratch: string }} bench
 * @param {(count: number) => Promise<{ folder: string, profile: string }>} fill
 * @param {number} rounds
 * @returns {Promise<readonly Row[]>}
 */
export async function packagedStart(bench, fill, rounds) {
  if (process.platform !== 'linux') return [];
  const { folder, profile } = await fill(1000);
  say('packaged start: making the package');
  step(process.execPath, ['build/package.mjs', 'dir']);
  const place = (/** @type {string} */ name) => path.join(bench.scratch, name);
  await chmod(bench.scratch, 0o755);
  const packaged = await his(path.join(checkout, 'release/linux-unpacked'), place('packaged'));
  const runtime = await his(path.dirname(bench.executable), place('runtime'));
  await mkdir(place('built'), { recursive: true });
  for (const part of ['dist', 'package.json']) await his(path.join(checkout, part), path.join(place('built'), part));
  const home = await his(path.join(checkout, 'recipes'), place('his-home'));
  if (isRoot) step('chown', ['-R', `${String(nobody)}:${String(nobody)}`, folder]);
  const starter = async (/** @type {string} */ name, /** @type {readonly string[]} */ words) => ({
    words: [...inHisName, ...words, `--folder=${folder}`],
    env: { HOME: home, HOBSIDE_PROFILE: await his(profile, place(`profile-${name}`)), HOBSIDE_REPORT_PAINT: '1' },
  });
  say(`packaged start: ${String(rounds)} rounds, by turns with the same build unpackaged`);
  const [ours = [], floor = []] = await startByTurns(
    bench,
    [
      await starter('packaged', [path.join(packaged, 'hobside-app')]),
      await starter('built', [path.join(runtime, path.basename(bench.executable)), place('built')]),
    ],
    rounds,
  );
  return [
    {
      name: 'packaged start to first paint, 1,000 recipes, beside the same unpackaged',
      ours: median(ours),
      floor: median(floor),
      floorName: 'unpackaged',
      bar: `${String(mostLonger)} x the floor`,
      met: median(ours) / median(floor) <= mostLonger,
      detail: `packaged ${ours.join(' ')}; unpackaged ${floor.join(' ')}`,
    },
  ];
}
