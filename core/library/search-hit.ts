import type { SearchField } from '#core/search/fields.ts';
import type { RecipeId } from './summary.ts';

/** Where the query was found. `terms` are the words of the recipe that matched, for marking. */
export interface SearchHit {
  readonly id: RecipeId;
  readonly score: number;
  readonly field: SearchField;
  readonly terms: readonly string[];
}
