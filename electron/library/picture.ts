import { failed, success, type Result } from '#core/contract/result.ts';
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

const pictureLimit = 25 * 1024 * 1024;

/** `libraryPath` is decoded once, by the caller: "%2e%2e" still in it is a name like any other. */
export async function readPicture(root: string, libraryPath: string): Promise<Result<Picture>> {
  const refused = failed({ kind: 'outside-folder', path: libraryPath });
  // Backslash and colon mean folders and streams on Windows only, but a picture is never worth finding out.
  if (/[\\:\0]/.test(libraryPath) || fileKind(libraryPath) !== 'picture') return refused;
  const inside = await insideLibrary(root, libraryPath);
  if (!inside.ok) return inside;
  const found = await readBytes(inside.value, pictureLimit);
  if (found.kind === 'too-large') return failed({ kind: 'too-large', bytes: found.stamp.size });
  if (found.kind !== 'read') return failed({ kind: 'not-found', path: libraryPath });
  const contentType = pictureType(found.bytes);
  return contentType === null
    ? refused
    : success({ absolutePath: inside.value, contentType, bytes: Buffer.from(found.bytes) });
}

/** The content type by the first bytes; null for anything that is no raster picture (SVG and HTML are programs). */
export function pictureType(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(start)) return 'image/gif';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image/webp';
  return start.slice(4, 8) === 'ftyp' && /^avi[fs]$/.test(start.slice(8, 12)) ? 'image/avif' : null;
}
