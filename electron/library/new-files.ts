import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { failed, success, type Result } from '#core/contract/result.ts';
import { folderOf, foldedKey, freeName, nameOf, stemOf } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { isSkippedFolder } from '#core/library/which-files.ts';
import type { History } from './history.ts';
import { diskFailure, insideFolder, insideLibrary, unreadFailure } from './library-path.ts';
import { lookAt, readBytes } from './read-bytes.ts';
import { makeFolder, placeNew } from './replace-file.ts';

/** What a new file is to be called, and its text. */
export interface BlankRecipe {
  readonly stem: string;
  readonly ending: string;
  readonly text: string;
}

type Made = Result<{ readonly id: RecipeId }>;

/**
 * Names in folders, for one who makes thousands of files: listing a folder anew for each takes the square of their number.
 * What another program makes meanwhile is not in it, and is not replaced all the same.
 */
export class KnownNames {
  readonly #folders = new Map<string, Set<string>>();

  /** Keys of the names in a folder (absolute), by `foldedKey`. */
  async in(folder: string): Promise<Set<string>> {
    const known = this.#folders.get(folder) ?? new Set((await readdir(folder)).map(foldedKey));
    this.#folders.set(folder, known);
    return known;
  }
}

/** A new file as it was drafted, under a name that no other has, whatever the disk thinks of case and accents. */
export const createRecipe = (
  root: string,
  folder: string,
  { stem, ending, text }: BlankRecipe,
  names = new KnownNames(),
): Promise<Made> => place({ root, folder, names }, stem, ending, Buffer.from(text));

/** The same bytes under a free name beside the original. */
export async function duplicateRecipe(root: string, id: RecipeId): Promise<Made> {
  const inside = await insideLibrary(root, id);
  if (!inside.ok) return inside;
  const found = await readBytes(inside.value);
  if (found.kind !== 'read') return failed(unreadFailure(found, id));
  return place({ root, folder: folderOf(id), names: new KnownNames() }, stemOf(id), endingOf(id), found.bytes);
}

/** Makes a file again from the history, byte for byte, at its old place; beside it under a free name when that is taken. */
export async function restoreRecipe(root: string, history: History, undo: string): Promise<Made> {
  const kept = await history.read(undo);
  if (kept === null) return failed({ kind: 'not-found', path: '' });
  const folder = folderOf(kept.id);
  try {
    await makeFolderAgain(root, folder);
  } catch (error) {
    return failed(diskFailure(error, folder));
  }
  return place({ root, folder, names: new KnownNames() }, stemOf(kept.id), endingOf(kept.id), kept.bytes);
}

/** A new file in a folder that is made where it is missing; one that has these bytes and a name of this stem already is taken for it. */
export async function placeOnce(
  root: string,
  folder: string,
  { stem, ending, bytes }: { readonly stem: string; readonly ending: string; readonly bytes: Uint8Array },
  names = new KnownNames(),
): Promise<Result<{ readonly id: RecipeId; readonly isNew: boolean }>> {
  if (folder.split('/').some(isSkippedFolder)) return failed({ kind: 'outside-folder', path: folder });
  try {
    await makeFolderAgain(root, folder);
    // Where nothing begins so, nothing need be read.
    const taken = await names.in(path.join(root, folder));
    const isNamedSo = taken.has(foldedKey(`${stem}${ending}`));
    const same = isNamedSo ? await sameFile(root, folder, stem, ending, bytes) : null;
    if (same !== null) return success({ id: same, isNew: false });
    const made = await place({ root, folder, names }, stem, ending, bytes);
    return made.ok ? success({ ...made.value, isNew: true }) : made;
  } catch (error) {
    return failed(diskFailure(error, folder));
  }
}

async function sameFile(
  root: string,
  folder: string,
  stem: string,
  ending: string,
  bytes: Uint8Array,
): Promise<string | null> {
  const names = await readdir(path.join(root, folder));
  for (const name of names.filter((one) => one.startsWith(stem) && one.endsWith(ending))) {
    const found = await readBytes(path.join(root, folder, name), bytes.length);
    if (found.kind === 'read' && found.bytes.equals(bytes)) return folder === '' ? name : `${folder}/${name}`;
  }
  return null;
}

/** For a file that is made again because the cook asked: its folder may have gone with it. Nothing is made outside the library. */
export async function makeFolderAgain(root: string, folder: string): Promise<void> {
  if (folder !== '' && (await nearestIsInside(root, folder))) await makeFolder(path.join(root, folder));
}

const endingOf = (id: RecipeId): string => nameOf(id).slice(stemOf(id).length);

/** No folder is made through a link that leads out of the library. */
async function nearestIsInside(root: string, folder: string): Promise<boolean> {
  for (let existing = folder; existing !== ''; existing = folderOf(existing)) {
    if ((await lookAt(path.join(root, existing))).kind === 'gone') continue;
    return (await insideFolder(root, `${existing}/new`)).ok;
  }
  // A library that is gone is a disk that was pulled: its mount point must not fill with folders.
  return (await insideFolder(root, 'new')).ok;
}

interface Target {
  readonly root: string;
  readonly folder: string;
  readonly names: KnownNames;
}

async function place({ root, folder, names }: Target, stem: string, ending: string, bytes: Uint8Array): Promise<Made> {
  if (folder.split('/').some(isSkippedFolder)) return failed({ kind: 'outside-folder', path: folder });
  const inside = await insideFolder(root, folder === '' ? 'new' : `${folder}/new`);
  if (!inside.ok) return inside;
  const absolute = path.dirname(inside.value);
  try {
    const taken = await names.in(absolute);
    for (;;) {
      const name = freeName(stem, ending, taken);
      const isMade = await placeNew(absolute, name, bytes);
      taken.add(foldedKey(name));
      if (isMade) return success({ id: folder === '' ? name : `${folder}/${name}` });
    }
  } catch (error) {
    return failed(diskFailure(error, folder));
  }
}
