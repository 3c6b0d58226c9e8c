import { emptyImport, type ImportDoubt, type ImportedRecipe } from '#core/import/imported-recipe.ts';
import { linesOf, readPage } from '#core/import/web/element.ts';
import { readWebPage } from '#core/import/web/read-web-page.ts';
import type { WebDoubt, WebRecipe } from '#core/import/web/web-recipe.ts';

const document = /<(?:html|!doctype html|body)[\s>]/i;
const tag = /<(?:div|p|li|ul|ol|span|h[1-6]|br|td|tr|table|strong|section|article|script)(?:\s[^<>]{0,500})?\/?>/gi;
const fewest = 6;

/** Whether what was pasted is the source of a page, and no text. */
export function isPage(text: string): boolean {
  const start = text.slice(0, 200_000);
  return document.test(start) || (start.match(tag)?.length ?? 0) >= fewest;
}

/** The recipe of a page's source, or null where it has none. */
export function recipeOfPage(html: string): ImportedRecipe | null {
  const read = readWebPage(html);
  return read.via === null ? null : asImported(read);
}

/** What a reader sees of a page without a recipe in its marks. */
export const textOfPage = (html: string): string => linesOf(readPage(html)).join('\n');

const doubts: Readonly<Record<WebDoubt, ImportDoubt>> = {
  'no-title': 'no-title',
  'no-ingredients': 'no-ingredients',
  'no-steps': 'no-steps',
  'read-by-structure': 'read-by-form',
  'no-recipe': 'no-ingredients',
  'several-recipes': 'several-recipes',
};

function asImported(read: WebRecipe): ImportedRecipe {
  const { title, ingredients, steps, times, author, link, language, description, notes, nutrition } = read;
  return {
    ...emptyImport,
    title,
    ingredients,
    steps,
    yield: read.yield,
    times,
    pictures: read.image === null ? [] : [{ kind: 'address', address: read.image }],
    author,
    link,
    description,
    notes,
    tags: read.keywords,
    nutrition,
    rating: null,
    language,
    doubts: read.doubts.map((one) => doubts[one]),
    lost: read.rating === null ? [] : [{ field: 'Rating of its readers', detail: String(read.rating.value) }],
  };
}
