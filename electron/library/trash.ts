import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { failed, success, type Result } from '#core/contract/result.ts';
import { foldedKey, freeName, nameOf, stemOf } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { History } from './history.ts';
import { diskFailure, insideLibrary, unreadFailure } from './library-path.ts';
import { lookAt, lookNow, readBytes } from './read-bytes.ts';
import { errorCode } from './patience.ts';
import { giveSecondName, makeFolder, placeNew, removeFile, syncFolder } from './replace-file.ts';

/** The system's trash, by absolute path; rejects where there is none. */
export type TrashItem = (absolutePath: string) => Promise<void>;

/**
 * Moves a recipe to the system's trash, or to the profile's where the system has none. Its bytes are in the history before
 * anything is moved, so that it can be made again either way. A file that can't be kept is not moved.
 */
export async function trashRecipe(
  place: { readonly root: string; readonly profile: string; readonly history: History },
  id: RecipeId,
  trashItem: TrashItem,
): Promise<Result<{ readonly undo: string }>> {
  const inside = await insideLibrary(place.root, id);
  if (!inside.ok) return inside;
  const found = await readBytes(inside.value);
  if (found.kind !== 'read') return failed(unreadFailure(found, id));
  try {
    const undo = await place.history.keep(id, found.bytes, 'given-up');
    const isTrashed = await trashItem(inside.value).then(
      () => true,
      () => false,
    );
    if (!isTrashed || (await lookAt(inside.value)).kind !== 'gone')
      await moveToOwnTrash(inside.value, id, place.profile);
    return success({ undo });
  } catch (error) {
    return failed(diskFailure(error, id));
  }
}

/** The trash in the profile. Nothing is ever removed before it is there, whole and flushed. */
async function moveToOwnTrash(absolute: string, id: RecipeId, profile: string): Promise<void> {
  const folder = path.join(profile, 'trash');
  await makeFolder(folder);
  const taken = new Set((await readdir(folder)).map(foldedKey));
  const name = freeName(stemOf(id), nameOf(id).slice(stemOf(id).length), taken);
  if (!(await linkInto(folder, name, absolute))) await copyInto(folder, name, absolute);
}

/** The file itself gets its name in the trash, with whatever another program writes to it in this moment. */
async function linkInto(folder: string, name: string, absolute: string): Promise<boolean> {
  try {
    await giveSecondName(absolute, path.join(folder, name));
  } catch (error) {
    if (errorCode(error) === 'EUNKNOWN') throw error;
    return false;
  }
  await syncFolder(folder);
  await removeFile(absolute);
  await syncFolder(path.dirname(absolute));
  return true;
}

async function copyInto(folder: string, name: string, absolute: string): Promise<void> {
  const found = await readBytes(absolute);
  if (found.kind === 'gone') return;
  const isCopied = found.kind === 'read' && (await placeNew(folder, name, found.bytes));
  // Written meanwhile: that would be in no trash.
  const now = lookNow(absolute);
  if (!isCopied || now.kind !== 'file' || now.stamp.key !== found.stamp.key)
    throw Object.assign(new Error(`Not moved to the trash: ${nameOf(absolute)}`), { code: 'EBUSY' });
  await removeFile(absolute);
  await syncFolder(path.dirname(absolute));
}
