import type { LineDraft, StepDraft } from '../draft.ts';
import { joinRich, sliceRich } from '../markdown/rich.ts';
import type { Block, ImageMention, RichText } from '../rich-text.ts';
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
    const name = nested && groupName(text);
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

/** The lines of a paragraph that the cook broke on purpose, each with its place in the file. */
export function paragraphLines(block: Paragraph, text: string): readonly LineDraft[] {
  if (!block.content.text.includes('\n')) return [lineDraft(block.content, block.span)];
  let at = 0;
  let from = block.span.start;
  return block.content.text.split('\n').flatMap((line) => {
    const content = sliceRich(block.content, at, at + line.length);
    at += line.length + 1;
    const newline = text.indexOf('\n', from);
    const end = newline < 0 || newline > block.span.end ? block.span.end : newline;
    const span = { start: from + (text.slice(from, end).length - text.slice(from, end).trimStart().length), end };
    from = Math.min(block.span.end, end + 1);
    return content.text === '' ? [] : [lineDraft(content, span)];
  });
}
