import type { ImportDoubt, Loss } from '#core/import/imported-recipe.ts';
import type { Likeness } from '#core/import/known-recipes.ts';
import type { RecipeId } from '#core/library/summary.ts';

/** What is known of a recipe, or of a file that none could be read from, in the order in which they are found. */
export interface ImportRow {
  /** Counted from 0, the same in the preview and when it is written. */
  readonly row: number;
  /** Where it stands in what was chosen. */
  readonly from: string;
  /** '' where none was found. */
  readonly title: string;
  readonly state:
    | { readonly kind: 'new' }
    | { readonly kind: 'written'; readonly id: RecipeId }
    /** Written in place of the recipe that was there. */
    | { readonly kind: 'replaced'; readonly id: RecipeId }
    /** `inLibrary` is false for one that comes twice in what is imported: then `id` is where it stands there. */
    | { readonly kind: 'there'; readonly id: RecipeId; readonly by: Likeness; readonly inLibrary: boolean }
    | { readonly kind: 'failed'; readonly reason: string };
  readonly doubts: readonly ImportDoubt[];
  readonly lost: readonly Loss[];
}

/** Some more rows; `undo` is for import:undo, '' until all that was chosen is written. */
export interface ImportStep {
  readonly rows: readonly ImportRow[];
  readonly done: boolean;
  readonly undo: string;
}

/** A recipe before it is written: as it stood there, shortened, and as the file that it would become. */
export interface ImportedTexts {
  readonly original: string;
  readonly written: string;
}

/** An import that was written, for the list of earlier ones. */
export interface PastImport {
  /** Milliseconds since 1970; its name. */
  readonly at: number;
  /** What was chosen: names of files and folders, addresses. */
  readonly from: readonly string[];
  readonly written: number;
  /** Rows with something that was not carried. */
  readonly withLosses: number;
}

export interface ImportUndone {
  /** Files that are gone again, and recipes that are as they were before. */
  readonly removed: number;
  /** Changed since, or refused by the disk. */
  readonly left: readonly RecipeId[];
}

export const mostImportPaths = 1_000;
/** Letters of a text that is pasted. */
export const longestPasted = 2_000_000;
