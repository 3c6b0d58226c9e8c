import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { LibraryStatus } from '#core/contract/library.ts';
import { fileKind, isSkippedFolder, type FileKind } from '#core/library/which-files.ts';
import { lookAt } from './read-bytes.ts';
import { errorCode, isOwnTemporary } from './replace-file.ts';

export type Skipped = LibraryStatus['skipped'][number];

export interface Walked {
  readonly recipes: readonly string[];
  readonly maybeRecipes: readonly string[];
  readonly pictures: readonly string[];
  /** Temporary files that a killed save left behind. */
  readonly temporaries: readonly string[];
  readonly skipped: readonly Skipped[];
}

type Kind = FileKind | 'temporary';
type Found = { readonly path: string; readonly kind: Kind | 'folder' } | Skipped | null;

const byKind: Readonly<Record<Kind, 'recipes' | 'maybeRecipes' | 'pictures' | 'temporaries'>> = {
  temporary: 'temporaries',
  recipe: 'recipes',
  'maybe-recipe': 'maybeRecipes',
  picture: 'pictures',
};

/** Everything below a folder of the library that Hobside reads. Links are not followed. Rejects when the folder itself can't be listed. */
export async function walk(root: string, from: string): Promise<Walked> {
  const none = (): string[] => [];
  const walked = {
    recipes: none(),
    maybeRecipes: none(),
    pictures: none(),
    temporaries: none(),
    skipped: [] as Skipped[],
  };
  let level = [from];
  for (let isTop = true; level.length > 0; isTop = false) {
    const entries = await Promise.all(level.map((folder) => list(root, folder, isTop, walked.skipped)));
    const found = await sorted(root, entries.flat());
    level = [];
    for (const one of found) {
      if (one === null) continue;
      if ('reason' in one) walked.skipped.push(one);
      else if (one.kind === 'folder') level.push(one.path);
      else walked[byKind[one.kind]].push(one.path);
    }
  }
  return walked;
}

/** The pictures below the pictures folder; none while it can't be listed (its disk is not plugged in). */
export async function picturesBelow(folder: string): Promise<readonly string[]> {
  try {
    return (await walk(folder, '')).pictures;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  }
}

/** Counts files of any kind, and stops counting above the limit. */
export async function countFiles(root: string, limit: number): Promise<number> {
  let count = 0;
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined && count <= limit; folder = waiting.pop()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
    for (const entry of entries) {
      if (!entry.isDirectory()) count += 1;
      else if (!isSkippedFolder(entry.name)) waiting.push(path.join(folder, entry.name));
    }
  }
  return count;
}

async function list(root: string, folder: string, isTop: boolean, skipped: Skipped[]): Promise<[string, Dirent][]> {
  try {
    const entries = await readdir(path.join(root, folder), { withFileTypes: true });
    return entries.map((entry) => [folder, entry]);
  } catch (error) {
    if (isTop) throw error;
    // Gone since its own folder was listed.
    if (!['ENOENT', 'ENOTDIR'].includes(errorCode(error))) skipped.push({ path: folder, reason: 'unreadable' });
    return [];
  }
}

/** Nearly all of them by what the listing says: a promise for each of ten thousand files is most of what a look costs. */
async function sorted(root: string, entries: readonly [folder: string, entry: Dirent][]): Promise<readonly Found[]> {
  const found: Found[] = [];
  const asked: Promise<Found>[] = [];
  for (const [folder, entry] of entries) {
    const place = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const kind = fileKind(entry.name);
    const one = sort(place, kind, entry);
    if (one !== 'unclear') found.push(one);
    else if (kind !== null) asked.push(ask(root, place, kind, entry));
  }
  return [...found, ...(await Promise.all(asked))];
}

function sort(place: string, kind: FileKind | null, entry: Dirent): Found | 'unclear' {
  if (entry.isDirectory()) return isSkippedFolder(entry.name) ? null : { path: place, kind: 'folder' };
  if (entry.isSymbolicLink())
    return kind !== null || !entry.name.includes('.') ? { path: place, reason: 'outside-link' } : null;
  if (isOwnTemporary(entry.name) && entry.isFile()) return { path: place, kind: 'temporary' };
  if (kind === null) return null;
  return entry.isFile() && !entry.name.includes('\uFFFD') ? { path: place, kind } : 'unclear';
}

/** Some network disks don't say what an entry is. */
async function ask(root: string, place: string, kind: FileKind, entry: Dirent): Promise<Found> {
  const looked = await lookAt(path.join(root, place));
  // Node puts U+FFFD where a name's bytes are no text; such a file can't be opened by that name.
  if (looked.kind === 'gone' && entry.name.includes('\uFFFD')) return { path: place, reason: 'bad-name' };
  if (entry.isFile()) return { path: place, kind };
  if (looked.kind === 'file') return { path: place, kind };
  return looked.kind === 'folder' ? { path: place, kind: 'folder' } : { path: place, reason: 'not-a-file' };
}

/** Paths that are not below another of the paths. */
export function outermost(paths: readonly string[]): readonly string[] {
  const all = new Set(paths);
  return paths.filter((one) => {
    for (let slash = one.lastIndexOf('/'); slash > 0; slash = one.lastIndexOf('/', slash - 1))
      if (all.has(one.slice(0, slash))) return false;
    return true;
  });
}
