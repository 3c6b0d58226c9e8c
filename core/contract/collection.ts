import type { RecipeId } from '#core/library/summary.ts';

/** What the cook has put together of one library, kept in the profile: nothing of it is written into recipes. */
export interface Collection {
  /** In the order in which they were made favourites. */
  readonly favourites: readonly RecipeId[];
  /** Queries that are kept, the oldest first (docs/search.md). */
  readonly searches: readonly string[];
}

export const emptyCollection: Collection = { favourites: [], searches: [] };
export const longestQuery = 1000;
