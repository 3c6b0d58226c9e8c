import type { Loss } from '#core/import/imported-recipe.ts';
import type { RecipeId } from '#core/library/summary.ts';

/** The formats of core/export/formats.ts and the site, in the order in which they are offered: the window need not load what writes them. */
export const exportFormatIds = [
  'markdown',
  'html',
  'site',
  'text',
  'json-ld',
  'cooklang',
  'recipemd',
  'paprika',
  'mealie',
  'nextcloud',
  'recipesage',
  'csv',
] as const;
export type ExportFormatId = (typeof exportFormatIds)[number];

export interface ExportOrder {
  readonly recipes: readonly RecipeId[];
  readonly format: ExportFormatId;
  /** How many times as much; rationalText. */
  readonly scale: string;
}

/** What became of a recipe. */
export interface ExportRow {
  readonly from: RecipeId;
  /** '' where it could not be read. */
  readonly title: string;
  readonly state:
    | { readonly kind: 'written'; readonly file: string }
    /** A file with these very bytes was there. */
    | { readonly kind: 'there'; readonly file: string }
    | { readonly kind: 'failed'; readonly reason: string };
  readonly lost: readonly Loss[];
}

/** Some more rows. */
export interface ExportStep {
  readonly rows: readonly ExportRow[];
  readonly done: boolean;
}

/**
 * As what a recipe is copied: 'rich' keeps headings and lists in programs that show them, and is plain text in others;
 * 'ingredients' are its lines alone, for a shopping list: '' where it names none.
 */
export const copyKinds = ['text', 'markdown', 'rich', 'ingredients'] as const;
export type CopyKind = (typeof copyKinds)[number];

/** For the clipboard; `html` is '' where plain text is all there is. */
export interface CopiedTexts {
  readonly text: string;
  readonly html: string;
}
