/** A spreadsheet takes these for a formula, also behind blanks, and would run it: an apostrophe before it makes it words. */
const formula = /^['\s]*[=+\-@＝＋－＠\t\r]/;

/** A cell of RFC 4180 that holds words, whatever they are. */
export function csvCell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A table as RFC 4180 has it, each row with its line end. */
export const csvRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
