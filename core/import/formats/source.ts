import type { ImportedRecipe } from '../imported-recipe.ts';

/** Whether a text is an address of the web. */
export const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text) && text.length < 4000;

/** A recipe that names more of them holds something else there. */
export const mostSources = 50;

/**
 * Where a recipe is from, of the fields in which an app keeps that, the likeliest address first: people write a book
 * where an address is meant, and an address where a name is. The first address is the link, all else is the source.
 */
export function sourceOf(...texts: readonly string[]): Pick<ImportedRecipe, 'source' | 'link'> {
  const said = [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))].filter((text) => text !== '');
  const link = said.find(isAddress) ?? null;
  const source = said.filter((text) => text !== link).join(', ');
  return { source: source === '' ? null : source, link };
}
