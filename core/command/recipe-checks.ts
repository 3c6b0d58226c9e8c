import type { LookCode, Recipe } from '#core/recipe/recipe.ts';

/** What a recipe's own text gives reason to look at again; each says where in the file. */
export type RecipeCheck = (recipe: Recipe) => readonly LookCode[];

/** All that `hobside check` asks of a recipe, in the order in which it is printed. A new question is a new entry. */
export const recipeChecks: readonly RecipeCheck[] = [(recipe) => recipe.needsALook];

export const looksOf: RecipeCheck = (recipe) => recipeChecks.flatMap((check) => check(recipe));
