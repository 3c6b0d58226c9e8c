import type { Loss } from '#core/import/imported-recipe.ts';

const misread = /^((?:[-–—*+•]\s+)?(?:\d{1,2}\s)?)(?:[lI|'’]\/([2348])|[lI1][l|]([2348]))(?=\s+\p{L})/u;

/** "l/2 cup", "1l2 cup" and "'/2 cup" at the beginning of a line, where an amount stands: what a scanner makes of 1/2. */
export function mendedAmounts(rows: readonly string[]): {
  readonly rows: readonly string[];
  readonly lost: readonly Loss[];
} {
  const lost: Loss[] = [];
  const mended = rows.map((row) => {
    const text = row.trim();
    const found = misread.exec(text.slice(0, 40));
    if (!found) return row;
    const better = `${found[1]!}1/${found[2] ?? found[3]!}${text.slice(found[0].length)}`;
    lost.push({ field: 'Read as', detail: `${text.slice(0, 60)}: ${better.slice(0, 60)}` });
    return better;
  });
  return { rows: mended, lost };
}
