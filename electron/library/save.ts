import { access, constants, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { FileText } from '#core/contract/library.ts';
import { failed, success, type Failure, type Result } from '#core/contract/result.ts';
import { folderOf, nameOf } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { isReadPath } from '#core/library/which-files.ts';
import { fromLf } from '#core/text/file-text.ts';
import { decode, type Decoded } from './decode.ts';
import type { History, Moment } from './history.ts';
import { diskFailure, insideLibrary } from './library-path.ts';
import { makeFolderAgain } from './new-files.ts';
import { whyReadOnly } from './read-only.ts';
import { readBytes, versionOf, type ReadBytes } from './read-bytes.ts';
import { placeNew, renameOver, syncFolder, writeTemporary } from './replace-file.ts';

interface Base {
  readonly id: RecipeId;
  /** The version that the edit started from; any other on disk is a conflict. '' for a file that is gone and is made again: any on disk is one. */
  readonly baseVersion: string;
}

export interface SaveOrder extends Base {
  /** With LF line ends; the file's own ends, BOM and mode are kept. */
  readonly text: string;
}

interface Found {
  readonly id: RecipeId;
  readonly absolute: string;
  readonly read: ReadBytes;
  readonly decoded: Decoded;
}

/**
 * Replaces a recipe whole: after a crash at any moment the file is the old one or the new one. Nothing is written when the
 * file is not the one that the edit started from, or when the bytes are the same. What was there is kept in the history.
 */
export async function save(root: string, history: History, order: SaveOrder): Promise<Result<FileText>> {
  if (order.baseVersion === '') return makeAgain(root, order);
  const saved = await saveOver(root, history, order);
  return saved.ok ? success(saved.value.file) : saved;
}

/** The same for a file that is there; `before` is what stood in it, null when its bytes stayed. */
export async function saveOver(
  root: string,
  history: History,
  order: SaveOrder,
): Promise<Result<{ readonly file: FileText; readonly before: Moment | null }>> {
  return withBase(root, order, async (found) => {
    const { id, text } = order;
    const bytes = Buffer.from(fromLf(text, found.decoded.lf), 'utf8');
    const replaced = await replace(found, bytes, history);
    if (!replaced.ok) return replaced;
    const { encoding } = found.decoded;
    return success({ file: { id, text, version: versionOf(bytes), encoding, readOnly: null }, before: replaced.value });
  });
}

/** The same with bytes as they are, for a state that comes back from the history. */
export const putBack = (
  root: string,
  history: History,
  order: Base & { readonly bytes: Uint8Array },
): Promise<Result<Moment | null>> => withBase(root, order, (found) => replace(found, order.bytes, history));

async function withBase<Value>(
  root: string,
  base: Base,
  write: (found: Found) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const inside = await insideLibrary(root, base.id);
  if (!inside.ok) return inside;
  try {
    const found = await findBase(inside.value, base);
    return found.ok ? await write(found.value) : found;
  } catch (error) {
    return failed(diskFailure(error, base.id));
  }
}

/** A file that another program deleted while the cook was typing. Whatever has its name by now stays as it is. */
async function makeAgain(root: string, { id, text }: SaveOrder): Promise<Result<FileText>> {
  try {
    if (isReadPath(id)) await makeFolderAgain(root, folderOf(id));
    const inside = await insideLibrary(root, id);
    if (!inside.ok) return inside;
    const bytes = Buffer.from(text, 'utf8');
    const made: FileText = { id, text, version: versionOf(bytes), encoding: 'UTF-8', readOnly: null };
    if (await placeNew(path.dirname(inside.value), nameOf(id), bytes)) return success(made);
    const now = await readBytes(inside.value);
    if (now.kind === 'too-large') return failed({ kind: 'too-large', bytes: now.stamp.size });
    if (now.kind !== 'read') return failed({ kind: 'outside-folder', path: id });
    return now.version === made.version ? success(made) : failed(conflict(now));
  } catch (error) {
    return failed(diskFailure(error, id));
  }
}

async function findBase(absolute: string, { id, baseVersion }: Base): Promise<Result<Found>> {
  const read = await readBytes(absolute);
  if (read.kind === 'gone') return failed({ kind: 'not-found', path: id });
  if (read.kind === 'too-large') return failed({ kind: 'too-large', bytes: read.stamp.size });
  if (read.kind !== 'read') return failed({ kind: 'outside-folder', path: id });
  const decoded = decode(read.bytes);
  if (read.version !== baseVersion) return failed(conflict(read, decoded));
  const why = whyReadOnly(decoded, read.stamp);
  if (why === 'encoding') return failed({ kind: 'not-text', encoding: decoded.encoding });
  if (why !== null) return failed({ kind: 'read-only', path: id });
  await access(absolute, constants.W_OK);
  return success({ id, absolute, read, decoded });
}

/** What stood in the file before, in the history; null when its bytes are these already. */
async function replace(found: Found, bytes: Uint8Array, history: History): Promise<Result<Moment | null>> {
  const { id, absolute, read } = found;
  const version = versionOf(bytes);
  if (version === read.version) return success(null);
  const temporary = await writeTemporary(path.dirname(absolute), bytes, read.stamp.mode);
  let kept: Kept | null = null;
  try {
    kept = await keepPreImage(found, history);
    const now = await readBytes(absolute);
    if (now.kind !== 'read' || now.version !== read.version) {
      await giveUp(temporary, kept, history);
      return now.kind === 'read' ? failed(conflict(now)) : failed({ kind: 'not-found', path: id });
    }
    await renameOver(temporary, absolute);
  } catch (error) {
    await giveUp(temporary, kept, history);
    throw error;
  }
  await syncFolder(path.dirname(absolute));
  const overwritten = kept.file === null ? null : await writtenMeanwhile(kept.file, read.version);
  if (overwritten !== null) return failed(await giveBack(found, version, overwritten));
  await history.prune(id);
  return success(kept.moment);
}

interface Kept {
  readonly moment: Moment;
  /** The file itself under a second name, where the disk can do that. */
  readonly file: string | null;
}

async function keepPreImage({ id, absolute, read }: Found, history: History): Promise<Kept> {
  return (
    (await history.keepFile(id, absolute, read.version)) ?? {
      moment: await history.keep(id, read.bytes, 'saved-over'),
      file: null,
    }
  );
}

async function giveUp(temporary: string, kept: Kept | null, history: History): Promise<void> {
  await unlink(temporary).catch(() => undefined);
  if (kept !== null) await history.forget(kept.moment);
}

/** What another program wrote into the file in the moment between our last look and the rename. */
async function writtenMeanwhile(keptFile: string, baseVersion: string): Promise<ReadBytes | null> {
  const kept = await readBytes(keptFile);
  return kept.kind === 'read' && kept.version !== baseVersion ? kept : null;
}

/** Their text goes back into the file, unless the file has been written yet again; ours is still with the cook who saves. */
async function giveBack({ absolute }: Found, ourVersion: string, theirs: ReadBytes): Promise<Failure> {
  const now = await readBytes(absolute);
  if (now.kind === 'read' && now.version !== ourVersion) return conflict(now);
  await renameOver(await writeTemporary(path.dirname(absolute), theirs.bytes, theirs.stamp.mode), absolute);
  await syncFolder(path.dirname(absolute));
  return conflict(theirs);
}

const conflict = (read: ReadBytes, decoded: Decoded = decode(read.bytes)): Failure => ({
  kind: 'conflict',
  text: decoded.lf.text,
  version: read.version,
});
