import type { Span } from '#core/text/span.ts';

/** A part of a query between spaces. */
export interface Token {
  readonly span: Span;
  readonly negated: boolean;
  /** As written, without its colon; null where none stands. */
  readonly field: string | null;
  /** '<', '>=' and the like, '' for none; only after a field. */
  readonly operator: string;
  /** Without quotation marks. */
  readonly value: string;
  /** Where the value stands, with its quotation marks. */
  readonly valueSpan: Span;
  readonly quoted: boolean;
  /** True where the closing mark stands too. */
  readonly closed: boolean;
}

const field = /^(\p{L}[\p{L}\p{M}]*)[:：](?!\/\/)/u;
const operators = /^(?:<=|>=|=<|=>|≤|≥|<|>|=)/;
const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“”', '«': '»', '「': '」' };
const spaces = /\s/;

/** The parts of a query; with the spaces between them they are the whole of it. Never throws. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    if (spaces.test(text.charAt(at))) at += 1;
    else {
      const token = tokenAt(text, at);
      tokens.push(token);
      at = token.span.end;
    }
  }
  return tokens;
}

function tokenAt(text: string, start: number): Token {
  // A dash alone is a dash that somebody typed between two words.
  const negated = /^[-−–]\S/.test(text.slice(start, start + 2));
  let at = negated ? start + 1 : start;
  const named = field.exec(text.slice(at))?.[1] ?? null;
  if (named !== null) at += named.length + 1;
  const operator = named === null ? '' : (operators.exec(text.slice(at, at + 2))?.[0] ?? '');
  at += operator.length;
  const { end, ...value } = valueAt(text, at);
  return { span: { start, end }, negated, field: named, operator, valueSpan: { start: at, end }, ...value };
}

interface Value {
  readonly value: string;
  readonly end: number;
  readonly quoted: boolean;
  readonly closed: boolean;
}

function valueAt(text: string, start: number): Value {
  const ends = closing[text.charAt(start)];
  if (ends !== undefined) return quotedAt(text, start + 1, ends);
  let end = start;
  while (end < text.length && !spaces.test(text.charAt(end))) end += 1;
  return { value: text.slice(start, end), end, quoted: false, closed: false };
}

/** To the closing mark, or to the end while it is still being typed. */
function quotedAt(text: string, start: number, ends: string): Value {
  let value = '';
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (ends.includes(character)) return { value, end: at + 1, quoted: true, closed: true };
    if (character === '\\' && /["\\]/.test(text.charAt(at + 1))) at += 1;
    value += text.charAt(at);
  }
  return { value, end: text.length, quoted: true, closed: false };
}

/** A value as it has to be written in a query to be read back the same. */
export const quote = (value: string): string =>
  /^[^\s"“„«「<>=≤≥\\,-][^\s"\\,]*$/.test(value) ? value : quoted(value);

export const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;
