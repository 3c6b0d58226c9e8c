import type { LineDraft, StepDraft } from '../draft.ts';
import { joinRich, sliceRich } from '../markdown/rich.ts';
import type { Block, ImageMention, RichText } from '../rich-text.ts';
import { isMeasured, measuredIn } from '../meaning/measured.ts';
import type { Span } from '#core/text/span.ts';

export type List = Block & { readonly kind: 'list' };
export type Paragraph = Block & { readonly kind: 'paragraph' };

export const spanOver = (blocks: readonly Block[]): Span => ({
  start: blocks[0]?.span.start ?? 0,
  end: blocks.at(-1)?.span.end ?? 0,
});

/** Text of blocks in one rich text, list items with a dash in front; pictures are left to `imagesIn`. */
export function richOf(blocks: readonly Block[], depth = 0): RichText {
  const parts: RichText[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.kind === 'heading')
      parts.push(/^\[[ xX]\]\s/.test(block.content.text) ? sliceRich(block.content, 4) : block.content);
    else if (block.kind === 'code') parts.push({ text: block.text, marks: [] });
    else if (block.kind === 'quote') parts.push(richOf(block.blocks, depth));
    else if (block.kind === 'table')
      parts.push(...block.rows.map((row) => ({ text: row.map((cell) => cell.text).join(' | '), marks: [] })));
    else if (block.kind === 'list')
      block.items.forEach((item, index) => parts.push(bulleted(richOf(item, depth + 1), block, index)));
  }
  const filled = parts.filter((part) => part.text !== '');
  return filled.length === 0 ? { text: '', marks: [] } : joinRich(filled);
}

function bulleted(content: RichText, list: List, index: number): RichText {
  const bullet = list.ordered ? `${list.start + index}. ` : '– ';
  const marks = content.marks.map((mark) => ({
    ...mark,
    start: mark.start + bullet.length,
    end: mark.end + bullet.length,
  }));
  return { text: bullet + content.text, marks };
}

export function imagesIn(blocks: readonly Block[]): readonly ImageMention[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'image') return [block.image];
    if (block.kind === 'quote') return imagesIn(block.blocks);
    return block.kind === 'list' ? block.items.flatMap(imagesIn) : [];
  });
}

export const stepOf = (blocks: readonly Block[]): StepDraft => ({
  content: richOf(blocks),
  span: spanOver(blocks),
  images: imagesIn(blocks),
});

export const stepsOf = (list: List): readonly StepDraft[] =>
  list.items.map(stepOf).filter((step) => step.content.text !== '' || step.images.length > 0);

/** An ingredient list's lines; an item with a list below it that ends in ":" names a group, else it is a line itself. */
export interface LinePart {
  readonly name: string | null;
  readonly lines: readonly LineDraft[];
}

export function linePartsOf(list: List): readonly LinePart[] {
  const parts: LinePart[] = [];
  let lines: LineDraft[] = [];
  for (const item of list.items) {
    const nested = item.find((block): block is List => block.kind === 'list');
    const head = item.filter((block) => block.kind !== 'list' && block.kind !== 'image');
    const text = richOf(head);
    const name = nested && (groupName(text) ?? nameOverAmounts(text.text, nested));
    if (nested && name) {
      parts.push({ name: null, lines }, { name, lines: linePartsOf(nested).flatMap((part) => part.lines) });
      lines = [];
      continue;
    }
    if (text.text !== '') lines.push(lineDraft(text, spanOver(head)));
    if (nested) lines.push(...linePartsOf(nested).flatMap((part) => part.lines));
  }
  return [...parts, { name: null, lines }].filter((part) => part.lines.length > 0);
}

/** "Spice mix" over lines with amounts is their name, and no ingredient itself. */
function nameOverAmounts(text: string, nested: List): string | null {
  if (text === '' || text.length > 50 || isMeasured(text) || nested.items.length < 2) return null;
  const lines = nested.items.map((item) => richOf(item).text);
  return measuredIn(lines) * 2 > lines.length ? text : null;
}

/** A line of an ingredient list on one line; a link over all or part of it may be another recipe. */
export function lineDraft(content: RichText, span: Span): LineDraft {
  const flat = content.text.includes('\n') ? { ...content, text: content.text.replaceAll('\n', ' ') } : content;
  const link = content.marks.find(
    (mark) => mark.kind === 'link' && mark.href !== undefined && !/^(?:https?|mailto):/i.test(mark.href),
  )?.href;
  return link === undefined ? { content: flat, span } : { content: flat, span, link };
}

const wholeMark = (content: RichText): boolean =>
  content.marks.some(
    (mark) =>
      (mark.kind === 'strong' || mark.kind === 'emphasis') &&
      mark.start === 0 &&
      mark.end >= content.text.replace(/[:：.]$/, '').length,
  );

/** The name that a bold or colon-ended line gives to what follows, or null. */
export function groupName(content: RichText): string | null {
  const text = content.text.trim();
  if (text === '' || text.length > 80 || text.includes('\n')) return null;
  if (/[:：]$/.test(text) || wholeMark(content)) return text.replace(/\s*[:：]$/, '');
  return null;
}

/** A line of a paragraph: where it stands in the paragraph's text, and in the file. */
export interface ParagraphLine {
  readonly from: number;
  readonly length: number;
  readonly content: RichText;
  readonly span: Span;
}

/** Whether a line that reads as wrapped is over all the same, by what stands before and after its end. */
type IsEnd = (before: string, after: string) => boolean;
const beginsWithAmount: IsEnd = (_, after) => isMeasured(after.slice(0, 60));

/** The lines of a paragraph that the cook broke on purpose, and those that begin with an amount. */
export function linesOfParagraph(
  block: Paragraph,
  text: string,
  isEnd: IsEnd = beginsWithAmount,
): readonly ParagraphLine[] {
  const { text: all } = block.content;
  const { ends, joined } = lineEndsOf(block, isEnd);
  if (ends.length === 0) return [{ from: 0, length: all.length, content: block.content, span: block.span }];
  let start = block.span.start + (leadingPictures.exec(text.slice(block.span.start, block.span.end))?.[0].length ?? 0);
  let from = 0;
  return [...ends, all.length].flatMap((end, index) => {
    const lineEnd = endOfLine(text, start, block.span.end, joined[index] ?? 0);
    const written = text.slice(start, lineEnd);
    const lead = /^[\s>]*/.exec(written)![0].length;
    const span = {
      start: Math.min(start + lead, lineEnd),
      end: Math.max(start + lead, start + written.trimEnd().length),
    };
    const line = { from, length: end - from, content: sliceRich(block.content, from, end) };
    start = Math.min(block.span.end, lineEnd + breakLength(text, lineEnd));
    from = end + 1;
    return line.content.text === '' ? [] : [{ ...line, span: span.end <= block.span.end ? span : block.span }];
  });
}

/** Lines of pictures alone, which the text of a paragraph does not begin with. */
const leadingPictures =
  /^(?:[\s>]{0,20}(?:!\[[^\]\n]{0,300}\]\([^)\n]{0,1000}\)|!\[\[[^\]\n]{0,300}\]\])[ \t]{0,20}(?:<br ?\/?>)?\n)+/i;

const breakLength = (text: string, at: number): number =>
  /^<br ?\/?>[ \t]*\n?|^\n/i.exec(text.slice(at, at + 20))?.[0].length ?? 0;

/** Where the lines end, and over how many more lines of the file each goes on. */
function lineEndsOf(
  { content, wraps = [] }: Paragraph,
  isEnd: IsEnd,
): {
  readonly ends: readonly number[];
  readonly joined: readonly number[];
} {
  const ends: number[] = [];
  const joined: number[] = [];
  let open = 0;
  let next = 0;
  let began = 0;
  const end = (at: number): void => {
    ends.push(at);
    joined.push(open);
    open = 0;
  };
  const passWraps = (until: number): void => {
    for (; next < wraps.length && wraps[next]! < until; next += 1) {
      const at = wraps[next]!;
      if (isEnd(content.text.slice(began, at), content.text.slice(at + 1, wraps[next + 1] ?? until))) end(at);
      else open += 1;
      began = at + 1;
    }
    began = until + 1;
  };
  for (let at = content.text.indexOf('\n'); at >= 0; at = content.text.indexOf('\n', at + 1)) {
    passWraps(at);
    end(at);
  }
  passWraps(content.text.length);
  joined.push(open);
  return { ends, joined };
}

/** Where a line that goes on over `wrapped` more line ends is over: at a newline or a `<br>`. */
function endOfLine(text: string, start: number, limit: number, wrapped: number): number {
  const end = /\n|<br ?\/?>/gi;
  end.lastIndex = start;
  let left = wrapped;
  for (let found = end.exec(text); found && found.index < limit; found = end.exec(text)) {
    if (left === 0) return found.index;
    left -= 1;
  }
  return limit;
}

/** Each line of the file, wrapped or not. */
export const everyLine = (block: Paragraph, text: string): readonly LineDraft[] =>
  linesOfParagraph(block, text, () => true).map(({ content, span }) => lineDraft(content, span));

/**
 * The lines of a list without bullets. Only what reads as wrapped is joined: the line before is nearly as long as the
 * longest, and this one goes on in lower case or after a comma.
 */
export function listLines(block: Paragraph, text: string): readonly LineDraft[] {
  const longest = Math.max(
    ...text
      .slice(block.span.start, block.span.end)
      .split('\n')
      .map((line) => line.length),
  );
  const isEnd: IsEnd = (before, after) =>
    isMeasured(after.slice(0, 60)) ||
    before.length < 60 ||
    before.length * 10 < longest * 8 ||
    !(/^\p{Ll}/u.test(after) || /[,，、(]$/.test(before.trimEnd()));
  return linesOfParagraph(block, text, isEnd).map(({ content, span }) => lineDraft(content, span));
}
