import path from 'node:path';
import { failed, success, type Failure, type Result } from '#core/contract/result.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { decode, type Decoded } from './decode.ts';
import type { History, Moment } from './history.ts';
import { unreadFailure } from './library-path.ts';
import { lookNow, readBytes, versionOf, type ReadBytes } from './read-bytes.ts';
import { giveTemporaryName, removeFile, renameUntouched, syncFolder, writeTemporary } from './replace-file.ts';

/** A recipe's file and what was read in it. */
export interface ReadFile {
  readonly id: RecipeId;
  readonly absolute: string;
  readonly read: ReadBytes;
}

export const conflict = (read: ReadBytes, decoded: Decoded = decode(read.bytes)): Failure => ({
  kind: 'conflict',
  text: decoded.lf.text,
  version: read.version,
});

/**
 * Puts these bytes in the place of what was read, or fails and leaves the file to whoever wrote it since. What stood in the
 * file before is in the history; null when its bytes are these already. Rejects with what the disk refused.
 */
export async function replaceRead(
  found: ReadFile,
  bytes: Uint8Array,
  history: History,
): Promise<Result<Moment | null>> {
  const { id, absolute, read } = found;
  const version = versionOf(bytes);
  if (version === read.version) return success(null);
  const temporary = await writeTemporary(path.dirname(absolute), bytes, read.stamp.mode);
  let kept: Kept | null = null;
  try {
    kept = await keepPreImage(found, history);
    const refusal = await renameOverRead(temporary, found);
    if (refusal !== null) {
      await giveUp(temporary, kept, history);
      return failed(refusal);
    }
  } catch (error) {
    await giveUp(temporary, kept, history);
    throw error;
  }
  try {
    await syncFolder(path.dirname(absolute));
    const theirs = await writtenMeanwhile(kept, read.version);
    if (theirs !== null) return failed(await giveBack(found, kept, version, theirs, history));
  } finally {
    await drop(kept);
  }
  await history.prune(id);
  return success(kept.moment);
}

interface Kept {
  readonly moment: Moment;
  /** The file itself under a second name, where the disk can do that. */
  readonly file: string | null;
  /** True for a second name in the recipe's folder: the history lies on another disk, so that what it keeps is a copy. */
  readonly isBeside: boolean;
}

async function keepPreImage({ id, absolute, read }: ReadFile, history: History): Promise<Kept> {
  const linked = await history.keepFile(id, absolute, read.version);
  if (linked !== null) return { ...linked, isBeside: false };
  const moment = await history.keep(id, read.bytes, 'saved-over');
  return { moment, file: await giveTemporaryName(absolute, path.dirname(absolute)), isBeside: true };
}

/** What the save came to is what the cook is told; a temporary name that stays is cleaned up by a start. */
const ignored = (): void => undefined;

async function drop({ file, isBeside }: Kept): Promise<void> {
  if (file !== null && isBeside) await removeFile(file).catch(ignored);
}

async function giveUp(temporary: string, kept: Kept | null, history: History): Promise<void> {
  await removeFile(temporary).catch(ignored);
  if (kept === null) return;
  await drop(kept);
  await history.forget(kept.moment).catch(ignored);
}

/** Touched five times in a row is not a file that stands still. */
const mostLooks = 5;

/** Null once it is done; else why not, with what is in the file by now. */
async function renameOverRead(temporary: string, { id, absolute, read }: ReadFile): Promise<Failure | null> {
  for (let looks = 1; ; looks += 1) {
    const now = await readBytes(absolute);
    if (now.kind !== 'read') return unreadFailure(now, id);
    if (now.version !== read.version || looks > mostLooks) return conflict(now);
    if (await renameUntouched(temporary, absolute, () => isUntouched(absolute, now))) return null;
  }
}

function isUntouched(absolute: string, read: ReadBytes): boolean {
  const looked = lookNow(absolute);
  return looked.kind === 'file' && looked.stamp.key === read.stamp.key;
}

/** What another program wrote into the very file that was replaced: between our last look and the rename, or after it. */
async function writtenMeanwhile({ file }: Kept, baseVersion: string): Promise<ReadBytes | null> {
  if (file === null) return null;
  const kept = await readBytes(file);
  return kept.kind === 'read' && kept.version !== baseVersion ? kept : null;
}

/**
 * The file that they wrote into takes its place again, so that what they are still writing goes there, too. Unless the file
 * has been written yet again: then theirs is in the history. Ours is still with the cook who saves.
 */
async function giveBack(
  { id, absolute, read }: ReadFile,
  kept: Kept,
  ourVersion: string,
  theirs: ReadBytes,
  history: History,
): Promise<Failure> {
  const folder = path.dirname(absolute);
  await history.keep(id, theirs.bytes, 'given-up');
  await history.keep(id, read.bytes, 'saved-over');
  // Under the version that it has by now, so that what they are still writing is told as another state than ours began with.
  if (kept.file !== null) await history.keepFile(id, kept.file, theirs.version);
  const ours = await readBytes(absolute);
  // A third program may have opened ours already: what it writes there goes to the history.
  if (ours.kind === 'read' && ours.version === ourVersion) await history.keepOrCopy(id, absolute, ours);
  const now = await readBytes(absolute);
  const back = kept.isBeside || kept.file === null ? kept.file : await giveTemporaryName(kept.file, folder);
  const isBack =
    back !== null &&
    now.kind === 'read' &&
    now.version === ourVersion &&
    (await renameUntouched(back, absolute, () => isUntouched(absolute, now)));
  await history.forget(kept.moment);
  if (isBack) {
    await syncFolder(folder);
    return conflict(theirs);
  }
  if (back !== null) await removeFile(back);
  const other = await readBytes(absolute);
  return other.kind === 'read' ? conflict(other) : unreadFailure(other, id);
}
