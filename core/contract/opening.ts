import type { RecipeId } from '#core/library/summary.ts';

/** Why something that another program handed over isn't opened. Each has its sentence in core/words/english/opened.ts. */
export type WhyNotOpened =
  | 'gone'
  | 'no-recipe'
  | 'link-to-no-recipe'
  | 'folder'
  | 'no-file'
  | 'unreadable'
  /** An address that says something else than one recipe. */
  | 'address'
  /** An address of a recipe that the library doesn't have. */
  | 'not-in-library';

/** What is to be opened from elsewhere: the command line, the file manager, an address. */
export type Opens =
  | { readonly kind: 'recipe'; readonly id: RecipeId }
  /** A file outside the library, to read and cook; `id` as in core/library/lone.ts. */
  | { readonly kind: 'lone'; readonly id: RecipeId }
  /** Absolute paths, for 'import:drop'. */
  | { readonly kind: 'import'; readonly paths: readonly string[] }
  | { readonly kind: 'refused'; readonly why: WhyNotOpened; readonly name: string };
