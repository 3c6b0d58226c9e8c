import { fileKind, isReadPath } from './which-files.ts';
import type { RecipeId } from './summary.ts';

const start = 'hobside://open?recipe=';
/** The one form that is read: nothing before, behind or beside the recipe. Some systems put a slash behind the name of a place. */
const form = /^hobside:\/\/open\/?\?recipe=([^&=#?\s]+)$/i;
/** Letters of an address, before and after it is decoded. */
const longest = 4_000;

/** An address that opens this recipe of the library in Hobside, for notes and calendars. */
export const addressOfRecipe = (id: RecipeId): string => start + encodeURIComponent(id);

/** Whether a word of a command line is meant for us at all. */
export const isOurAddress = (word: string): boolean => /^hobside:/i.test(word);

/**
 * The recipe that an address names, or null for one that says anything else: any page of the web can have it opened. Decoded once;
 * whether the library has such a recipe is for the library to say.
 */
export function recipeOfAddress(address: string): RecipeId | null {
  const written = address.length > longest ? undefined : form.exec(address)?.[1];
  const id = written === undefined ? null : decoded(written);
  if (id === null || /[\p{Cc}\\]/u.test(id)) return null;
  const isPlain = id.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
  return isPlain && isReadPath(id) && fileKind(id) !== 'picture' ? id : null;
}

function decoded(written: string): string | null {
  try {
    return decodeURIComponent(written);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
