import type { ImportedRecipe } from './imported-recipe.ts';

/** A file that is to be imported, alone or as part of a folder or an archive that was unpacked. */
export interface FileToImport {
  /** From the top of what was chosen, with slashes; an archive within an archive is a folder named as it is: "soup.zip/recipe.json". */
  readonly path: string;
  /** Unpacked, where the file itself was packed by gzip. */
  readonly bytes: Uint8Array;
  /** The bytes as text, decoded when it is first asked for. */
  readonly text: string;
  /** Paths of all files that were chosen together with it. */
  readonly paths: readonly string[];
}

/** One kind of file of another app. Adding one is a module in core/import/formats/ and a line in core/import/formats.ts. */
export interface ImportFormat {
  /** In the names of the field: "paprika", "meal-master". */
  readonly id: string;
  /** As the loss report calls it: "Paprika". */
  readonly name: string;
  /** The specification or source that it was written from. */
  readonly basis: string;
  /** By the ending of its name, or, where that is shared (".json", ".zip", ".txt", ".html", ".xml", ".csv"), by what stands in it. Cheap. */
  accepts(file: FileToImport): boolean;
  /**
   * Its recipes, in their order; none where it holds none. Throws ImportError where the file is broken, and nothing else on
   * any bytes. A recipe that is broken among others is left out and told as a loss of the recipe before it, or read as far as it goes.
   */
  recipes(file: FileToImport): readonly ImportedRecipe[];
}

/** A file that can't be read; the message is for the cook: what is wrong, and what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
