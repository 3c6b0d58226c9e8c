import type { FileToImport } from '../format.ts';
import type { ImportedPicture } from '../imported-recipe.ts';

const picture = /\.(?:jpe?g|png|webp|gif|avif)$/i;
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
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The first picture in a folder, named as the file's own folder sees it ("images/"), that is called by one of the names (without an ending). */
export function pictureBeside(
  file: FileToImport,
  inFolder: string,
  names: readonly string[],
): readonly ImportedPicture[] {
  const inside = foldersOf(file.paths).get(folderOf(file.path) + inFolder) ?? [];
  for (const name of names) {
    const path = inside.find((one) => picture.test(one) && nameOf(one).toLowerCase().startsWith(`${name}.`));
    if (path !== undefined) return [{ kind: 'file', path }];
  }
  return [];
}

/** A file that a recipe names by its path from the file that holds the recipe; none where it was not chosen with it. */
export function fileBeside(file: FileToImport, named: string): ImportedPicture | null {
  const path = folderOf(file.path) + named.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  return (foldersOf(file.paths).get(folderOf(path)) ?? []).includes(path) ? { kind: 'file', path } : null;
}
