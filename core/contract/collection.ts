import type { RecipeId } from '#core/library/summary.ts';

/** A query that is kept (docs/search.md). */
export interface SavedSearch {
  readonly query: string;
  /** As the cook calls it; '' where it goes by its own words. */
  readonly name: string;
}

/** What the cook has put together of one library, kept in the profile: nothing of it is written into recipes. */
export interface Collection {
  /** In the order in which they were made favourites. */
  readonly favourites: readonly RecipeId[];
  /** The oldest first. */
  readonly searches: readonly SavedSearch[];
}

export const emptyCollection: Collection = { favourites: [], searches: [] };
export const longestQuery = 1000;
export const longestSearchName = 200;
