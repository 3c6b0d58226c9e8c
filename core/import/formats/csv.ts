/**
 * The rows of a text of comma-separated values (RFC 4180), also where another sign parts the fields. A quote that is never
 * closed goes on to the end; quotes inside an unquoted field are part of it. Blank lines are no rows.
 */
export function csvRows(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const { field, end } = text.charAt(at) === '"' ? quoted(text, at, separator) : bare(text, at, separator);
    row.push(field);
    at = end;
    const sign = text.charAt(at);
    at += sign === '\r' && text.charAt(at + 1) === '\n' ? 2 : 1;
    if (sign === separator) {
      // "a," ends with a field that is empty.
      if (at >= text.length) row.push('');
      else continue;
    }
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

interface Read {
  readonly field: string;
  /** Of the separator or the line end behind it. */
  readonly end: number;
}

function bare(text: string, from: number, separator: string): Read {
  let end = from;
  while (end < text.length) {
    const sign = text.charAt(end);
    if (sign === separator || sign === '\n' || sign === '\r') break;
    end += 1;
  }
  return { field: text.slice(from, end), end };
}

function quoted(text: string, from: number, separator: string): Read {
  const parts: string[] = [];
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { field: parts.join('') + text.slice(at), end: text.length };
    parts.push(text.slice(at, quote));
    if (text.charAt(quote + 1) !== '"') {
      // What stands between the closing quote and the separator is kept.
      const rest = bare(text, quote + 1, separator);
      return { field: parts.join('') + rest.field, end: rest.end };
    }
    parts.push('"');
    at = quote + 2;
  }
}

/** The sign that parts the fields of the first line: the one that it holds most often outside of quotes. */
export function separatorOf(text: string): string {
  const header = text
    .slice(0, 5000)
    .split(/\r\n?|\n/, 1)[0]!
    .replace(/"[^"]*"/g, '');
  const count = (sign: string): number => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Names of the columns in the first line, as they are written. */
export const headerOf = (text: string): readonly string[] => {
  const [header = ''] = text.slice(0, 5000).split(/\r\n?|\n/, 1);
  return csvRows(header, separatorOf(text))[0] ?? [];
};
