import { allSteps } from '#core/recipe/recipe.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import type { ImageMention } from '#core/recipe/rich-text.ts';

/** A picture of a recipe and where it belongs: `step` counts from 1, null is the recipe's own. */
export interface ListedPicture {
  readonly step: number | null;
  readonly image: ImageMention;
}

/** The recipe's own pictures first, as they are written, then those of its steps. */
export const listedPictures = (recipe: Recipe): readonly ListedPicture[] => [
  ...recipe.images.map((image) => ({ step: null, image })),
  ...allSteps(recipe).flatMap(({ number, images }) => images.map((image) => ({ step: number, image }))),
];

/** The step whose lines hold this place of the file, or null. */
export function stepAt(recipe: Recipe, offset: number): number | null {
  const found = allSteps(recipe).find(({ span }) => span.start <= offset && offset <= span.end);
  return found?.number ?? null;
}
