import { ingredientOf, isUnit } from './meal-master-units.ts';

/** "  1 1/2 c  Flour": the amount in columns 1 to 7, the unit in 9 and 10, the text from column 12. */
const amountWidth = 7;
const textAt = 11;
/** Where the second column begins: by the grammar and as the program itself wrote it. */
const secondAt = [40, 41];

interface Entry {
  readonly amount: string;
  readonly unit: string;
  readonly text: string;
}

/** The ingredients of one line, left and right; null where it is none. */
export function entriesOf(line: string): { readonly left: Entry | null; readonly right: Entry | null } | null {
  for (const at of secondAt) {
    const right = entryIn(line.slice(at));
    // The text of one column that runs on over the edge has no gap before it.
    if (right === null || line.charAt(at - 1).trim() !== '') continue;
    const before = line.slice(0, at).trimEnd();
    if (before === '') return { left: null, right };
    const left = entryIn(before);
    if (left !== null) return { left, right };
  }
  const left = entryIn(line);
  return left === null ? null : { left, right: null };
}

function entryIn(line: string): Entry | null {
  const amount = line.slice(0, amountWidth);
  const unit = line.slice(amountWidth + 1, textAt - 1).trim();
  const text = line.slice(textAt).trim();
  const gaps = line.charAt(amountWidth) + line.charAt(textAt - 1);
  if (gaps !== '  ' || text === '' || line.charAt(textAt) === ' ') return null;
  if (!/^[ \d.,/-]+$/.test(amount) || !isUnit(unit)) return null;
  return { amount: amount.trim(), unit, text };
}

/** The lines of a part of the list: the left column is read to its end before the right one, and "-" goes on with the line above. */
export function ingredientsOf(left: readonly Entry[], right: readonly Entry[]): readonly string[] {
  const whole: Entry[] = [];
  for (const entry of [...left, ...right]) {
    const above = whole.at(-1);
    const goesOn = above !== undefined && entry.amount === '' && entry.unit === '' && entry.text.startsWith('-');
    if (!goesOn) whole.push(entry);
    // Untrimmed: to trim a line that goes on for a whole file would read it anew each time.
    else whole[whole.length - 1] = { ...above, text: `${above.text} ${entry.text.slice(1).trim()}` };
  }
  return whole.map(({ amount, unit, text }) => ingredientOf(amount, unit, text.trim()));
}

export type { Entry };
