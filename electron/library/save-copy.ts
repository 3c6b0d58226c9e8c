import path from 'node:path';
import { realpath } from 'node:fs/promises';
import { failed, success, type Result } from '#core/contract/result.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { isReadPath } from '#core/library/which-files.ts';
import { fromLf } from '#core/text/file-text.ts';
import { decode } from './decode.ts';
import { diskFailure } from './library-path.ts';
import { readBytes } from './read-bytes.ts';
import { placeNew } from './replace-file.ts';

export interface CopyOrder {
  /** Absolute. */
  readonly source: string;
  /** With LF line ends, where the cook typed what could not be saved; null copies the file. */
  readonly text: string | null;
  /** Absolute, chosen by the cook. */
  readonly target: string;
}

/**
 * Puts a recipe that can't be saved where it lies into a new file, byte by byte, or in UTF-8 where its own encoding can't be
 * saved. Never over a file: what stood in it would be in no history.
 */
export async function saveCopy({ source, text, target }: CopyOrder): Promise<Result<null>> {
  const name = path.basename(target);
  try {
    const bytes = await bytesToCopy(source, text);
    if (bytes === null) return failed({ kind: 'not-found', path: path.basename(source) });
    return (await placeNew(path.dirname(target), name, bytes))
      ? success(null)
      : failed({ kind: 'name-taken', path: name });
  } catch (error) {
    return failed(diskFailure(error, name));
  }
}

async function bytesToCopy(source: string, text: string | null): Promise<Uint8Array | null> {
  const read = await readBytes(source);
  // The typing of a file that went meanwhile is all that there is.
  if (read.kind !== 'read') return text === null ? null : Buffer.from(text, 'utf8');
  const { lf, canBeSaved } = decode(read.bytes);
  if (text === null && canBeSaved) return read.bytes;
  return Buffer.from(fromLf(text ?? lf.text, lf), 'utf8');
}

/** Where a file of the disk stands in the library; null outside of it, and for one that is never listed. */
export async function placeInLibrary(root: string, file: string): Promise<RecipeId | null> {
  const [realRoot, folder] = await Promise.all([realpath(root), realpath(path.dirname(file))]);
  const place = path
    .relative(realRoot, path.join(folder, path.basename(file)))
    .split(path.sep)
    .join('/');
  return place !== '' && !place.startsWith('../') && !path.isAbsolute(place) && isReadPath(place) ? place : null;
}
