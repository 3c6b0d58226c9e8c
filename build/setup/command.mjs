/**
 * Makes the `hobside` command: `node build/setup/command.mjs`. Run by build/hobside.mjs in a process of its own, so that
 * nothing which is said on the way gets among what the command prints.
 */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint } from './fresh-build.mjs';
import { ensureModules } from './modules.mjs';
import { checkout } from './places.mjs';
import { PlainFailure, tellingFailures } from './say.mjs';

const dist = path.join(checkout, 'dist');
const inputs = [
  'core',
  'electron/cli',
  'electron/export',
  'electron/import',
  'electron/library',
  'build/vite',
  'package.json',
  'package-lock.json',
];

/** True in somebody's node_modules: nothing is built there, the command has come along with the package. */
export const isInstalled = checkout.split(path.sep).includes('node_modules');

/** Where the command lies that was built from what is here now; it need not be there yet. */
export function commandFile() {
  const built = isInstalled && existsSync(dist) ? readdirSync(dist).find((name) => name.startsWith('command-')) : null;
  return path.join(dist, built ?? `command-${fingerprint(inputs).slice(0, 16)}`, 'hobside.js');
}

async function make() {
  if (isInstalled) {
    throw new PlainFailure(
      'this package was packed before its command was built.',
      'in the checkout that it comes from, run `npm run -s hobside -- --version`, then pack and install it again.',
    );
  }
  await ensureModules();
  const wanted = path.dirname(commandFile());
  const fresh = path.join(dist, `.command-${process.pid}`);
  try {
    await buildInto(fresh);
    putInPlace(fresh, wanted);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  for (const name of readdirSync(dist))
    if (name.startsWith('command-') && name !== path.basename(wanted))
      rmSync(path.join(dist, name), { recursive: true, force: true });
}

/** @param {string} folder */
async function buildInto(folder) {
  // Only now: vite may just have been installed.
  const { build } = await import('vite');
  const { commandConfig } = await import('../vite/command.config.mjs');
  try {
    await build(commandConfig({ root: checkout, dist: folder, devServer: false }));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new PlainFailure(
      `the command could not be built.\n${message}`,
      'mend what the message names, then run the same command again.',
    );
  }
}

/**
 * Two shells may both have found it missing: the second finds the first's in its place, and that is as good.
 * @param {string} fresh
 * @param {string} wanted
 */
function putInPlace(fresh, wanted) {
  try {
    renameSync(fresh, wanted);
  } catch (error) {
    if (!existsSync(path.join(wanted, 'hobside.js'))) throw error;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await tellingFailures(make);
