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

/** A recipe for each row, by the names of the columns. Cells of columns that have no name, or one that is taken, stand under ''. */
export function rowsOf(file: FileToImport): readonly Fields[] {
  const [header = [], ...rows] = csvRows(file.text, separatorOf(file.text));
  return rows.map((row) => {
    const found = Object.create(null) as Record<string, Json>;
    const spare: string[] = [];
    for (const [at, value] of row.entries()) {
      const name = (header[at] ?? '').trim();
      if (value === '') continue;
      if (name === '' || Object.hasOwn(found, name)) spare.push(value);
      else found[name] = value;
    }
    if (spare.length > 0) found[''] = spare.join(', ');
    return new Fields(found);
  });
}
