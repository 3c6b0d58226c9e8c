import type { RecipeId } from '#core/library/summary.ts';
import type { PreviewedHit } from '#core/replace/previewed.ts';
import type { Wanted } from '#core/replace/hits.ts';

/** Why a recipe is left as it is. */
export type WhyLeft =
  'changed' | 'gone' | 'unsaved' | 'no-place' | 'encoding' | 'permission' | 'size' | 'in-use' | 'disk-full' | 'disk';

export interface LeftRecipe {
  readonly id: RecipeId;
  readonly why: WhyLeft;
}

export interface FoundInRecipe {
  readonly id: RecipeId;
  readonly title: string;
  /** The version that the hits were found in; in another one nothing is replaced. */
  readonly version: string;
  readonly hits: readonly PreviewedHit[];
}

/** Where words stand in the library, as it is on disk. */
export interface FoundInLibrary {
  readonly recipes: readonly FoundInRecipe[];
  /** Recipes with the words in them, or too large to be looked through, that can't be changed. */
  readonly left: readonly LeftRecipe[];
  /** There are more places than are told at once. */
  readonly isCut: boolean;
}

export interface ReplaceOrder {
  readonly wanted: Wanted;
  /** One line. */
  readonly insert: string;
  /** `starts`: the chosen hits by where they start. */
  readonly recipes: readonly {
    readonly id: RecipeId;
    readonly version: string;
    readonly starts: readonly number[];
  }[];
}

export interface ReplaceDone {
  /** For replace:undo, as long as this run lasts; '' when nothing was changed. */
  readonly undo: string;
  readonly recipes: number;
  readonly changes: number;
  readonly left: readonly LeftRecipe[];
}

/** More places than these are not told at once, and not replaced at once. */
export const mostHits = 1000;
