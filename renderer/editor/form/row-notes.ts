import type { LookCode } from '#core/recipe/recipe.ts';
import type { FormRow } from '#core/form/rows.ts';

/**
 * Which notes each row has, by the row's index. Notes were looked for a moment ago: a row that was added since has moved
 * the lines, so a note goes to the row that has its words, the nearest of several.
 */
export function notesOfRows(
  rows: readonly FormRow[],
  notes: readonly LookCode[],
  lineAt: (offset: number) => number,
): ReadonlyMap<number, readonly LookCode[]> {
  const found = new Map<number, LookCode[]>();
  if (notes.length === 0) return found;
  const lines = rows.map((row) => ({ row, line: lineAt(row.span.start) }));
  for (const note of notes) {
    const fitting = lines.filter(({ row }) => row.text.includes(note.detail));
    const away = (line: number): number => Math.abs(line - note.line);
    const [nearest] = fitting.sort((one, other) => away(one.line) - away(other.line));
    if (nearest) found.set(nearest.row.index, [...(found.get(nearest.row.index) ?? []), note]);
  }
  return found;
}

/** Codes of notes about a row of each list. */
export const rowCodes = {
  ingredients: new Set(['look.no-amount', 'look.no-name', 'look.never-used']),
  steps: new Set(['look.not-listed']),
} as const;
