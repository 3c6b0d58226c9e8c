import type { RecipeSummary } from '#core/library/summary.ts';

/** A summary of a plain recipe; what a test is about is given, the rest is made up. */
export function aSummary(given: Partial<RecipeSummary> & { readonly id: string }): RecipeSummary {
  return {
    title: given.id,
    kind: 'recipe',
    folder: given.id.split('/').slice(0, -1).join('/'),
    tags: [],
    totalSeconds: null,
    atLeast: false,
    image: null,
    ingredientCount: 3,
    stepCount: 3,
    source: null,
    servings: null,
    rating: null,
    look: null,
    modified: 0,
    ...given,
  };
}
