import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { failed, success, type Result } from '#core/contract/result.ts';
import { folderOf, foldedKey, freeName, nameOf, stemOf } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { isReadPath } from '#core/library/which-files.ts';
import type { History } from './history.ts';
import { diskFailure, insideLibrary, isPlainPath } from './library-path.ts';
import { makeFolderAgain } from './new-files.ts';
import { moveFile } from './move-file.ts';
import type { RelocationPlan } from './plan-relocation.ts';
import { lookAt } from './read-bytes.ts';
import { putTextBack, writeText, type Changed } from './write-texts.ts';

/** What undo needs to put every byte back. */
export interface Relocated {
  readonly from: RecipeId;
  readonly to: RecipeId;
  readonly own: Changed | null;
  readonly others: readonly Changed[];
  readonly left: readonly RecipeId[];
}

export interface RelocationPlace {
  readonly root: string;
  readonly history: History;
  /** Writes a recipe while nothing else does. */
  inTurn<Value>(id: RecipeId, write: () => Promise<Value>): Promise<Value>;
  /** Shows the library where the file is now, so that it is known as moved before its text changes. */
  look(paths: readonly string[]): Promise<void>;
}

/** The path that a recipe gets: free whatever the disk thinks of case and accents. Its own may change in case alone. */
export async function freePlace(root: string, id: RecipeId, folder: string, stem: string): Promise<Result<RecipeId>> {
  const ending = nameOf(id).slice(stemOf(id).length);
  const inFolder = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  // Before any folder is made on the way to a place that is refused.
  if (!isPlainPath(inFolder('new')) || !isReadPath(inFolder(`new${ending}`)))
    return failed({ kind: 'outside-folder', path: folder });
  const absolute = path.join(root, ...folder.split('/'));
  const names = await readdir(absolute).catch((): string[] => []);
  const taken = new Set(names.map(foldedKey));
  if (folder === folderOf(id)) taken.delete(foldedKey(nameOf(id)));
  return success(inFolder(freeName(stem, ending, taken)));
}

/** The file first, then its text, then what names it. Whatever can't be changed is named and left alone. */
export async function relocate(
  place: RelocationPlace,
  to: RecipeId,
  from: RecipeId,
  plan: RelocationPlan,
): Promise<Result<Relocated>> {
  const moved = from === to ? success(null) : await moveInside(place, from, to);
  if (!moved.ok) return moved;
  const left: RecipeId[] = plan.left.map((id) => (id === from ? to : id));
  const changed: Changed[] = [];
  for (const planned of plan.own === null ? plan.others : [{ ...plan.own, id: to }, ...plan.others]) {
    const one = await place.inTurn(planned.id, () => writeText(place, planned));
    if (one.ok) changed.push(one.value);
    else left.push(planned.id);
  }
  await place.look([from, to, ...changed.map(({ id }) => id)]);
  const own = changed.find(({ id }) => id === to) ?? null;
  return success({ from, to, own, others: changed.filter((one) => one !== own), left: [...new Set(left)] });
}

async function moveInside(place: RelocationPlace, from: RecipeId, to: RecipeId): Promise<Result<null>> {
  const { root, history } = place;
  const source = await insideLibrary(root, from);
  if (!source.ok) return source;
  if ((await lookAt(source.value)).kind !== 'file') return failed({ kind: 'not-found', path: from });
  try {
    await makeFolderAgain(root, folderOf(to));
    const target = await insideLibrary(root, to);
    if (!target.ok) return target;
    if (!(await moveFile(source.value, target.value))) return failed({ kind: 'locked', path: to });
    await history.follow(from, to);
    await place.look([from, to]);
    return success(null);
  } catch (error) {
    return failed(diskFailure(error, from));
  }
}

/** Every byte as it was before; files that were changed again since are named and left alone. */
export async function undoRelocation(place: RelocationPlace, done: Relocated): Promise<Result<Relocated>> {
  const { from, to, own } = done;
  const left: RecipeId[] = [];
  if (from !== to) {
    const free = await freePlace(place.root, to, folderOf(from), stemOf(from));
    const back =
      free.ok && free.value === from
        ? await moveInside(place, to, from)
        : failed({ kind: 'locked', path: from } as const);
    if (!back.ok) return back;
  }
  for (const one of own === null ? done.others : [{ ...own, id: from }, ...done.others])
    if (!(await place.inTurn(one.id, () => putTextBack(place, one))).ok) left.push(one.id);
  await place.look([from, to, ...done.others.map(({ id }) => id)]);
  return success({ ...done, left });
}
