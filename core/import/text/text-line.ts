/** A line of a pasted text, after what broke it was undone. */
export interface TextLine {
  /** Without the marks of a heading or a list and without the number of a step. */
  readonly text: string;
  /** The same with all of them, as notes show it. */
  readonly written: string;
  /** 1 to 6 for a heading of Markdown, 7 for a line of bold type or of capitals, 0 for others. */
  readonly level: number;
  readonly isItem: boolean;
  /** Always false: an address in a text is a line like others. */
  readonly isLink: boolean;
  readonly isNumbered: boolean;
  /** An item that is set in under another one. */
  readonly isNested: boolean;
  /** An empty line stands before it. */
  readonly isApart: boolean;
}

/** Longer ones are prose, whatever they begin with: looking into them costs time and finds nothing. */
export const longestLine = 2_000;

const cased = /\p{Lu}/u;
const lower = /\p{Ll}/u;
/** "ZUTATEN FÜR 4 PERSONEN": what typewriters and books have for bold type. */
export const isCapitals = (text: string): boolean =>
  text.length >= 4 && text.length < 60 && cased.test(text) && !lower.test(text) && /\p{L}{4}/u.test(text);
