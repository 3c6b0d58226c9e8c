import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { Recipe } from '#core/recipe/recipe.ts';

const reservedName = /\b(?:reserved|saved|leftover|réservée?s?|reservad[oa]s?)\b/iu;
const reserving = /\b(?:reserv(?:e|ing)|sav(?:e|ing)|set(?:ting)? aside|réserver|réservez|reservar)(?!\p{L})/iu;
const words = /\p{L}+/gu;

/**
 * Ingredient.index -> number of the step that makes it: "reserved blanching liquid" is made where an earlier step says to
 * reserve those very words. What is fetched is not in it.
 */
export function madeOnTheWay(recipe: Pick<Recipe, 'ingredientGroups' | 'stepGroups'>): ReadonlyMap<number, number> {
  const made = new Map<number, number>();
  const lines = allIngredients(recipe as Recipe).filter((one) => reservedName.test(one.name));
  if (lines.length === 0) return made;
  const steps = allSteps(recipe as Recipe);
  for (const { index, name } of lines) {
    const named = (name.toLowerCase().match(words) ?? []).filter((word) => !reservedName.test(word));
    if (named.length === 0) continue;
    const used = steps.find((step) => step.uses.some((use) => use.ingredient === index && use.adds));
    const making = steps.find(({ number, content }) => {
      const text = content.text.toLowerCase();
      return number < (used?.number ?? Infinity) && reserving.test(text) && named.every((word) => text.includes(word));
    });
    if (making) made.set(index, making.number);
  }
  return made;
}

/** Ingredient.index of each line that no step names; none of a recipe whose steps name nothing at all. */
export function neverUsed(recipe: Pick<Recipe, 'ingredientGroups' | 'stepGroups'>): readonly number[] {
  const named = new Set(allSteps(recipe as Recipe).flatMap((step) => step.uses.map((use) => use.ingredient)));
  if (named.size === 0) return [];
  return allIngredients(recipe as Recipe).flatMap((one) => (named.has(one.index) ? [] : one.index));
}
