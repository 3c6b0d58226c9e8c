import { randomBytes } from 'node:crypto';
import { constants, renameSync } from 'node:fs';
import {
  appendFile,
  link,
  lstat,
  mkdir,
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
import { errorCode, patiently, whenFree } from './patience.ts';

export { errorCode } from './patience.ts';

const temporaryName = /^\.hobside-[0-9a-f]{16}\.tmp$/;

/** True for the temporary files that only Hobside makes; nothing else is ever cleaned up by name. */
export const isOwnTemporary = (name: string): boolean => temporaryName.test(name);

/** Codes that mean "not supported here", so that a folder on such a disk can still be written. */
const syncUnsupported = new Set(['EPERM', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EACCES']);
/** Virus scanners and sync programs hold a file for a moment; on Windows the first two say so as well. */
const heldForAMoment = new Set(process.platform === 'win32' ? ['EPERM', 'EACCES', 'EBUSY'] : ['EBUSY']);
/** Milliseconds. */
const renamePatience = 5_000;

const freshTemporary = (folder: string): string => path.join(folder, `.hobside-${randomBytes(8).toString('hex')}.tmp`);

/** Writes all bytes to a new file beside the target, `flushed` to the disk. Nothing is left behind when that fails. */
export async function writeTemporary(
  folder: string,
  bytes: Uint8Array,
  mode: number | null,
  flushed = true,
): Promise<string> {
  const temporary = freshTemporary(folder);
  const handle = await whenFree(() =>
    open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode ?? 0o666),
  );
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

/** Renames over the target, patient with programs that hold it for a moment; rejects with EBUSY when they hold it for longer. */
export async function renameOver(temporary: string, target: string, patience = renamePatience): Promise<void> {
  await whenLetGo(() => rename(temporary, target), patience);
}

/**
 * The same for a file that others write as well. `isUntouched` looks without waiting, before each try, and the rename follows
 * at once: whatever another program renames there between the two is lost, and waiting for a free thread takes longer than
 * both. False when the file was touched.
 */
export const renameUntouched = (temporary: string, target: string, isUntouched: () => boolean): Promise<boolean> =>
  whenLetGo(() => {
    if (!isUntouched()) return Promise.resolve(false);
    renameSync(temporary, target);
    return Promise.resolve(true);
  }, renamePatience);

async function whenLetGo<Value>(work: () => Promise<Value>, patience: number): Promise<Value> {
  try {
    return await patiently(work, (code) => heldForAMoment.has(code), patience);
  } catch (error) {
    if (!heldForAMoment.has(errorCode(error))) throw error;
    // On Windows a file that is in use looks like one that may not be written.
    throw Object.assign(new Error('Another program holds the file', { cause: error }), { code: 'EBUSY' });
  }
}

/**
 * Makes a folder, and those above it that are missing, so that they survive a power cut: a file in a folder whose own name
 * was never flushed is gone with it.
 */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = path.dirname(made)) await syncFolder(path.dirname(made));
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
  const absolute = path.join(folder, name);
  try {
    await link(temporary, absolute);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST') return false;
    if (!hasNoLinks.has(code)) throw error;
    if (!(await renameToFree(temporary, absolute))) return false;
  } finally {
    await removeFile(temporary);
  }
  if (flushed) await syncFolder(folder);
  return true;
}

/** What FAT and some network disks say to a second name. */
export const hasNoLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/**
 * Moves a file, where the disk has no links, to a name that no other file has: false when it has. The name is taken by an
 * empty file first, so that one that another program makes in this moment is not replaced.
 */
export async function renameToFree(from: string, to: string): Promise<boolean> {
  try {
    await (await open(to, 'wx')).close();
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await renameOver(from, to);
    return true;
  } catch (error) {
    const found = await lstat(to).catch((): null => null);
    if (found?.size === 0) await removeFile(to);
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

/** A second name that a start cleans up, as it does temporary files; null where the disk has no links. */
export async function giveTemporaryName(absolute: string, folder: string): Promise<string | null> {
  const temporary = freshTemporary(folder);
  try {
    await link(absolute, temporary);
    return temporary;
  } catch (error) {
    if (errorCode(error) === 'EUNKNOWN') throw error;
    return null;
  }
}

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
