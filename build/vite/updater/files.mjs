/**
 * In place of the package fs-extra, of which electron-updater wants a few functions: with what it brings along it is larger than all
 * that is left of electron-updater itself.
 */
import { copyFile, mkdir, readdir, readFile, rename as move, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export { existsSync, existsSync as pathExistsSync, readFileSync } from 'node:fs';
export { chmod, unlink } from 'node:fs/promises';
export { copyFile, mkdir, readFile, stat };

/** Milliseconds: on Windows a scanner for viruses holds what was just written, for a moment. */
const heldFor = 10_000;
const held = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** @param {string} from @param {string} to @param {NodeJS.Platform} [platform] */
export async function rename(from, to, platform = process.platform) {
  const late = performance.now() + heldFor;
  for (;;) {
    try {
      return await move(from, to);
    } catch (error) {
      const isHeld = platform === 'win32' && held.has(/** @type {NodeJS.ErrnoException} */ (error).code ?? '');
      if (!isHeld || performance.now() > late) throw error;
      await pause(100);
    }
  }
}

/** @param {string} place */
export const pathExists = (place) =>
  stat(place).then(
    () => true,
    () => false,
  );

/** @param {string} place */
export const remove = (place) => rm(place, { recursive: true, force: true });

/** @param {string} folder made where it is not there */
export async function emptyDir(folder) {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) await remove(path.join(folder, name));
}

/** @param {string} file its folders are made where they are not there @param {string | Uint8Array} content */
export async function outputFile(file, content) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** @param {string} file @returns {Promise<unknown>} */
export const readJson = async (file) => JSON.parse(await readFile(file, 'utf8'));

/** @param {string} file @param {unknown} value */
export const outputJson = (file, value) => outputFile(file, JSON.stringify(value));
