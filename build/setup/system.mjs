import { existsSync } from 'node:fs';
import { onPath, run } from './run.mjs';
import { PlainFailure, say, seconds } from './say.mjs';

/** What Electron and a screen of our own need on Debian and Ubuntu. */
export const windowPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libatk-bridge2.0-0',
  'fonts-dejavu-core',
];

const hasApt = existsSync('/etc/debian_version') && onPath('apt-get') !== undefined;
const isRoot = process.getuid?.() === 0;

/** Whether a window can be shown to somebody here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Sees that Linux has what Electron needs, and installs it where we may.
 * @param {string} executable
 */
export async function ensureWindowLibraries(executable) {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries(executable);
  const packages = missing.length > 0 ? [...windowPackages] : [];
  const lacking = [...missing];
  if (!hasDisplay() && !onPath('Xvfb')) {
    packages.push('xvfb');
    lacking.push('Xvfb (there is no display here)');
  }
  await ensurePackages(lacking, packages);
  const still = missing.length > 0 ? await missingLibraries(executable) : [];
  if (still.length > 0) {
    throw new PlainFailure(
      `Electron still lacks ${still.join(', ')} after installing ${packages.join(', ')}.`,
      'install the packages of your system that hold these libraries, then run the same command again.',
    );
  }
}

/** Sees that a program is on the PATH, or installs its Debian package. */
export async function ensureProgram(/** @type {string} */ program, debianPackage = program) {
  if (!onPath(program)) await ensurePackages([program], [debianPackage]);
}

/**
 * The libraries that the loader can't find.
 * @param {string} executable
 */
async function missingLibraries(executable) {
  const { code, output } = await run('ldd', [executable]);
  if (code === 127) return [];
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
}

/**
 * @param {readonly string[]} lacking in words
 * @param {readonly string[]} packages that hold them
 */
async function ensurePackages(lacking, packages) {
  if (packages.length === 0) return;
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!hasApt || !isRoot) {
    const remedy = hasApt
      ? `sudo sh -c '${command}'`
      : `install what your system calls these Debian packages: ${packages.join(' ')}`;
    throw new PlainFailure(
      `this machine lacks ${lacking.join(', ')}.`,
      `${remedy}  — then run the same command again.`,
    );
  }
  say(`this machine lacks ${lacking.join(', ')}; installing ${packages.join(', ')} …`);
  await install(packages, command);
}

/**
 * @param {readonly string[]} packages
 * @param {string} command for the reader, should ours fail
 */
async function install(packages, command) {
  const since = performance.now();
  let names = await namesHere(packages);
  if (names.length < packages.length) {
    await apt(['update'], 'still reading the package lists');
    names = await namesHere(packages);
  }
  const words = ['install', '-y', '--no-install-recommends', ...names];
  let outcome = await apt(words, 'still installing');
  if (outcome.code !== 0) {
    // Lists from last month name versions that the mirror has dropped since.
    await apt(['update'], 'still reading the package lists');
    outcome = await apt(words, 'still installing');
  }
  if (outcome.code !== 0) {
    throw new PlainFailure(
      `apt-get could not install ${names.join(', ')}:\n${outcome.output.trim().slice(-800)}`,
      `run it yourself and read its message: ${command}`,
    );
  }
  say(`installed, ${seconds(since)}`);
}

/**
 * The packages' names in this release, as far as its lists know them: libasound2 became
 * libasound2t64 in Ubuntu 24.04 and Debian 13.
 * @param {readonly string[]} packages
 */
async function namesHere(packages) {
  const { output } = await run('apt-cache', ['pkgnames']);
  const known = new Set(output.split('\n'));
  return packages.flatMap((name) => [`${name}t64`, name].find((each) => known.has(each)) ?? []);
}

/**
 * @param {readonly string[]} words
 * @param {string} waiting
 */
function apt(words, waiting) {
  return run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...words], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    waiting,
  });
}
