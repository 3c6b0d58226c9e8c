import type { Loss } from '#core/import/imported-recipe.ts';
import type { RecipeId } from '#core/library/summary.ts';

/** What became of a recipe. `from` is its path in the folder that is exported, `file` that of what was written, in the folder that is written to. */
export type Outcome = { readonly from: RecipeId } & (
  | {
      readonly kind: 'written';
      readonly title: string;
      readonly file: string;
      readonly lost: readonly Loss[];
      /** Files that are new for it: its own, its pictures. */
      readonly made: readonly string[];
    }
  /** A file with these very bytes and such a name was there. */
  | { readonly kind: 'there'; readonly title: string; readonly file: string; readonly lost: readonly Loss[] }
  | { readonly kind: 'failed'; readonly reason: string }
);
