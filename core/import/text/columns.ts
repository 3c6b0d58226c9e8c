import { isMeasured } from '#core/recipe/meaning/measured.ts';
import { longestLine } from './text-line.ts';

const gap = /\t+| {3,}/;
const isAmountOnly = (text: string): boolean => /^[\d½⅓⅔¼¾⅛][\d\s.,/½⅓⅔¼¾⅛–-]*\s?\p{L}{0,12}\.?$/u.test(text);

/** The two texts of a line that a wide gap parts, or null. */
function halves(row: string): readonly [string, string] | null {
  if (row.length > longestLine) return null;
  const parts = row.trim().split(gap);
  return parts.length === 2 ? [parts[0]!, parts[1]!] : null;
}

/**
 * A scan of two columns has both on each line. Where the left ones are amounts of things, the right ones are more of them
 * or the steps: what stands on the left comes first, then what stands on the right. "Mehl   200 g" is one line.
 */
export function apartColumns(rows: readonly string[]): readonly string[] {
  const found: string[] = [];
  let run: (readonly [string, string])[] = [];
  const flush = (): void => {
    for (const row of runRows(run)) found.push(row);
    run = [];
  };
  for (const row of rows) {
    const both = halves(row);
    if (both) run.push(both);
    else {
      flush();
      found.push(row);
    }
  }
  flush();
  return found;
}

function runRows(run: readonly (readonly [string, string])[]): readonly string[] {
  const [left, right] = [run.map(([one]) => one), run.map(([, one]) => one)];
  const isTable =
    right.filter(isAmountOnly).length * 2 > run.length || left.filter(isAmountOnly).length * 2 > run.length;
  if (isTable || run.length < 2 || left.filter(isMeasured).length * 3 < run.length * 2)
    return run.map((both) => both.join(' '));
  return right.filter(isMeasured).length * 2 > run.length ? [...left, ...right] : [...left, '', ...right];
}
