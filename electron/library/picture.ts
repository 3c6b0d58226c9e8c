import { failed, success, type Result } from '#core/contract/result.ts';
import { mostBytes } from '#core/images/limits.ts';
import { pictureType, type PictureType } from '#core/images/picture-head.ts';
import { fileKind } from '#core/library/which-files.ts';
import { insideLibrary } from './library-path.ts';
import { lookAt, readBytes, type ReadBytes, type Stamp, type Unread } from './read-bytes.ts';

/** A picture that may be served: inside the folder, a plain file, and a picture by its first bytes, whatever its name says. */
export interface Picture {
  readonly absolutePath: string;
  readonly contentType: PictureType;
  /** The very bytes that were checked: opened again by path, it could be another file. */
  readonly bytes: Buffer<ArrayBuffer>;
  readonly stamp: Stamp;
}

/** `libraryPath` is decoded once, by the caller: "%2e%2e" still in it is a name like any other. */
export async function readPicture(
  root: string,
  libraryPath: string,
  read: (absolute: string, limit: number) => Promise<ReadBytes | Unread> = readBytes,
): Promise<Result<Picture>> {
  const inside = await insideFor(root, libraryPath);
  if (!inside.ok) return inside;
  const found = await read(inside.value, mostBytes);
  if (found.kind === 'too-large') return failed({ kind: 'too-large', bytes: found.stamp.size });
  if (found.kind !== 'read') return failed({ kind: 'not-found', path: libraryPath });
  const contentType = pictureType(found.bytes);
  return contentType === null
    ? failed({ kind: 'outside-folder', path: libraryPath })
    : success({ absolutePath: inside.value, contentType, bytes: Buffer.from(found.bytes), stamp: found.stamp });
}

/** The same guard, without reading the picture. */
export async function lookAtPicture(
  root: string,
  libraryPath: string,
): Promise<Result<Pick<Picture, 'absolutePath' | 'stamp'>>> {
  const inside = await insideFor(root, libraryPath);
  if (!inside.ok) return inside;
  const found = await lookAt(inside.value);
  return found.kind === 'file'
    ? success({ absolutePath: inside.value, stamp: found.stamp })
    : failed({ kind: 'not-found', path: libraryPath });
}

/** Backslash and colon mean folders and streams on Windows only, but a picture is never worth finding out. */
const insideFor = async (root: string, libraryPath: string): Promise<Result<string>> =>
  /[\\:\0]/.test(libraryPath) || fileKind(libraryPath) !== 'picture'
    ? failed({ kind: 'outside-folder', path: libraryPath })
    : insideLibrary(root, libraryPath);
