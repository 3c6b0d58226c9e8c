/** Two names with the same key are one file on some disk (NFC and NFD, upper and lower case), so no new name may share one. */
export const foldedKey = (name: string): string => name.normalize('NFC').toLowerCase().normalize('NFC');

/** The first of "stem.ending", "stem-2.ending", "stem-3.ending"… that is free. `takenKeys` are folded keys. */
export function freeName(stem: string, ending: string, takenKeys: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${stem}${ending}` : `${stem}-${number}${ending}`;
    if (!takenKeys.has(foldedKey(name))) return name;
  }
}

/** Folder of a library-relative path; '' for the top. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A file name without its ending. */
export function stemOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? name : name.slice(0, dot);
}

/** True when `path` is `folder` or anything below it; everything is below ''. */
export const isWithin = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`);

/** Joins and resolves "." and ".."; null when the path leaves the library. */
export function joinInside(folder: string, path: string): string | null {
  const parts: string[] = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** From a folder of the library to a path in it, up by ".." where it must. */
export function relativePath(folder: string, to: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const parts = to.split('/');
  let shared = 0;
  while (shared < from.length && shared < parts.length - 1 && from[shared] === parts[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
}
