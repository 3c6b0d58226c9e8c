import { dayOf, newestFirst } from './entry.ts';
import type { CookLogEntry } from './entry.ts';

const columns = ['date', 'title', 'rating', 'note', 'scale', 'file', 'version'] as const;

/** A spreadsheet takes these for a formula, also behind blanks, and would run it: an apostrophe before it makes it words. */
const formula = /^['\s]*[=+\-@＝＋－＠\t\r]/;

function cell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The log for a spreadsheet, as RFC 4180 has it: a row of names, then one row a cook, the newest first. */
export function logAsCsv(log: readonly CookLogEntry[]): string {
  const rows = newestFirst(log).map(({ cookedAt, title, rating, note, scale, recipe, version }) =>
    [dayOf(cookedAt), title, rating === null ? '' : String(rating), note, scale, recipe, version].map(cell).join(','),
  );
  return [columns.join(','), ...rows].map((row) => `${row}\r\n`).join('');
}
