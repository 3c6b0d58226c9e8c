import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { MadePicture } from '#core/contract/pictures.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import { longestSide, mostBytes, mostPixels } from '#core/images/limits.ts';
import { isBare, pictureSize, pictureType } from '#core/images/picture-head.ts';
import { diskFailure } from './library-path.ts';
import { readBytes } from './read-bytes.ts';

/** Decodes a picture and makes a smaller one without what tells about cook and place; null for bytes that can't be drawn. */
export type Develop = (bytes: Uint8Array) => Promise<MadePicture | null>;

const endings = { 'image/jpeg': '.jpg', 'image/png': '.png' } as const;

interface Copy {
  readonly bytes: Uint8Array;
  readonly ending: string;
}

/** A link is followed, as the system's dialog followed it. */
export async function readChosenPicture(absolute: string): Promise<Result<Uint8Array>> {
  const name = path.basename(absolute);
  try {
    const found = await readBytes(await realpath(absolute), mostBytes);
    if (found.kind === 'read') return success(found.bytes);
    return failed(found.kind === 'too-large' ? { kind: 'picture-too-large' } : { kind: 'not-found', path: name });
  } catch (error) {
    return failed(diskFailure(error, name));
  }
}

/** What is stored of a picture. One that is small and tells nothing stays as it is, byte for byte: made anew, it would lose quality. */
export async function copyToStore(bytes: Uint8Array, develop: Develop): Promise<Result<Copy>> {
  if (bytes.length > mostBytes) return failed({ kind: 'picture-too-large' });
  const type = pictureType(bytes);
  const size = pictureSize(bytes);
  if (type === null || size === null) return failed({ kind: 'not-a-picture' });
  // Decoded, a small file can fill the memory.
  if (size.width * size.height > mostPixels) return failed({ kind: 'picture-too-large' });
  const isSmall = Math.max(size.width, size.height) <= longestSide;
  if (isSmall && (type === 'image/jpeg' || type === 'image/png') && isBare(bytes))
    return success({ bytes, ending: endings[type] });
  const made = await develop(bytes);
  return made === null ? failed({ kind: 'not-a-picture' }) : success({ bytes: made.bytes, ending: endings[made.type] });
}
