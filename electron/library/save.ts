import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import type { FileText } from '#core/contract/library.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import { folderOf, nameOf } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { isReadPath } from '#core/library/which-files.ts';
import { fromLf } from '#core/text/file-text.ts';
import { decode, type Decoded } from './decode.ts';
import type { History, Moment } from './history.ts';
import { diskFailure, insideLibrary, unreadFailure } from './library-path.ts';
import { makeFolderAgain } from './new-files.ts';
import { whyReadOnly } from './read-only.ts';
import { readBytes, versionOf } from './read-bytes.ts';
import { placeNew } from './replace-file.ts';
import { conflict, replaceRead, type ReadFile } from './replace-read.ts';

interface Base {
  readonly id: RecipeId;
  /** The version that the edit started from; any other on disk is a conflict. '' for a file that is gone and is made again: any on disk is one. */
  readonly baseVersion: string;
}

export interface SaveOrder extends Base {
  /** With LF line ends; the file's own ends, BOM and mode are kept. */
  readonly text: string;
}

interface Found extends ReadFile {
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
    const replaced = await replaceRead(found, bytes, history);
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
): Promise<Result<Moment | null>> => withBase(root, order, (found) => replaceRead(found, order.bytes, history));

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
    if (now.kind !== 'read') return failed(unreadFailure(now, id));
    return now.version === made.version ? success(made) : failed(conflict(now));
  } catch (error) {
    return failed(diskFailure(error, id));
  }
}

async function findBase(absolute: string, { id, baseVersion }: Base): Promise<Result<Found>> {
  const read = await readBytes(absolute);
  if (read.kind !== 'read') return failed(unreadFailure(read, id));
  const decoded = decode(read.bytes);
  if (read.version !== baseVersion) return failed(conflict(read, decoded));
  const why = whyReadOnly(decoded, read.stamp);
  if (why === 'encoding') return failed({ kind: 'not-text', encoding: decoded.encoding });
  if (why !== null) return failed({ kind: 'read-only', path: id });
  await access(absolute, constants.W_OK);
  return success({ id, absolute, read, decoded });
}
