import type { RecipeId } from '#core/library/summary.ts';
import type { LeftRecipe } from './replacing.ts';

/** One tag for several recipes; `add` false takes it out of them. */
export interface TagOrder {
  readonly recipes: readonly RecipeId[];
  readonly tag: string;
  readonly add: boolean;
}

export interface MoveOrder {
  readonly recipes: readonly RecipeId[];
  /** Library-relative; '' for the top. */
  readonly folder: string;
}

export interface ManyDone {
  /** For many:undo, as long as this run lasts; '' when nothing was changed. */
  readonly undo: string;
  /** How many were changed, or are as they were again. */
  readonly recipes: number;
  readonly left: readonly LeftRecipe[];
}

/** How far a change to several recipes is. */
export interface ManyProgress {
  readonly done: number;
  readonly of: number;
}

/** More recipes than these are not changed at once. */
export const mostRecipes = 20_000;
