import { lineStartAt } from '#core/text/lines.ts';
import type { Span } from '#core/text/span.ts';
import type { ScalarStyle } from './yaml-scalar.ts';

/** Words as the form shows them, without quotes, escapes and indentation, and where each of them stands in the file. */
export interface WrittenText {
  readonly text: string;
  /** What is written, with its quotes. */
  readonly span: Span;
  /** File offset of each UTF-16 unit of the text, and of the end. */
  readonly offsets: readonly number[];
}

type Piece = readonly [text: string, length: number];

const escape = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\n[ \t]*|.)/y;
const named: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\u001b',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};
const fold = /[ \t]*\n[ \t]*/y;
const foldOrBlank = /[ \t]*\n(?:[ \t]*\n)*[ \t]*/y;

/** A YAML scalar without its quotes: `span` covers what stands between them. Wrapped lines are joined as YAML does. */
export function scalarText(source: string, span: Span, style: ScalarStyle): WrittenText {
  const meansMore = style === 'double' ? /[\n\\]/ : style === 'single' ? /\n|''/ : /\n/;
  return meansMore.test(source.slice(span.start, span.end))
    ? walked(source, span, (at) => scalarPiece(source, at, style))
    : asItStands(source, span);
}

function scalarPiece(source: string, at: number, style: ScalarStyle): Piece {
  const folded = matchAt(foldOrBlank, source, at);
  if (folded !== null) return ['\n'.repeat(folded.split('\n').length - 2) || ' ', folded.length];
  if (style === 'single' && source.startsWith("''", at)) return ["'", 2];
  const escaped = style === 'double' ? matchAt(escape, source, at) : null;
  return escaped === null ? [source[at]!, 1] : [unescaped(escaped), escaped.length];
}

function unescaped(escaped: string): string {
  const code = /^\\[xuU](.+)$/.exec(escaped)?.[1];
  if (code !== undefined && Number.parseInt(code, 16) <= 0x10ffff)
    return String.fromCodePoint(Number.parseInt(code, 16));
  return escaped[1] === '\n' ? '' : (named[escaped[1]!] ?? escaped[1]!);
}

/**
 * Markdown as it is written. Lines after the first lose the indentation that makes them part of their list item or quote;
 * `joined` puts a wrapped paragraph on one line.
 */
export function markdownText(source: string, span: Span, joined: boolean): WrittenText {
  if (!source.slice(span.start, span.end).includes('\n')) return asItStands(source, span);
  if (joined) return walked(source, span, (at) => joinedPiece(source, at));
  const indent = span.start - lineStartAt(source, span.start);
  return walked(source, span, (at) => {
    if (source[at] !== '\n') return [source[at]!, 1];
    const lead = /[ \t>]*/y;
    lead.lastIndex = at + 1;
    return ['\n', 1 + Math.min(indent, lead.exec(source)![0].length)];
  });
}

function joinedPiece(source: string, at: number): Piece {
  const folded = matchAt(fold, source, at);
  if (folded === null) return [source[at]!, 1];
  const quote = /(?:>[ \t]?)*/y;
  quote.lastIndex = at + folded.length;
  return [' ', folded.length + quote.exec(source)![0].length];
}

function matchAt(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}

/** Most lines stand as they are shown; where each of their characters is need be known of the one that is edited. */
const asItStands = (source: string, span: Span): WrittenText => ({
  text: source.slice(span.start, span.end),
  span,
  get offsets() {
    return Array.from({ length: span.end - span.start + 1 }, (_, at) => span.start + at);
  },
});

function walked(source: string, span: Span, pieceAt: (at: number) => Piece): WrittenText {
  let text = '';
  const offsets: number[] = [];
  for (let at = span.start; at < span.end;) {
    const [piece, length] = pieceAt(at);
    for (let unit = 0; unit < piece.length; unit += 1) offsets.push(at);
    text += piece;
    at += length;
  }
  return { text, span, offsets: [...offsets, span.end] };
}

/** A part of a text, by offsets into it. */
export const partOf = ({ text, offsets }: WrittenText, from: number, to: number): WrittenText => ({
  text: text.slice(from, to),
  span: { start: offsets[from]!, end: offsets[to]! },
  offsets: offsets.slice(from, to + 1),
});
