/** An ingredient as a line has it; a line that begins with "-" goes on with the one above. */
export interface Entry {
  readonly amount: string;
  /** With the unit before it. */
  readonly text: string;
}

/** The amount in columns 1 to 7. What follows differs from program to program: the unit is 2 or 9 wide, and stands left or right. */
const amountWidth = 7;
/** No program lets a unit or a text begin before this. */
const restAt = 8;
/** Where the second column of a list begins, as in Meal-Master. */
const secondAt = [40, 41];

const amountOnly = /^[\s\d.,/½⅓⅔¼¾⅛~-]+$/;

/** The ingredients of one line, left and right; null where it is none. */
export function entriesOf(line: string): { readonly left: Entry | null; readonly right: Entry | null } | null {
  for (const at of secondAt) {
    const right = entryIn(line.slice(at));
    // The text of one column that runs on over the edge has no gap before it.
    if (right === null || line.slice(at - 1, at + 1).trim() !== '') continue;
    const before = line.slice(0, at).trimEnd();
    const left = entryIn(before);
    if (left !== null || before === '') return { left, right };
  }
  const left = entryIn(line);
  return left === null ? null : { left, right: null };
}

function entryIn(line: string): Entry | null {
  const front = line.slice(0, amountWidth);
  const text = line.slice(amountWidth).trim();
  const amount = front.trim();
  if (text === '') return null;
  if (amount === '') return line.slice(0, restAt).trim() === '' ? { amount, text } : null;
  // "1. Peel the onions" and "200 g of them" are no columns.
  return amountOnly.test(front) && /\d|[½⅓⅔¼¾⅛]/.test(front) && /\s/.test(line.charAt(amountWidth))
    ? { amount, text }
    : null;
}

/** Abbreviations of the program that no cook writes. */
const units: ReadonlyMap<string, string> = new Map([
  ['litr.', 'Liter'],
  ['be', 'Becher'],
  ['tas.', 'Tassen'],
  ['pr.', 'Prise'],
  ['messersp.', 'Messerspitze'],
  ['scheib.', 'Scheiben'],
  ['schb.', 'Scheiben'],
  ['klein.', 'kleine'],
  ['groß.', 'große'],
  ['gross.', 'große'],
  ['mittl.', 'mittelgroße'],
]);

/** The lines of a part of the list: the left column is read to its end before the right one. */
export function ingredientsOf(left: readonly Entry[], right: readonly Entry[]): readonly string[] {
  const whole: Entry[] = [];
  for (const { amount, text } of [...left, ...right]) {
    const above = whole.at(-1);
    const isMore = amount === '' && text.startsWith('-');
    const bare = isMore ? text.replace(/^-{1,2}\s*/, '') : text;
    if (!isMore || above === undefined) whole.push({ amount, text: bare });
    else whole[whole.length - 1] = { ...above, text: `${above.text} ${bare}` };
  }
  return whole.map(ingredientOf);
}

function ingredientOf({ amount, text }: Entry): string {
  const words = text.split(/\s+/);
  const unit = amount === '' ? undefined : units.get(words[0]!.toLowerCase());
  if (unit !== undefined && words.length > 1) words[0] = unit;
  // ";" marks what the program works out no nutrition for.
  return [...amount.split(/\s+/), ...words].filter((word) => word !== '' && word !== ';').join(' ');
}
