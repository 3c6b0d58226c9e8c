import type { ImportFormat } from '#core/import/format.ts';
import { emptyImport } from '#core/import/imported-recipe.ts';
import { importedBack, type ReadBack } from './losses.ts';

const noBytes = new Uint8Array();

/** The first recipe that an import finds in a text of ours; an empty one where it finds none. For formats that read texts alone. */
export const readBackAs = (format: ImportFormat, path: string, text: string): ReadBack =>
  importedBack(format.recipes({ path, bytes: noBytes, text, paths: [path] })[0] ?? emptyImport);
