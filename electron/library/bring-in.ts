import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { failed, success, type Result } from '#core/contract/result.ts';
import { foldedKey, folderOf, freeName, nameOf, stemOf } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { diskFailure } from './library-path.ts';
import type { MadeFile } from './made-files.ts';
import { placeOnce } from './new-files.ts';
import { lookAt, readBytes, versionOf } from './read-bytes.ts';

/** A recipe of another folder, to become one of the library. */
export interface FileToBring {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Relative to the recipe's folder; read one after the other, null for one that is gone or no picture any more. */
  readonly pictures: readonly { readonly place: string; readonly read: () => Promise<Uint8Array | null> }[];
}

interface Brought {
  /** Null where a disk refused: then what is made by then is to be taken back. */
  readonly id: Result<RecipeId>;
  readonly made: readonly MadeFile[];
}

/**
 * The same bytes at the top of the library, each picture at its place beside them, so that the text names what it named. Where
 * another file has the place of one of the pictures, all of it goes into a folder that is new.
 */
export async function bringIn(root: string, { name, bytes, pictures }: FileToBring): Promise<Brought> {
  const made: MadeFile[] = [];
  const put = async (folder: string, to: string, content: Uint8Array): Promise<Result<RecipeId>> => {
    const stem = stemOf(to);
    const into = joined(folder, folderOf(to));
    const ending = nameOf(to).slice(stem.length);
    const placed = await placeOnce(root, into, { stem, ending, bytes: content });
    if (placed.ok && placed.value.isNew) made.push({ id: placed.value.id, version: versionOf(content) });
    return placed.ok ? success(placed.value.id) : placed;
  };
  try {
    const folder = (await haveRoom(root, pictures)) ? '' : await newFolder(root, stemOf(name));
    for (const { place, read } of pictures) {
      const content = await read();
      const placed = content === null ? null : await put(folder, place, content);
      if (placed?.ok === false) return { id: placed, made };
    }
    return { id: await put(folder, name, bytes), made };
  } catch (error) {
    return { id: failed(diskFailure(error, name)), made };
  }
}

const joined = (folder: string, below: string): string => [folder, below].filter((one) => one !== '').join('/');

/** Nothing else is called as the pictures are. */
async function haveRoom(root: string, pictures: FileToBring['pictures']): Promise<boolean> {
  for (const { place, read } of pictures) {
    const there = path.join(root, place);
    if ((await lookAt(there)).kind === 'gone') continue;
    const content = await read();
    const found = content === null ? null : await readBytes(there, content.length);
    if (content !== null && (found?.kind !== 'read' || !found.bytes.equals(content))) return false;
  }
  return true;
}

async function newFolder(root: string, stem: string): Promise<string> {
  return freeName(stem, '', new Set((await readdir(root)).map(foldedKey)));
}
