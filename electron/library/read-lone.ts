import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { OpenedRecipe } from '#core/contract/library.ts';
import { success, type Result } from '#core/contract/result.ts';
import { gatherPlaces } from '#core/library/link-places.ts';
import { picturesIn } from '#core/library/mentions.ts';
import { folderOf, joinInside } from '#core/library/names.ts';
import { findPicture, gatherPictures, readablePath } from '#core/library/picture-places.ts';
import { fileKind, isReadPath } from '#core/library/which-files.ts';
import { insideFolder } from './library-path.ts';
import { openRecipe } from './open-recipe.ts';
import type { Parser } from './parser.ts';
import { errorCode } from './patience.ts';

/** A recipe that names more folders is made to keep a disk busy. */
const mostFolders = 32;
/** Of one folder: that of what was downloaded may hold anything. */
const mostPictures = 10_000;
const knowsNothing = { pictures: gatherPictures([]), places: gatherPlaces([]) };

/**
 * A recipe that no library has, as it is on disk now. Its links lead to no recipe; of its pictures those are found that lie in its
 * own folder or below, as places relative to that. `file` is absolute, with no link on the way.
 */
export async function readLone(file: string, parser: Pick<Parser, 'recipe'>): Promise<Result<OpenedRecipe>> {
  const folder = path.dirname(file);
  const name = path.basename(file);
  const opened = await openRecipe(folder, name, knowsNothing, parser);
  if (!opened.ok) return opened;
  const named = picturesIn(opened.value.recipe);
  const pictures = gatherPictures(await picturesNear(folder, named));
  const found = named.flatMap((written) => {
    const place = findPicture(written, name, pictures);
    return place === null ? [] : [[written, place] as const];
  });
  return success({ ...opened.value, images: Object.fromEntries(found) });
}

/** The pictures beside those that are named. The folder isn't walked: a recipe that was downloaded lies among everything else. */
async function picturesNear(root: string, named: readonly string[]): Promise<readonly string[]> {
  const folders = new Set(named.flatMap((written) => joinInside('', readablePath(written.trim())) ?? []).map(folderOf));
  const found: string[] = [];
  for (const folder of [...folders].slice(0, mostFolders)) {
    const names = await namesIn(root, folder);
    const pictures = names.filter((name) => fileKind(name) === 'picture').slice(0, mostPictures);
    found.push(...pictures.map((name) => (folder === '' ? name : `${folder}/${name}`)).filter(isReadPath));
  }
  return found;
}

async function namesIn(root: string, folder: string): Promise<readonly string[]> {
  const inside = await insideFolder(root, folder === '' ? 'any' : `${folder}/any`);
  if (!inside.ok) return [];
  try {
    return await readdir(path.dirname(inside.value));
  } catch (error) {
    // Not there, or not to be listed: its pictures are missing, and the page says so.
    if (errorCode(error) === 'EUNKNOWN') throw error;
    return [];
  }
}
