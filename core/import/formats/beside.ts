import { nameOf } from '#core/library/names.ts';
import { fileKind } from '#core/library/which-files.ts';
import type { FileToImport } from '../format.ts';
import type { ImportedPicture } from '../imported-recipe.ts';

/** Paths by their folder, worked out once for all files that were chosen together: an archive of 5,000 recipes asks 5,000 times. */
const folders = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

function foldersOf(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = folders.get(paths);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const path of paths) {
    const folder = folderOf(path);
    const inside = found.get(folder);
    if (inside) inside.push(path);
    else found.set(folder, [path]);
  }
  folders.set(paths, found);
  return found;
}

/** With its slash at the end; '' for the top. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Paths of the pictures in a folder, named as the file's own folder sees it ("images/"). */
export const picturesIn = (file: FileToImport, inFolder: string): readonly string[] =>
  (foldersOf(file.paths).get(folderOf(file.path) + inFolder) ?? []).filter(
    (path) => fileKind(nameOf(path)) === 'picture',
  );

/** The first picture in a folder, named as the file's own folder sees it ("images/"), that is called by one of the names (without an ending). */
export function pictureBeside(
  file: FileToImport,
  inFolder: string,
  names: readonly string[],
): readonly ImportedPicture[] {
  const inside = picturesIn(file, inFolder);
  for (const name of names) {
    const path = inside.find((one) => nameOf(one).toLowerCase().startsWith(`${name}.`));
    if (path !== undefined) return [{ kind: 'file', path }];
  }
  return [];
}

/** A file that a recipe names by its path from the file that holds the recipe; none where it was not chosen with it. */
export function fileBeside(file: FileToImport, named: string): ImportedPicture | null {
  const path = folderOf(file.path) + named.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  return (foldersOf(file.paths).get(folderOf(path)) ?? []).includes(path) ? { kind: 'file', path } : null;
}
