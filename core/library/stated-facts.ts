import type { ExtraField, RecipeSource } from '#core/recipe/recipe.ts';

/** Where a recipe is from, in a few words: its name, else the site of its link without "www."; null for neither. */
export function sourceName({ name, url }: Pick<RecipeSource, 'name' | 'url'>): string | null {
  if (name !== null && name.trim() !== '') return name.trim();
  const site = /^\w+:\/\/(?:www\.)?([^/?#\s]+)/i.exec(url?.trim() ?? '')?.[1];
  return site ?? null;
}

const ratingKey = /^(?:my[\s_-]?)?(?:rating|stars)$/i;

/** Stars from 0 to 5 of "4", "4.5", "4/5", "8/10" or "★★★★"; null where none are stated, or more than that. */
export function ratingOf(extra: readonly Pick<ExtraField, 'key' | 'text'>[]): number | null {
  const written = extra.find(({ key }) => ratingKey.test(key))?.text.trim();
  if (written === undefined) return null;
  const drawn = /^([★⭐*]{1,5})[☆]*$/u.exec(written.replace(/\uFE0F/g, ''))?.[1];
  if (drawn !== undefined) return [...drawn].length;
  const stated = /^(\d+(?:[.,]\d+)?)(?:\s*\/\s*(5|10)|\s*stars?)?$/i.exec(written);
  if (!stated) return null;
  const stars = Number(stated[1]?.replace(',', '.')) / (stated[2] === '10' ? 2 : 1);
  return stars <= 5 ? stars : null;
}
