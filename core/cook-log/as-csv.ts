import { csvRows } from '#core/text/csv.ts';
import { dayOf, newestFirst } from './entry.ts';
import type { CookLogEntry } from './entry.ts';

const columns = ['date', 'title', 'rating', 'note', 'scale', 'file', 'version'] as const;

/** The log for a spreadsheet, as RFC 4180 has it: a row of names, then one row a cook, the newest first. */
export function logAsCsv(log: readonly CookLogEntry[]): string {
  const rows = newestFirst(log).map(({ cookedAt, title, rating, note, scale, recipe, version }) => [
    dayOf(cookedAt),
    title,
    rating === null ? '' : String(rating),
    note,
    scale,
    recipe,
    version,
  ]);
  return csvRows([columns, ...rows]);
}
