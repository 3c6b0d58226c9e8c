import { foldedKey, folderOf, nameOf, relativePath, stemOf } from './names.ts';
import { readablePath, type Pictures } from './picture-places.ts';
import type { RecipeId } from './summary.ts';

const mostOffered = 12;

/**
 * Places of pictures that may be meant by a path that leads nowhere: those with its very name, then those with its name and
 * another ending, each nearest first. Places in the pictures folder begin with "/".
 */
export function likelyPictures(written: string, recipe: RecipeId, pictures: Pictures): readonly string[] {
  const name = foldedKey(nameOf(readablePath(written.trim()).replaceAll('\\', '/')));
  if (name === '') return [];
  const all = [
    ...pictures.byPath.values(),
    ...[...(pictures.outside?.byPath.values() ?? [])].map((path) => `/${path}`),
  ];
  const isSameStem = (place: string): boolean => foldedKey(stemOf(place)) === foldedKey(stemOf(name));
  return all
    .filter(isSameStem)
    .map((place) => ({ place, rank: foldedKey(nameOf(place)) === name ? 0 : 1, way: way(recipe, place) }))
    .sort((one, other) => one.rank - other.rank || one.way - other.way || (one.place < other.place ? -1 : 1))
    .slice(0, mostOffered)
    .map(({ place }) => place);
}

/** How many folders one has to go up and down. */
const way = (recipe: RecipeId, place: string): number =>
  place.startsWith('/') ? Number.MAX_SAFE_INTEGER : relativePath(folderOf(recipe), place).split('/').length;
