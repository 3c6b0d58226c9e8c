import { foldedKey, folderOf, joinInside, nameOf, stemOf } from './names.ts';

/** Pictures of the folder, findable by path and by name, both folded. */
export interface Pictures {
  readonly byPath: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Those of the pictures folder that the cook chose, for paths of a site whose top lies above the recipes. */
  readonly outside?: Pictures;
}

/** A place that begins with "/" is in the pictures folder, any other in the library. */
export const isInPicturesFolder = (place: string): boolean => place.startsWith('/');

export function gatherPictures(paths: Iterable<string>): Pictures {
  const byPath = new Map<string, string>();
  const byName = new Map<string, string[]>();
  for (const path of [...paths].sort()) {
    byPath.set(foldedKey(path), path);
    const key = foldedKey(nameOf(path));
    const same = byName.get(key);
    if (same) same.push(path);
    else byName.set(key, [path]);
  }
  return { byPath, byName };
}

/** Folders in which sites keep the pictures that their pages name by a site path or by a bare name. */
const pictureFolder =
  /(?:^|\/)(?:assets|images?|imgs?|static|public|photos?|pics?|pix|pictures?|uploads?|media|attachments?)(?:\/|$)/i;
const hasScheme = /^[a-z][a-z0-9+.-]*:/i;
const besideEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif'];

/** Folders in the path of a picture that is looked for by fewer and fewer of them. */
const deepest = 32;
/** Letters of a path, as Linux has them. */
const longest = 4_096;

/** The place of the picture that a recipe means by `written`, or null. Never one outside of both folders, never a remote one. */
export function findPicture(written: string, recipeId: string, pictures: Pictures): string | null {
  if (written.length > longest) return null;
  const path = readablePath(written.trim());
  if (path === '' || hasScheme.test(path) || path.startsWith('//') || path.startsWith('\\')) return null;
  const folder = folderOf(recipeId);
  const relative = path.startsWith('/') ? null : joinInside(folder, path);
  const found = relative === null ? undefined : pictures.byPath.get(foldedKey(relative));
  if (found !== undefined) return found;
  if (path.startsWith('.')) return null;
  return (
    alongThePath(path, folder, pictures) ??
    inPictureFolders(path, folder, pictures) ??
    inPicturesFolder(path, pictures.outside)
  );
}

function inPicturesFolder(path: string, outside: Pictures | undefined): string | null {
  const found = outside ? alongThePath(path, '', outside) : null;
  return found === null ? null : `/${found}`;
}

/** The same-name picture beside the recipe, or the cover of a page bundle (soup/index.md): for recipes that name no picture. */
export function pictureBeside(recipeId: string, pictures: Pictures): string | null {
  const stem = stemOf(recipeId);
  const folder = folderOf(recipeId);
  const stems =
    /^_?index$/i.test(stem) && folder !== '' ? ['cover', 'feature', 'featured', nameOf(folder), 'index'] : [stem];
  for (const name of stems) {
    for (const ending of besideEndings) {
      const found = pictures.byPath.get(foldedKey(folder === '' ? `${name}.${ending}` : `${folder}/${name}.${ending}`));
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** What a path says once "%20" and its like are letters again. */
export function readablePath(written: string): string {
  try {
    return decodeURIComponent(written).normalize('NFC');
  } catch (error) {
    if (error instanceof URIError) return written;
    throw error;
  }
}

/** "/assets/images/x.jpg" below the top or any folder above the recipe, with ever fewer of its first parts. */
function alongThePath(path: string, folder: string, pictures: Pictures): string | null {
  const all = path.split('/').filter((part) => part !== '' && part !== '.');
  if (all.includes('..')) return null;
  // A field of 40,000 letters with a slash at every second one took seconds, once for each recipe's list and page.
  const parts = all.slice(-deepest);
  const above = folder === '' ? [] : folder.split('/');
  for (let from = 0; from < parts.length; from += 1) {
    const rest = parts.slice(from).join('/');
    for (let depth = above.length; depth >= 0; depth -= 1) {
      const found = pictures.byPath.get(foldedKey([...above.slice(0, depth), rest].join('/')));
      if (found !== undefined) return found;
    }
  }
  return null;
}

function inPictureFolders(path: string, folder: string, pictures: Pictures): string | null {
  const same = pictures.byName.get(foldedKey(nameOf(path))) ?? [];
  const nearestFirst = same
    .filter((candidate) => pictureFolder.test(folderOf(candidate)))
    .sort((one, other) => sharedFolders(other, folder) - sharedFolders(one, folder));
  return nearestFirst[0] ?? null;
}

function sharedFolders(path: string, folder: string): number {
  const parts = path.split('/');
  const above = folder.split('/');
  let shared = 0;
  while (shared < above.length && above[shared] === parts[shared]) shared += 1;
  return shared;
}
