import { isNumeral } from '#core/import/web/numerals.ts';
import { tidy } from '#core/import/web/element.ts';
import { writtenNumber } from '#core/recipe/dialects/take-steps.ts';
import { isCapitals, longestLine, type TextLine } from './text-line.ts';

const bullet = /^(?:[-–—*+]\s+(?:\[[ xX]?\]\s*)?|\[[ xX]?\]\s+|[•●▪◦‣▢☐☑□✓✔➤►▶·]\s*)(?=\S)/u;
const heading = /^(#{1,6})\s*(?=[^\s#])/;
/** A line that only draws one: "---", "=====", "* * *". */
const rule = /^[-=_*~·.•—–\s]{3,}$/;

/** What is known while lines are read one after another. */
interface State {
  isApart: boolean;
  /** The number of the last numbered line: "12. Mai" after step 2 is a day. */
  last: number;
  /** A number that stands on a line of its own is that of the next one. */
  isNumbered: boolean;
  readonly found: TextLine[];
}

/** Lines with the marks that their writer gave them. Rows still have the spaces that they came with. */
export function markedLines(rows: readonly string[]): readonly TextLine[] {
  const state: State = { isApart: true, last: 0, isNumbered: false, found: [] };
  const all = rows.map((row) => tidy(row));
  const isSetIn = rows.map((row) => /^(?: {2}|\t)/.test(row));
  const capitals = all.filter(isCapitals).length;
  // A text all in capitals has no headings by them.
  const tellsByCapitals = capitals * 3 < all.filter((row) => row !== '').length;
  for (const [at, row] of all.entries()) {
    if (row === '' || rule.test(row)) underline(row, state);
    else addLine(row, isSetIn[at]!, tellsByCapitals, state);
  }
  return state.found;
}

/** "Soup" above "====": a heading of Markdown. */
function underline(row: string, state: State): void {
  const last = state.found.at(-1);
  if (/^={3,}$/.test(row) && !state.isApart && last?.level === 0) state.found.splice(-1, 1, { ...last, level: 1 });
  state.isApart = true;
}

function addLine(row: string, isSetIn: boolean, tellsByCapitals: boolean, state: State): void {
  if (row.length < 12 && isLoneNumber(row, state)) {
    state.isNumbered = true;
    state.last += 1;
    return;
  }
  const line = lineOf(row, tellsByCapitals, state);
  const isNested = isSetIn && line.isItem && !line.isNumbered && state.found.at(-1)?.isItem === true;
  state.found.push(isNested ? { ...line, isNested } : line);
  state.isApart = false;
  state.isNumbered = false;
}

/** "1" or "Schritt 2" above a step. Any other number alone is one of a page. */
const isLoneNumber = (row: string, state: State): boolean => {
  const number = Number(/\d{1,2}/.exec(row)?.[0] ?? Number.NaN);
  return isNumeral(row) && (number === 1 || number === state.last + 1) && setLast(state, number - 1);
};
const setLast = (state: State, number: number): true => {
  state.last = number;
  return true;
};

function lineOf(row: string, tellsByCapitals: boolean, state: State): TextLine {
  const whole: TextLine = {
    text: row,
    written: row,
    level: 0,
    isItem: false,
    isLink: false,
    isNumbered: state.isNumbered,
    isNested: false,
    isApart: state.isApart,
  };
  if (row.length > longestLine) return whole;
  const hashes = heading.exec(row);
  if (hashes) {
    const text = bare(row.slice(hashes[0].length).replace(/\s#+$/, ''));
    return { ...whole, text, level: hashes[1]!.length };
  }
  const bold = /^(?:\*\*|__|\*)([^*_]{2,80})(?:\*\*|__|\*)([:：]?)$/.exec(row);
  if (bold) return { ...whole, text: bold[1]!.trim() + bold[2]!, level: 7 };
  const item = bullet.exec(row)?.[0].length ?? 0;
  const rest = row.slice(item);
  const number = numberBefore(rest, state);
  if (number > 0) return { ...whole, text: rest.slice(number), isItem: true, isNumbered: true };
  const level = item === 0 && tellsByCapitals && isCapitals(rest) ? 7 : 0;
  return { ...whole, text: rest, level, isItem: item > 0 };
}

const bare = (text: string): string => text.replace(/^(?:\*\*|__)([^*_]+)(?:\*\*|__)$/, '$1').trim();

/** How long the number before a step is: "1. ", "Step 2: ", "③". One out of turn is none. */
function numberBefore(text: string, state: State): number {
  const [said = ''] = writtenNumber.exec(text) ?? [];
  if (said === '' || (/-\s*$/.test(said) && /^\d/.test(text.slice(said.length)))) return 0;
  const digits = /\d{1,2}/.exec(said)?.[0];
  const isNamed = /\p{L}|[①-⑳❶-❿]/u.test(said);
  const number = digits === undefined ? state.last + 1 : Number(digits);
  const isNext = number === 1 || (state.last > 0 && number >= state.last && number <= state.last + 3);
  if (!isNamed && !isNext) return 0;
  state.last = number;
  return said.length;
}
