import type { RecipeId } from '#core/library/summary.ts';

/** One thing that needs a look. */
export interface Finding {
  /** Key of its words in core/words/english/needs-a-look.ts. */
  readonly code: string;
  /** Line of the file, from 1; 1 for what is about the whole file. */
  readonly line: number;
  readonly detail: string;
}

/** A finding at its recipe; `other` is the recipe that it is about besides, for copies and duplicates. */
export interface LibraryFinding extends Finding {
  readonly id: RecipeId;
  readonly other: RecipeId | null;
}
