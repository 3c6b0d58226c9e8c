import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

const manifestName = 'hobside-manifest.json';

/**
 * @typedef {object} Manifest
 * @property {Record<string, number>} sizes every file's size, by its path in the folder
 * @property {number} modified when the executable was last changed, in ms
 * @property {string} sha512 of the executable
 */

/**
 * Notes what a finished folder looks like.
 * @param {string} folder
 */
export async function writeManifest(folder) {
  const executable = path.join(folder, 'electron');
  /** @type {Manifest} */
  const manifest = {
    sizes: await sizesIn(folder),
    modified: (await lstat(executable)).mtimeMs,
    sha512: await sha512Of(executable),
  };
  await writeFile(path.join(folder, manifestName), JSON.stringify(manifest, null, 1));
}

/**
 * Whether the folder is still what its manifest says. Every start compares the sizes of
 * all files and the date of the executable; its 180 MB are hashed again only when that
 * date is another one.
 * @param {string} folder
 */
export async function manifestIsTrue(folder) {
  try {
    /** @type {Manifest} */
    const manifest = JSON.parse(await readFile(path.join(folder, manifestName), 'utf8'));
    const executable = path.join(folder, 'electron');
    if (!sameSizes(await sizesIn(folder), manifest.sizes)) return false;
    if ((await lstat(executable)).mtimeMs === manifest.modified) return true;
    return (await sha512Of(executable)) === manifest.sha512;
  } catch {
    return false;
  }
}

/** @param {string} folder */
async function sizesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== manifestName)
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await lstat(file)).size));
  return Object.fromEntries(files.map((file, at) => [path.relative(folder, file), sizes[at]]));
}

/**
 * @param {Record<string, number>} found
 * @param {Record<string, number>} noted
 */
function sameSizes(found, noted) {
  const names = Object.keys(noted);
  return names.length === Object.keys(found).length && names.every((name) => found[name] === noted[name]);
}

/** @param {string} file */
async function sha512Of(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
