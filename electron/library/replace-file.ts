import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import {
  appendFile,
  link,
  open,
  readdir,
  rename,
  rmdir,
  stat,
  unlink,
  utimes,
  type FileHandle,
} from 'node:fs/promises';
import path from 'node:path';

const temporaryName = /^\.hobside-[0-9a-f]{16}\.tmp$/;

/** True for the temporary files that only Hobside makes; nothing else is ever cleaned up by name. */
export const isOwnTemporary = (name: string): boolean => temporaryName.test(name);

export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EUNKNOWN';

/** Codes that mean "not supported here", so that a folder on such a disk can still be written. */
const syncUnsupported = new Set(['EPERM', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EACCES']);
/** Virus scanners and sync programs hold a file for a moment on Windows. */
const heldForAMoment = new Set(['EPERM', 'EACCES', 'EBUSY']);
const renamePatience = 5_000;

/** Writes all bytes to a new file beside the target, `flushed` to the disk. Nothing is left behind when that fails. */
export async function writeTemporary(
  folder: string,
  bytes: Uint8Array,
  mode: number | null,
  flushed = true,
): Promise<string> {
  const temporary = path.join(folder, `.hobside-${randomBytes(8).toString('hex')}.tmp`);
  const handle = await open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode ?? 0o666);
  try {
    await fill(handle, bytes, mode, flushed);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  return temporary;
}

async function fill(handle: FileHandle, bytes: Uint8Array, mode: number | null, flushed: boolean): Promise<void> {
  try {
    await handle.writeFile(bytes);
    const { size } = await handle.stat();
    // A full disk can take part of a write and report success: such a file must never replace the good one.
    if (size !== bytes.length)
      throw Object.assign(new Error('The disk took only part of the file'), { code: 'ENOSPC' });
    if (mode !== null) await handle.chmod(mode);
    if (flushed) await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Renames over the target, patient with programs that hold it for a moment. */
export async function renameOver(temporary: string, target: string, patience = renamePatience): Promise<void> {
  const started = performance.now();
  for (let wait = 10; ; wait = Math.min(wait + 10, 100)) {
    try {
      await rename(temporary, target);
      return;
    } catch (error) {
      const worthWaiting =
        process.platform === 'win32' && heldForAMoment.has(errorCode(error)) && performance.now() - started < patience;
      if (!worthWaiting) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** Makes a rename survive a power cut, where the disk can. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, constants.O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!syncUnsupported.has(errorCode(error))) throw error;
  }
}

/** The one atomic writer of Hobside's own files: a reader sees the old file or the new one, never part of one. */
export async function replaceFile(target: string, bytes: Uint8Array): Promise<void> {
  await replace(target, bytes, true);
  await syncFolder(path.dirname(target));
}

/**
 * The same for caches, which are not flushed: a power cut may leave part of one, which whoever reads it must see and throw
 * away. A timer that is started while ten caches are flushed would wait for the disk longer than the cook for the timer.
 */
export const replaceCache = (target: string, bytes: Uint8Array): Promise<void> => replace(target, bytes, false);

async function replace(target: string, bytes: Uint8Array, flushed: boolean): Promise<void> {
  const folder = path.dirname(target);
  const mode = await stat(target).then(
    (found) => found.mode & 0o777,
    () => 0o600,
  );
  const temporary = await writeTemporary(folder, bytes, mode, flushed);
  try {
    await renameOver(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

/** For caches: what is appended may be torn by a crash, and must then be thrown away by whoever reads it. */
export const appendTo = (file: string, text: string): Promise<void> => appendFile(file, text);

/** False when another program took the name meanwhile: a new file never replaces one. `flushed` as for caches: false for what can be made again. */
export async function placeNew(folder: string, name: string, bytes: Uint8Array, flushed = true): Promise<boolean> {
  const temporary = await writeTemporary(folder, bytes, null, flushed);
  try {
    await link(temporary, path.join(folder, name));
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST') return false;
    // FAT and some network disks have no links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code)) throw error;
    if (!(await placeDirectly(path.join(folder, name), bytes))) return false;
  } finally {
    await unlink(temporary);
  }
  if (flushed) await syncFolder(folder);
  return true;
}

async function placeDirectly(absolute: string, bytes: Uint8Array): Promise<boolean> {
  try {
    const handle = await open(absolute, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** For caches: the file bears the time of its last use. */
export function markUsed(file: string): Promise<void> {
  const now = new Date();
  return utimes(file, now, now);
}

/** The file gets a second name. Rejects where the disk has no links, or `to` lies on another disk. */
export const giveSecondName = (from: string, to: string): Promise<void> => link(from, to);

/** A file that is gone already is as good as removed. */
export async function removeFile(absolute: string): Promise<void> {
  try {
    await unlink(absolute);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

/** False where anything is in it, or the disk refuses. */
export async function removeEmptyFolder(absolute: string): Promise<boolean> {
  try {
    await rmdir(absolute);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EUNKNOWN') throw error;
    return false;
  }
}

const temporaryLife = 60 * 60 * 1000;

/** What killed processes left behind in a folder of the profile; younger ones may be being written now. */
export async function removeOldTemporaries(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter(isOwnTemporary);
  for (const file of names.map((name) => path.join(folder, name)))
    if (Date.now() - (await stat(file)).mtimeMs > temporaryLife) await removeFile(file);
}
