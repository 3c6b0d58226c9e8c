import type { SearchHit } from '#core/library/search-hit.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { Versions } from '#core/library/versions.ts';

/**
 * Hits by the recipe that the list shows for them: what was found in another version alone leads to its recipe, with the hit
 * of that version. Not where words must not be in what is found (`shuns`): they may well be in the recipe.
 */
export function hitsByRecipe(
  hits: readonly SearchHit[],
  { recipeOf }: Pick<Versions, 'recipeOf'>,
  shuns: boolean,
): ReadonlyMap<RecipeId, SearchHit> {
  const found = new Map(hits.map((hit) => [hit.id, hit]));
  for (const [copy, recipe] of recipeOf) {
    const hit = found.get(copy);
    if (hit !== undefined && !shuns && !found.has(recipe)) found.set(recipe, hit);
    found.delete(copy);
  }
  return found;
}
