import type { RecipeId } from './summary.ts';

/** Where the query was found. `terms` are the words of the recipe that matched, for marking. */
export interface SearchHit {
  readonly id: RecipeId;
  readonly score: number;
  readonly field: 'title' | 'tags' | 'ingredients' | 'text';
  readonly terms: readonly string[];
}
