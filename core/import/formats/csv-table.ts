import type { Json } from '#core/import/web/loose-json.ts';
import type { FileToImport } from '../format.ts';
import { csvRows, headerOf, separatorOf } from './csv.ts';
import { Fields } from './fields.ts';
import { endsWith } from './json.ts';

/** Whether it is a table that has these columns. */
export const isTable = (file: FileToImport, columns: readonly string[]): boolean => {
  if (!endsWith(file, '.csv')) return false;
  const header = new Set(headerOf(file.text));
  return columns.every((column) => header.has(column));
};

/** A recipe for each row, by the names of the columns; of two columns of one name the first that holds something counts. */
export function rowsOf(file: FileToImport): readonly Fields[] {
  const [header = [], ...rows] = csvRows(file.text, separatorOf(file.text));
  return rows.map((row) => {
    const found = Object.create(null) as Record<string, Json>;
    row.forEach((value, at) => {
      const name = (header[at] ?? '').trim();
      const key =
        Object.hasOwn(found, name) && found[name] !== '' && value !== '' ? `${name} (column ${at + 1})` : name;
      if (value !== '' || !Object.hasOwn(found, key)) found[key] = value;
    });
    return new Fields(found);
  });
}
