import type { RecipeId } from '#core/library/summary.ts';
import { allSteps } from '#core/recipe/recipe.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import { statedLonger, stretchesOf, withLengths } from './stretches.ts';
import type { LengthSaid, PlannedDish, ServePlan } from './stretch.ts';

/** A recipe with the version of its file. */
export interface ReadRecipe {
  readonly id: RecipeId;
  readonly version: string;
  readonly recipe: Recipe;
}

const longestTitle = 1000;

/** A dish of a plan, nothing of it begun. */
export function dishOf(read: ReadRecipe): PlannedDish {
  const stretches = stretchesOf(read.recipe);
  return {
    recipe: read.id,
    title: read.recipe.title.value.slice(0, longestTitle),
    version: read.version,
    stretches,
    stated: statedLonger(read.recipe, stretches),
    said: [],
    marks: [],
    finishedAt: null,
  };
}

/**
 * The dish after its file changed. What the cook said stays with the step of the same text, else with the same number of a
 * recipe of as many steps; elsewhere it is forgotten, since it was said about other words.
 */
export function reread(dish: PlannedDish, read: ReadRecipe): PlannedDish {
  const fresh = dishOf(read);
  const texts = allSteps(read.recipe).map(({ content }) => content.text);
  const stepsBefore = Math.max(0, ...dish.stretches.map(({ step }) => step));
  const said = dish.said.flatMap((one): readonly LengthSaid[] => {
    if (one.step === 0) return [one];
    const found = texts.indexOf(one.stepText) + 1 || (texts.length === stepsBefore ? one.step : 0);
    return found === 0 ? [] : [{ ...one, step: found, stepText: texts[found - 1] ?? '' }];
  });
  return {
    ...fresh,
    said,
    stretches: withLengths(fresh.stretches, said),
    marks: dish.marks,
    finishedAt: dish.finishedAt,
  };
}

export const shortest = 1;
/** Seconds: two days is the longest that a number field of minutes is of use for. */
export const longest = 2 * 86_400;

/** The plan with a length that the cook said, in seconds, in place of what was found or guessed. */
export function withLength(kept: ServePlan, dish: PlannedDish, said: LengthSaid, now: number): ServePlan {
  const own = { ...said, seconds: Math.min(longest, Math.max(shortest, Math.round(said.seconds))) };
  const others = dish.said.filter(({ step, part }) => step !== said.step || part !== said.part);
  const changed = { ...dish, said: [...others, own], stretches: withLengths(dish.stretches, [own]) };
  return { ...kept, plannedAt: now, dishes: kept.dishes.map((each) => (each.recipe === dish.recipe ? changed : each)) };
}
