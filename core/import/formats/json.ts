import type { Json } from '#core/import/web/loose-json.ts';
import { ImportError, type FileToImport } from '../format.ts';

/** The data of a file that a program wrote. Throws ImportError where it is no JSON: a machine's file that was cut short is not guessed at. */
export function jsonOf(file: FileToImport): Json {
  try {
    return JSON.parse(file.text.replace(/^\ufeff/, '')) as Json;
  } catch {
    throw new ImportError('This file is damaged or was cut short. Export it again from the app that it is from.');
  }
}

export const endsWith = (file: FileToImport, ...endings: readonly string[]): boolean => {
  const name = file.path.toLowerCase();
  return endings.some((ending) => name.endsWith(ending));
};

/** Whether all of these words stand in the text: a look that costs no parsing. */
export const holds = (file: FileToImport, ...words: readonly string[]): boolean =>
  words.every((word) => file.text.includes(word));
