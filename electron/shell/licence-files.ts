import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app } from 'electron';
import { readNotices, type Licences, type Notice } from '#core/about/notices.ts';
import { dist } from './places.ts';

/** Ours lie in the package's resources, or where they were built. */
const ownFile = (): string => path.join(app.isPackaged ? process.resourcesPath : dist, 'licences.txt');

/**
 * Electron's own files: beside the program, in a packaged app for macOS in its resources, and on macOS unpackaged beside
 * the app that holds the program.
 */
const runtimeFile = (...names: readonly string[]): string | null => {
  const program = path.dirname(process.execPath);
  const folders = [program, process.resourcesPath, path.join(program, '../../..')];
  return (
    folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find((file) => existsSync(file)) ?? null
  );
};

export const chromiumNotices = (): string | null => runtimeFile('LICENSES.chromium.html');

/** All that must be told with a copy. Missing files leave their notices out: the others are still told. */
export async function licences(): Promise<Licences> {
  const [ours, ...others] = existsSync(ownFile()) ? readNotices(await readFile(ownFile(), 'utf8')) : [];
  const own = ours === undefined ? [] : [ours];
  return { notices: [...own, ...(await electronNotice()), ...others], chromium: chromiumNotices() };
}

/** It has no number of its own in the list of the bundler: what runs is what is told. */
async function electronNotice(): Promise<readonly Notice[]> {
  // The packager gives it the longer name; `LICENSE` alone could be anybody's in a folder above.
  const file = runtimeFile('LICENSE.electron.txt') ?? runtimeFile('LICENSE');
  if (file === null) return [];
  const text = (await readFile(file, 'utf8')).trim();
  return [{ name: 'Electron', version: process.versions.electron, licence: 'MIT', text }];
}
