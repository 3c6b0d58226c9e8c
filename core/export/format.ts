import type { PictureType } from '#core/images/picture-head.ts';
import type { Loss } from '#core/import/imported-recipe.ts';
import type { Rational } from '#core/ingredient/ingredient.ts';
import type { FileKind } from '#core/recipe/page.ts';
import type { Recipe } from '#core/recipe/recipe.ts';

/** A picture that goes along with a recipe. What is no raster picture, or too large, never comes here. */
export interface ExportPicture {
  /** As the recipe names it. */
  readonly written: string;
  readonly type: PictureType;
  /** Of RFC 4648, on one line; made when it is asked for. */
  readonly base64: string;
  /** Where it lies now, from the exported file; null where the format has no files beside its own. */
  readonly place: string | null;
}

/** A recipe that is to be exported. */
export interface RecipeToExport {
  /** The name of its file: "soup.md". */
  readonly fileName: string;
  /** The file's text with LF line ends, and what was read of it. */
  readonly text: string;
  readonly recipe: Recipe;
  /** Those that the recipe names and that are there. */
  readonly pictures: readonly ExportPicture[];
  /** How many times as much; above zero. */
  readonly factor: Rational;
  /** Milliseconds since 1970 of when its file was last written; within the years that a calendar of four digits has. */
  readonly modified: number;
  /** 32 hexadecimal digits, the same for the same file in every export: other apps know by them what they have already. */
  readonly id: string;
}

export interface Exported {
  /** 'own-bytes': the file goes out as it lies there, byte for byte. */
  readonly content: { readonly kind: 'own-bytes' } | { readonly kind: 'text'; readonly text: string };
  readonly lost: readonly Loss[];
}

/** One kind of file that other programs read. Adding one is a module in core/export/formats/ and a line in core/export/formats.ts. */
export interface ExportFormat {
  /** In the names of the field: "paprika", "recipemd". */
  readonly id: string;
  readonly name: string;
  /** The specification or source that it was written from. */
  readonly basis: string;
  /** Of its files: ".html". Where each recipe has a folder, the name of the file in it: "recipe.json". */
  readonly ending: string;
  /**
   * 'file' and 'folder': one for each recipe. 'together': one file of all, which `join` makes. 'archive': a zip of all,
   * each packed by gzip under its own name with the ending `entry`.
   */
  readonly layout:
    | { readonly kind: 'file' }
    | { readonly kind: 'folder' }
    | { readonly kind: 'together'; readonly join: (parts: readonly string[]) => string }
    | { readonly kind: 'archive'; readonly entry: string };
  /** Files of this kind are of the format already: they leave as they are, under their own names. */
  readonly ownKind: FileKind | null;
  /**
   * 'own-places': files at the places that the recipe names. 'beside': files named after the recipe. 'inside': within the
   * exported file. 'left': the format holds none.
   */
  readonly pictures: 'own-places' | 'beside' | 'inside' | 'left';
  /** Never throws, whatever the recipe says. Everything that it can't carry is told. */
  write(recipe: RecipeToExport): Exported;
}

export const asText = (text: string, lost: readonly Loss[]): Exported => ({ content: { kind: 'text', text }, lost });
