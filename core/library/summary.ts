import type { ListCounts } from './first-screen.ts';

/** A recipe's identity: its path relative to the library folder, with forward slashes, exactly as the disk spells it. */
export type RecipeId = string;

/** What the list needs of a recipe: small enough to hold ten thousand. */
export interface RecipeSummary {
  readonly id: RecipeId;
  readonly title: string;
  readonly kind: 'recipe' | 'note';
  /** Folder relative to the library, '' for its top. */
  readonly folder: string;
  readonly tags: readonly string[];
  /** Seconds; null when neither stated nor derivable from the steps. */
  readonly totalSeconds: number | null;
  /** True when totalSeconds is the sum of lower bounds in the steps ("at least"). */
  readonly atLeast: boolean;
  /** Library-relative path of a picture that exists, or null (the plate is drawn). */
  readonly image: string | null;
  readonly ingredientCount: number;
  readonly stepCount: number;
  /** Who it is from, as a cook would say it: the name, else the site of its link; null where the file does not say. */
  readonly source: string | null;
  /** The least that it makes; null where no number is stated. */
  readonly servings: number | null;
  /** 0 to 5, as the file states it; null where it states none. */
  readonly rating: number | null;
  /** First thing that needs a look, or null. */
  readonly look: { readonly code: string; readonly line: number; readonly detail: string } | null;
  /** Milliseconds since 1970, for sorting by newest only; never for deciding what is newer. */
  readonly modified: number;
}

/** One or more changes on disk, told together. Applying a batch to revision n gives revision n + 1. */
export interface ChangeBatch {
  readonly revision: number;
  readonly upserts: readonly RecipeSummary[];
  readonly removals: readonly RecipeId[];
  /** Pairs whose content (or inode) went on under a new name; `to` is among upserts, `from` is not among removals. */
  readonly moves: readonly { readonly from: RecipeId; readonly to: RecipeId }[];
}

export interface LibrarySnapshot {
  readonly revision: number;
  readonly recipes: readonly RecipeSummary[];
  /** True while the first scan of this folder has not ended: the list is from the cache or is filling. */
  readonly scanning: boolean;
  /** How much the whole list holds, while `recipes` are but those of its first screen; null when they are all. */
  readonly partOf: ListCounts | null;
}
