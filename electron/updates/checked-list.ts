import type { UpdateInfo } from 'builder-util-runtime';
import { GenericProvider } from 'electron-updater/out/providers/GenericProvider.js';
import { Trouble } from './trouble.ts';

/** electron-updater's way to a folder on a server, of whose list only what is wanted is believed. */
export class CheckedProvider extends GenericProvider {
  override async getLatestVersion(): Promise<UpdateInfo> {
    return checkedList(await super.getLatestVersion());
  }
}

const mostFiles = 50;
const longestNotes = 100_000;
const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * A list of one version, made anew from what a server said; throws Trouble. Packages are names within the folder of the list, so
 * that it can't point elsewhere; parts for web installers, shares of cooks that get it first, and all that nobody knows is left out.
 */
export function checkedList(found: unknown): UpdateInfo {
  if (!isFields(found)) throw new Trouble('bad-list', 'no list');
  const { version, files, releaseNotes, releaseDate, minimumSystemVersion } = found;
  if (typeof version !== 'string' || !/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version))
    throw new Trouble('bad-list', 'a version that is none');
  if (!Array.isArray(files) || files.length === 0 || files.length > mostFiles)
    throw new Trouble('bad-list', 'no packages');
  const checked = files.map(checkedFile);
  return {
    version,
    files: checked,
    path: checked[0]?.url ?? '',
    sha512: checked[0]?.sha512 ?? '',
    releaseDate: typeof releaseDate === 'string' ? releaseDate : '',
    releaseNotes: typeof releaseNotes === 'string' ? releaseNotes.slice(0, longestNotes) : '',
    ...(typeof minimumSystemVersion === 'string' ? { minimumSystemVersion } : {}),
  };
}

function checkedFile(found: unknown): UpdateInfo['files'][number] {
  const { url, sha512 } = isFields(found) ? found : {};
  if (typeof url !== 'string' || !/^[\w][\w .+-]*$/.test(url)) throw new Trouble('bad-list', 'a package elsewhere');
  if (typeof sha512 !== 'string' || !/^[A-Za-z\d+/]{86}==$/.test(sha512))
    throw new Trouble('bad-list', 'a package without a checksum');
  return { url, sha512 };
}
