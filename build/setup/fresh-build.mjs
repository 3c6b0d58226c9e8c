import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkout, stateFolder } from './places.mjs';
import { say } from './say.mjs';
import { run } from './run.mjs';
import { PlainFailure } from './say.mjs';

const stampFile = path.join(stateFolder, 'build.sha512');
const inputs = [
  'core',
  'electron',
  'renderer',
  'build/vite',
  'build/build.mjs',
  'build/bundled.mjs',
  'build/licences.mjs',
  'package.json',
  'package-lock.json',
];
const results = ['dist/main/main.js', 'dist/preload/preload.cjs', 'dist/renderer/index.html'];

/** Builds dist/ unless it was built from the very files that are here. */
export async function buildIfStale() {
  if (buildIsFresh()) return;
  say('building …');
  const { code } = await run(process.execPath, [path.join(checkout, 'build/build.mjs')], {
    cwd: checkout,
    show: true,
    waiting: 'still building',
  });
  if (code !== 0) {
    throw new PlainFailure(
      'the app could not be built; the message is above.',
      'mend what it names, then run the same command again.',
    );
  }
}

/** Whether dist/ is whole and was built from what is here now. */
export function buildIsFresh() {
  if (!results.every((file) => existsSync(path.join(checkout, file)))) return false;
  try {
    return readFileSync(stampFile, 'utf8') === fingerprint();
  } catch {
    return false;
  }
}

/**
 * Remembers what dist/ has just been built from.
 * @param {string} inputs their fingerprint before the build
 */
export function noteBuild(inputs) {
  mkdirSync(stateFolder, { recursive: true });
  writeFileSync(stampFile, inputs);
}

/** Forgets it: dist/ holds something that must not be started or packaged as it is. */
export function forgetBuild() {
  rmSync(stampFile, { force: true });
}

/**
 * Paths, sizes and dates of everything that goes into a build, and where it looks for new versions: the app in dist/, if nothing else is named.
 * @param {readonly string[]} [of] from the checkout
 */
export function fingerprint(of = inputs) {
  const hash = createHash('sha512');
  hash.update(`${process.env.HOBSIDE_UPDATES ?? ''}\n`);
  for (const input of of) addTo(hash, path.join(checkout, input));
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} place
 */
function addTo(hash, place) {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats) return;
  if (stats.isDirectory()) {
    for (const name of readdirSync(place).sort()) addTo(hash, path.join(place, name));
  } else if (!/\.test\.\w+$/.test(place)) {
    hash.update(`${path.relative(checkout, place)}\0${stats.size}\0${stats.mtimeMs}\n`);
  }
}
