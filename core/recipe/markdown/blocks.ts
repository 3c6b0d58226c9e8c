import type { Token } from 'markdown-it';
import type { Block, RichText } from '../rich-text.ts';
import type { Span } from '#core/text/span.ts';
import { remembered } from '#core/text/remember.ts';
import { lineStarts } from '#core/text/lines.ts';
import { blockTokens, inlineTokens } from './parser.ts';
import type { References } from './parser.ts';
import { readInline, readPlain } from './rich.ts';
import type { InlineReading } from './rich.ts';

/** Reads Markdown from `bodyStart` on. HTML is text. Every span is into the whole file. */
export function readBlocks(text: string, bodyStart: number): readonly Block[] {
  const body = text.slice(bodyStart);
  const references: References = {};
  const walk = new Walk(blockTokens(body, references), body, bodyStart, references);
  return walk.blocks(null);
}

/** Rich text of one line of Markdown, such as an ingredient in the front matter. */
export function readLineOfMarkdown(line: string): RichText {
  if (!mayBeMarkup(line)) return { text: line.trim(), marks: [] };
  const inline = readInline(inlineTokens(line, {}), { start: 0, end: 0 });
  return inline.content.text === '' ? { text: line.trim(), marks: [] } : inline.content;
}

const nowhere: Span = { start: 0, end: 0 };
const markedUp = remembered((written) => readInline(inlineTokens(written, {}), nowhere), 1000);
const plainOf = remembered(readPlain, 1000);

/** Whether any rule for the inside of a line could find something: most lines are plain words. */
const mayBeMarkup = (written: string): boolean => /[*_`[\]~\\<&]/.test(written);

/** markdown-it's flat tokens, walked once from left to right. */
class Walk {
  private at = 0;
  private readonly tokens: readonly Token[];
  private readonly body: string;
  private readonly shift: number;
  private readonly starts: readonly number[];

  private readonly references: References;
  private readonly refers: boolean;

  constructor(tokens: readonly Token[], body: string, shift: number, references: References) {
    this.references = references;
    this.refers = Object.keys(references).length > 0;
    this.tokens = tokens;
    this.body = body;
    this.shift = shift;
    this.starts = lineStarts(body);
  }

  blocks(until: string | null): Block[] {
    const found: Block[] = [];
    for (; this.at < this.tokens.length; this.at += 1) {
      const token = this.tokens[this.at]!;
      if (token.type === until) break;
      this.block(token, found);
    }
    return found;
  }

  private block(token: Token, found: Block[]): void {
    const span = this.span(token);
    if (token.type === 'paragraph_open' || token.type === 'heading_open') this.prose(token, found);
    else if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open')
      found.push(this.list(token, span));
    else if (token.type === 'blockquote_open') {
      this.at += 1;
      found.push({ kind: 'quote', blocks: this.blocks('blockquote_close'), span });
    } else if (token.type === 'table_open') found.push({ kind: 'table', ...this.rows(), span });
    else if (token.type === 'hr') found.push({ kind: 'rule', span });
    else if (token.type === 'fence' || token.type === 'code_block')
      found.push({ kind: 'code', text: token.content.replace(/\n$/, ''), span });
  }

  private prose(token: Token, found: Block[]): void {
    const inline = this.tokens[this.at + 1]!;
    this.at += 2;
    const span = this.proseSpan(inline, token);
    const { content, images, wraps } = this.inline(inline.content, span);
    if (token.type === 'heading_open')
      found.push({ kind: 'heading', level: Number(token.tag.slice(1)), content, span });
    else if (content.text !== '')
      found.push(
        wraps.length === 0 ? { kind: 'paragraph', content, span } : { kind: 'paragraph', content, span, wraps },
      );
    for (const image of images) found.push({ kind: 'image', image, span });
  }

  private inline(written: string, span: Span): InlineReading {
    if (!mayBeMarkup(written)) return plainOf(written);
    // What "[1]" is depends on the rest of the file.
    if (this.refers) return readInline(inlineTokens(written, this.references), span);
    const { content, images, wraps } = markedUp(written);
    return { content, wraps, images: images.length === 0 ? images : images.map((image) => ({ ...image, span })) };
  }

  private list(token: Token, span: Span): Block {
    const ordered = token.type === 'ordered_list_open';
    const items: (readonly Block[])[] = [];
    for (this.at += 1; this.tokens[this.at]?.type === 'list_item_open'; this.at += 1) {
      this.at += 1;
      items.push(this.blocks('list_item_close'));
    }
    return { kind: 'list', ordered, start: Number(token.attrGet('start') ?? 1), items, span };
  }

  private rows(): { rows: RichText[][]; rowSpans: Span[] } {
    const rows: RichText[][] = [];
    const rowSpans: Span[] = [];
    for (; this.tokens[this.at]?.type !== 'table_close'; this.at += 1) {
      const token = this.tokens[this.at]!;
      if (token.type === 'tr_open') {
        rows.push([]);
        rowSpans.push(this.span(token));
      } else if (token.type === 'inline') rows.at(-1)?.push(this.inline(token.content, { start: 0, end: 0 }).content);
    }
    return { rows, rowSpans };
  }

  private span(token: Token): Span {
    const [first, last] = token.map ?? [0, 0];
    return this.trimmed(this.starts[first] ?? 0, this.starts[last] ?? this.body.length);
  }

  private trimmed(start: number, end: number): Span {
    const inside = this.body.slice(start, end);
    const lead = inside.length - inside.trimStart().length;
    return { start: this.shift + start + lead, end: this.shift + start + Math.max(lead, inside.trimEnd().length) };
  }

  /** From the first word: without "1. ", "- " or "> " in front, or a heading's "#". */
  private proseSpan(inline: Token, token: Token): Span {
    const whole = this.span(token);
    const firstEnd = inline.content.indexOf('\n');
    const first = (firstEnd < 0 ? inline.content : inline.content.slice(0, firstEnd)).trimEnd();
    const lineEnd = this.body.indexOf('\n', whole.start - this.shift);
    const line = this.body.slice(whole.start - this.shift, lineEnd < 0 ? this.body.length : lineEnd);
    const at = token.type === 'heading_open' ? line.indexOf(first) : line.trimEnd().length - first.length;
    const start = at > 0 && line.startsWith(first, at) ? whole.start + at : whole.start;
    return {
      start,
      end: firstEnd >= 0 || token.type !== 'heading_open' ? whole.end : Math.min(whole.end, start + first.length),
    };
  }
}
