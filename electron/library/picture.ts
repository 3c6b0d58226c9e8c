import { failed, success, type Result } from '#core/contract/result.ts';
import { mostBytes } from '#core/images/limits.ts';
import { pictureType } from '#core/images/picture-head.ts';
import { fileKind } from '#core/library/which-files.ts';
import { insideLibrary } from './library-path.ts';
import { readBytes } from './read-bytes.ts';

/** A picture that may be served: inside the folder, a plain file, and a picture by its first bytes, whatever its name says. */
export interface Picture {
  readonly absolutePath: string;
  readonly contentType: string;
  /** The very bytes that were checked: opened again by path, it could be another file. */
  readonly bytes: Buffer<ArrayBuffer>;
}

/** `libraryPath` is decoded once, by the caller: "%2e%2e" still in it is a name like any other. */
export async function readPicture(root: string, libraryPath: string): Promise<Result<Picture>> {
  const refused = failed({ kind: 'outside-folder', path: libraryPath });
  // Backslash and colon mean folders and streams on Windows only, but a picture is never worth finding out.
  if (/[\\:\0]/.test(libraryPath) || fileKind(libraryPath) !== 'picture') return refused;
  const inside = await insideLibrary(root, libraryPath);
  if (!inside.ok) return inside;
  const found = await readBytes(inside.value, mostBytes);
  if (found.kind === 'too-large') return failed({ kind: 'too-large', bytes: found.stamp.size });
  if (found.kind !== 'read') return failed({ kind: 'not-found', path: libraryPath });
  const contentType = pictureType(found.bytes);
  return contentType === null
    ? refused
    : success({ absolutePath: inside.value, contentType, bytes: Buffer.from(found.bytes) });
}
