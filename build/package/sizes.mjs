import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What Hobside may add to a bare Electron, in bytes. */
export const mostAdded = 5_000_000;

/**
 * What an unpacked app has beyond the runtime that it was made of, in bytes; what it leaves out of it (languages, Electron's
 * default app) is not counted against that.
 * @param {string} folder the unpacked app
 * @param {string} bare the folder of the runtime
 * @param {Readonly<Record<string, string>>} renamed names in the app, and what they are called in the runtime
 */
export function bytesAdded(folder, bare, renamed) {
  return filesBelow(folder).reduce((sum, name) => {
    const was = [name, renamed[name] ?? name].map((each) => path.join(bare, each)).find((each) => existsSync(each));
    const before = was === undefined ? 0 : statSync(was).size;
    return sum + Math.max(0, statSync(path.join(folder, name)).size - before);
  }, 0);
}

/** @param {string} folder */
export const bytesIn = (folder) =>
  filesBelow(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);

/** @param {string} folder @returns {readonly string[]} from the folder */
export const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
