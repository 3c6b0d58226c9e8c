import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { failed, success, type Result } from '#core/contract/result.ts';
import { foldedKey, freeName, nameOf, stemOf } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { History } from './history.ts';
import { diskFailure, insideLibrary } from './library-path.ts';
import { lookAt, readBytes } from './read-bytes.ts';
import { placeNew, removeFile } from './replace-file.ts';

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
  if (found.kind === 'too-large') return failed({ kind: 'too-large', bytes: found.stamp.size });
  if (found.kind !== 'read') return failed({ kind: 'not-found', path: id });
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

async function moveToOwnTrash(absolute: string, id: RecipeId, profile: string): Promise<void> {
  const folder = path.join(profile, 'trash');
  await mkdir(folder, { recursive: true });
  const found = await readBytes(absolute);
  if (found.kind === 'gone') return;
  if (found.kind !== 'read') throw Object.assign(new Error(`Not moved to the trash: ${id}`), { code: 'EBUSY' });
  const taken = new Set((await readdir(folder)).map(foldedKey));
  const name = freeName(stemOf(id), nameOf(id).slice(stemOf(id).length), taken);
  if (!(await placeNew(folder, name, found.bytes)))
    throw Object.assign(new Error(`Not moved to the trash: ${id}`), { code: 'EBUSY' });
  await removeFile(absolute);
}
