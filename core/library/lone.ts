import type { RecipeId } from './summary.ts';

/**
 * A recipe of a file outside the library, which was opened alone: "//", a mark of the file, "/" and the file's name. No path of a
 * library begins so, and whatever asks the library for one is refused: it names no file to anyone but who opened it.
 */
export const loneId = (mark: string, name: string): RecipeId => `//${mark}/${name}`;

/** Also true for the place of a picture that such a recipe names. */
export const isLone = (place: string): boolean => place.startsWith('//');

/** The mark, and what lies below the file's folder; null for what is no such place. */
export function lonePlace(place: string): { readonly mark: string; readonly path: string } | null {
  const [, mark, path] = /^\/\/([0-9a-f]+)\/(.+)$/s.exec(place) ?? [];
  return mark === undefined || path === undefined ? null : { mark, path };
}
