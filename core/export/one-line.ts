import { plain } from '#core/recipe/file-name.ts';

/** On one line, without control characters. */
export const oneLine = (text: string): string => plain(text.replace(/\s+/g, ' '));

const longest = 120;

/** As much of a text as the report of losses shows, on one line. */
export function shortened(text: string): string {
  const line = oneLine(text.slice(0, longest * 4));
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}
