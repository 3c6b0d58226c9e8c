import type { Ingredient } from '#core/ingredient/ingredient.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { Recipe, Step } from '#core/recipe/recipe.ts';
import { numbered } from './correction.ts';
import type { CorrectedLine } from './correction.ts';

/** The lines of a recipe as corrections name them. */
export interface RecipeLines {
  ofIngredient(ingredient: Pick<Ingredient, 'index' | 'text'>): CorrectedLine;
  ofStep(step: Pick<Step, 'number' | 'content'>): CorrectedLine;
}

export function linesOf(recipe: Recipe): RecipeLines {
  const ingredients = named(allIngredients(recipe).map(({ index, text }) => [index, text]));
  const steps = named(allSteps(recipe).map(({ number, content }) => [number, content.text]));
  // A card can stay open over a line that is no longer in the file.
  return {
    ofIngredient: ({ index, text }) => ingredients.get(index) ?? { text, nth: 0 },
    ofStep: ({ number, content: { text } }) => steps.get(number) ?? { text, nth: 0 },
  };
}

function named(texts: readonly (readonly [key: number, text: string])[]): ReadonlyMap<number, CorrectedLine> {
  const lines = numbered(texts.map(([, text]) => text));
  return new Map(texts.map(([key], at) => [key, lines[at]!]));
}
