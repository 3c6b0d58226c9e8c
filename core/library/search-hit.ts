import type { SearchField } from '#core/search/fields.ts';
import type { RecipeId } from './summary.ts';

/** Where the query was found. `terms` are the words of the recipe that matched, for marking. */
export interface SearchHit {
  readonly id: RecipeId;
  readonly score: number;
  readonly field: SearchField;
  readonly terms: readonly string[];
  /** Where it was asked what can be cooked: how many foods are there and how many are not, and the first of these by name. */
  readonly kitchen?: { readonly has: number; readonly missing: number; readonly names: readonly string[] };
}
