import type { Token } from 'markdown-it';
import type { ImageMention, Mark, MarkKind, RichText } from '../rich-text.ts';
import type { Span } from '#core/text/span.ts';

const kinds: Readonly<Record<string, MarkKind>> = { strong: 'strong', em: 'emphasis', s: 'strike', link: 'link' };

export interface InlineReading {
  readonly content: RichText;
  readonly images: readonly ImageMention[];
  /** Offsets in the text of line ends that were read as blanks. */
  readonly wraps: readonly number[];
}

/** Text without markup from markdown-it's inline tokens. Pictures are taken out of the text and listed. */
export function readInline(tokens: readonly Token[], span: Span): InlineReading {
  let text = '';
  const marks: Mark[] = [];
  const images: ImageMention[] = [];
  const wraps: number[] = [];
  /** Where the line began. Looking back for it in a text that is still being put together costs its whole length. */
  let line = 0;
  const open: Begun[] = [];
  for (const token of tokens) {
    const kind = kinds[token.type.replace(/_(?:open|close)$/, '')];
    if (kind && token.nesting === 1)
      open.push({ start: text.length, kind, href: kind === 'link' ? String(token.attrGet('href') ?? '') : null });
    else if (kind && token.nesting === -1) {
      const begun = open.pop();
      if (begun && begun.start < text.length) marks.push(markOf(begun, text.length));
    } else if (token.type === 'code_inline') {
      marks.push({ start: text.length, end: text.length + token.content.length, kind: 'code' });
      text += token.content;
    } else if (token.type === 'image')
      images.push({ path: String(token.attrGet('src') ?? ''), alt: token.content, span });
    else if (token.type === 'softbreak' && !isMeantBreak(text.length - line)) {
      wraps.push(text.length);
      text += ' ';
      line = text.length;
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') {
      text += '\n';
      line = text.length;
    } else text += token.content;
  }
  const lead = text.length - text.trimStart().length;
  return {
    content: trimmed(text, marks),
    images,
    wraps: lead === 0 ? wraps : wraps.map((at) => Math.max(0, at - lead)),
  };
}

/** The same for text in which nothing is marked up: only its lines are to be joined. */
export function readPlain(written: string): InlineReading {
  if (!written.includes('\n')) return { content: trimmed(written, []), images: [], wraps: [] };
  let text = '';
  let line = 0;
  const wraps: number[] = [];
  const lines = written.split('\n');
  lines.forEach((one, index) => {
    const content = index === 0 ? one : one.replace(/^[ \t]+/, '');
    const last = index === lines.length - 1;
    const bare = last ? content : withoutBlanksBehind(content);
    text += bare;
    if (last) return;
    if (content.length - bare.length < 2 && !isMeantBreak(text.length - line)) {
      wraps.push(text.length);
      text += ' ';
      line = text.length;
    } else {
      text += '\n';
      line = text.length;
    }
  });
  const lead = text.length - text.trimStart().length;
  return {
    content: trimmed(text, []),
    images: [],
    wraps: lead === 0 ? wraps : wraps.map((at) => Math.max(0, at - lead)),
  };
}

function withoutBlanksBehind(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ') end -= 1;
  return line.slice(0, end);
}

interface Begun {
  readonly start: number;
  readonly kind: MarkKind;
  readonly href: string | null;
}

const markOf = ({ start, kind, href }: Begun, end: number): Mark => ({
  start,
  end,
  kind,
  ...(href === null ? {} : { href }),
});

/** A short line, or one far longer than any wrapped text, was ended on purpose; others were wrapped by an editor. */
const isMeantBreak = (length: number): boolean => length < 55 || length > 110;

/** Without white space at its ends, with the marks moved along. */
export function trimmed(text: string, marks: readonly Mark[]): RichText {
  const lead = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (lead === 0 && end === text.length) return { text, marks: inOrder(marks) };
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - lead), end: Math.min(mark.end, end) - lead }))
    .filter((mark) => mark.start < mark.end);
  return { text: text.slice(lead, end), marks: inOrder(inside) };
}

const inOrder = (marks: readonly Mark[]): readonly Mark[] =>
  marks.length < 2 ? marks : [...marks].sort((a, b) => a.start - b.start || b.end - a.end);

/** A part of a rich text, with the marks that reach into it. */
export function sliceRich(content: RichText, start: number, end = content.text.length): RichText {
  const marks = content.marks
    .map((mark) => ({ ...mark, start: Math.max(start, mark.start) - start, end: Math.min(end, mark.end) - start }))
    .filter((mark) => mark.start < mark.end);
  return trimmed(content.text.slice(start, end), marks);
}

/** Several rich texts as one, each on a line of its own. */
export function joinRich(parts: readonly RichText[]): RichText {
  if (parts.length === 1) return parts[0]!;
  let text = '';
  const marks: Mark[] = [];
  for (const part of parts) {
    if (text !== '') text += '\n';
    const shift = text.length;
    for (const mark of part.marks) marks.push({ ...mark, start: mark.start + shift, end: mark.end + shift });
    text += part.text;
  }
  return { text, marks };
}
