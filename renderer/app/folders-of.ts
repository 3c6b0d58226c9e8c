import { folderOf } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';

/** The top ('') and every folder on the way to a recipe, in order. */
export function foldersOf(ids: readonly RecipeId[]): readonly string[] {
  const folders = new Set<string>(['']);
  for (const id of ids) for (let folder = folderOf(id); folder !== ''; folder = folderOf(folder)) folders.add(folder);
  return [...folders].sort((one, other) => one.localeCompare(other));
}
