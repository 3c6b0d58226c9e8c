import type { OpenedRecipe } from '#core/contract/library.ts';
import { madeOnTheWay } from '#core/uses/made-on-the-way.ts';
import type { Cookable } from '#core/cooking/session.ts';
import type { Ingredient } from '#core/ingredient/ingredient.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { Recipe, Step } from '#core/recipe/recipe.ts';

export const cookableOf = ({ file, recipe }: OpenedRecipe): Cookable => ({
  recipe: file.id,
  title: recipe.title.value,
  version: file.version,
  steps: allSteps(recipe).map((step) => step.content.text),
  ingredients: allIngredients(recipe).map((ingredient) => ingredient.text),
});

export interface StepIngredients {
  /** What goes in here, in the order of the text. */
  readonly added: readonly Ingredient[];
  /** What is named here but went in before. */
  readonly inPot: readonly Ingredient[];
}

export function stepIngredients(recipe: Recipe, step: Step | null): StepIngredients {
  const list = allIngredients(recipe);
  const uses = step?.uses ?? [];
  const found = (adds: boolean, without: ReadonlySet<number>) =>
    [...new Set(uses.filter((use) => use.adds === adds).map((use) => use.ingredient))]
      .filter((index) => !without.has(index))
      .flatMap((index) => list.find((one) => one.index === index) ?? []);
  const added = found(true, new Set());
  return { added, inPot: found(false, new Set(added.map((one) => one.index))) };
}

/** Ingredient.index -> number of the step where it first goes in. */
export function stepsOfIngredients(recipe: Recipe): ReadonlyMap<number, number> {
  const steps = new Map<number, number>();
  for (const step of allSteps(recipe))
    for (const use of step.uses) if (use.adds && !steps.has(use.ingredient)) steps.set(use.ingredient, step.number);
  return steps;
}

/** Ingredient.index -> number of the step that makes "reserved blanching liquid"; what is fetched is not in it. */
export const madeSteps = (recipe: Recipe): ReadonlyMap<number, number> => madeOnTheWay(recipe);
