import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkout, stateFolder } from './places.mjs';
import { npm } from './run.mjs';
import { PlainFailure, say, seconds } from './say.mjs';

const stampFile = path.join(stateFolder, 'package-lock.sha512');

/**
 * Makes node_modules what package-lock.json says, and does nothing when it already is.
 */
export async function ensureModules() {
  const lock = readFileSync(path.join(checkout, 'package-lock.json'), 'utf8');
  const wanted = createHash('sha512').update(lock).digest('hex');
  if (readIfThere(stampFile) === wanted) return;
  if (!installedMatches(lock)) await install();
  mkdirSync(stateFolder, { recursive: true });
  writeFileSync(stampFile, wanted);
}

async function install() {
  say('installing the packages of package-lock.json into node_modules (a minute or so) …');
  const since = performance.now();
  const { code } = await npm(['ci', '--loglevel=error'], {
    cwd: checkout,
    show: true,
    waiting: 'still installing packages',
  });
  if (code !== 0) {
    throw new PlainFailure(
      `\`npm ci\` failed with exit code ${code}; its own message is above.`,
      'see that the npm registry can be reached (`npm ping`) and the disk has room, then run the same command again.',
    );
  }
  say(`packages installed, ${seconds(since)}`);
}

/**
 * Whether npm's own note of what it installed agrees with the lock file, as after
 * somebody's `npm install`: then there is nothing to install again.
 * @param {string} lock
 */
function installedMatches(lock) {
  const note = readIfThere(path.join(checkout, 'node_modules/.package-lock.json'));
  if (note === undefined) return false;
  const installed = JSON.parse(note).packages;
  const { '': _ourselves, ...wanted } = JSON.parse(lock).packages;
  const complete = Object.entries(wanted).every(
    ([folder, { version, optional }]) => installed[folder]?.version === version || (optional && !installed[folder]),
  );
  return complete && Object.keys(installed).every((folder) => folder in wanted);
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
