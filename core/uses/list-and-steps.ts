import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { LookCode, Recipe } from '#core/recipe/recipe.ts';
import { unlistedFoods, unusedIngredients } from './uses-missing.ts';

/**
 * Where the list and the steps don't agree: lines that no step uses, and foods that a step puts in though no line has them.
 * Few and sure: what a step may mean by another word is not told. `lineAt` gives the line, from 1, of an offset into the file's text.
 */
export function listAndSteps(recipe: Recipe, lineAt: (offset: number) => number): readonly LookCode[] {
  const ingredients = allIngredients(recipe);
  const steps = allSteps(recipe);
  const unused = unusedIngredients(recipe).flatMap((index): readonly LookCode[] => {
    const line = ingredients.find((one) => one.index === index);
    if (line === undefined) return [];
    const { name, text, span } = line;
    return [{ code: 'look.never-used', line: lineAt(span.start), detail: name || text, span }];
  });
  const unlisted = unlistedFoods(recipe).flatMap(({ step, text }): readonly LookCode[] => {
    const span = steps.find((one) => one.number === step)?.span;
    return span === undefined ? [] : [{ code: 'look.not-listed', line: lineAt(span.start), detail: text, span }];
  });
  return [...unused, ...unlisted].sort((one, other) => one.span.start - other.span.start);
}
