import { lineStartAt } from '#core/text/lines.ts';
import type { Paragraph } from './dialects/blocks-to-items.ts';
import { groupName, linesOfParagraph, spanOver } from './dialects/blocks-to-items.ts';
import { sliceRich } from './markdown/rich.ts';
import { readAnnouncement } from './meaning/headings.ts';
import type { Block, RichText } from './rich-text.ts';

/**
 * The blocks of a page with its headings in sight: outlines in which every line is a bullet (Logseq), call-outs and quotes
 * around a whole recipe are opened, and a line that announces ingredients or steps becomes the heading that it stands for.
 */
export function arranged(blocks: readonly Block[], text: string): readonly Block[] {
  let level = 0;
  return withSubLists(blocks, text)
    .flatMap(opened)
    .flatMap((block) => {
      if (block.kind === 'heading') level = block.level;
      return block.kind === 'paragraph' ? announcedIn(block, text, Math.min(6, level + 1)) : [block];
    });
}

/**
 * Bullets that are set in, but by less than the number above needs ("1. Boil." and "  - with the lid on"), are a list of
 * their own to Markdown. A cook means what belongs to the step above; so do bullets between "3." and "4.".
 */
function withSubLists(blocks: readonly Block[], text: string): readonly Block[] {
  const found: Block[] = [];
  blocks.forEach((block, index) => {
    const last = found.at(-1);
    if (last?.kind !== 'list' || !last.ordered || block.kind !== 'list' || block.ordered) {
      found.push(block);
      return;
    }
    const next = blocks[index + 1];
    const goesOn = next?.kind === 'list' && next.ordered && next.start === last.start + last.items.length;
    if (!goesOn && indent(block, text) < Math.max(2, indent(last, text) + 1)) found.push(block);
    else {
      const items = [...last.items.slice(0, -1), [...(last.items.at(-1) ?? []), block]];
      found[found.length - 1] = { ...last, items, span: { start: last.span.start, end: block.span.end } };
    }
  });
  return found;
}

const indent = ({ span }: Block, text: string): number => span.start - lineStartAt(text, span.start);

const announces = (block: Block | undefined): boolean => {
  if (block?.kind === 'heading') return true;
  if (block?.kind !== 'paragraph') return false;
  const meaning = readAnnouncement(block.content.text.trim(), groupName(block.content) !== null)?.meaning;
  return meaning === 'ingredients' || meaning === 'steps';
};

/** A bullet that is the head of an outline: a heading, or words with bullets of their own below. */
const isHead = (item: readonly Block[]): boolean =>
  item[0]?.kind === 'heading' || (item.length > 1 && announces(item[0]));

function opened(block: Block): readonly Block[] {
  if (block.kind === 'quote') return openedQuote(block);
  if (block.kind !== 'list' || block.ordered || !block.items.some(isHead)) return [block];
  const found: Block[] = [];
  let plain: (readonly Block[])[] = [];
  const close = (): void => {
    if (plain.length > 0) found.push({ ...block, items: plain, span: spanOver(plain.flat()) });
    plain = [];
  };
  for (const item of block.items) {
    if (!isHead(item)) plain.push(item);
    else {
      close();
      found.push(...item.flatMap(opened));
    }
  }
  close();
  return found;
}

const callout = /^\[!([\p{L}-]{1,30})\][-+]?\s*/u;

function openedQuote(quote: Block & { readonly kind: 'quote' }): readonly Block[] {
  const [first, ...rest] = quote.blocks;
  const marked = first?.kind === 'paragraph' ? callout.exec(first.content.text) : null;
  if (first?.kind === 'paragraph' && marked) {
    const [title = '', ...more] = first.content.text.slice(marked[0].length).split('\n');
    const meaning = readAnnouncement(title || marked[1]!, true)?.meaning;
    if (meaning === 'ingredients' || meaning === 'steps') {
      const start = marked[0].length;
      const heading: Block = {
        kind: 'heading',
        level: 6,
        byWords: true,
        content:
          title === ''
            ? sliceRich(first.content, 2, 2 + marked[1]!.length)
            : sliceRich(first.content, start, start + title.length),
        span: first.span,
      };
      const under = sliceRich(first.content, Math.min(first.content.text.length, start + title.length + 1));
      const lines: Block[] = more.length === 0 ? [] : [{ kind: 'paragraph', content: under, span: first.span }];
      return [heading, ...lines, ...rest];
    }
  }
  return quote.blocks.some((inner) => announces(inner) && inner.kind !== 'heading') || quote.blocks.some(isPartHeading)
    ? quote.blocks.flatMap(opened)
    : [quote];
}

const isPartHeading = (block: Block): boolean => {
  const meaning = block.kind === 'heading' ? readAnnouncement(block.content.text, true)?.meaning : undefined;
  return meaning === 'ingredients' || meaning === 'steps';
};

const heading = (content: RichText, span: Block['span'], level: number): Block => ({
  kind: 'heading',
  level,
  content,
  span,
  byWords: true,
});

/** A paragraph parted at the lines that announce something; itself when none does. */
function announcedIn(block: Paragraph, text: string, level: number): readonly Block[] {
  if (block.content.text.length > 4000) return [block];
  const inline = boldStart(block, level);
  if (inline) return inline;
  // A long line announces nothing, and most paragraphs are one.
  if (block.content.text.length > 60 && !block.wraps && !block.content.text.includes('\n')) return [block];
  const lines = linesOfParagraph(block, text);
  const isHeading = lines.map(
    ({ content }) => readAnnouncement(content.text, groupName(content) !== null || isShouted(content.text)) !== null,
  );
  if (!isHeading.includes(true)) return [block];
  const found: Block[] = [];
  lines.forEach((line, index) => {
    const content = sliceRich(block.content, line.from, line.from + line.length);
    if (isHeading[index]) {
      found.push(heading(content, line.span, level));
      return;
    }
    const last = found.at(-1);
    if (last?.kind !== 'paragraph') found.push({ kind: 'paragraph', content, span: line.span });
    else {
      const start = lines[index - 1]!.from - (last.content.text.length - lines[index - 1]!.length);
      found[found.length - 1] = {
        kind: 'paragraph',
        content: sliceRich(block.content, start, line.from + line.length),
        span: { start: last.span.start, end: line.span.end },
      };
    }
  });
  return found;
}

const isShouted = (text: string): boolean =>
  text.length > 5 && text === text.toUpperCase() && text !== text.toLowerCase();

/** "**Directions:** Mix all." and "**Ingredients** 2 eggs, flour": a heading and what it announces, on one line. */
function boldStart({ content, span }: Paragraph, level: number): readonly Block[] | null {
  const mark = content.marks.find((one) => one.kind === 'strong' && one.start === 0);
  if (!mark || mark.end > 40) return null;
  const colon = /^\s*[:：]\s*/.exec(content.text.slice(mark.end))?.[0].length ?? 0;
  const rest = mark.end + colon;
  const named = content.text.slice(0, mark.end);
  if (content.text.slice(rest).trim() === '' || content.text[mark.end] === '\n') return null;
  if (colon === 0 && !/[:：]\s*$/.test(named)) return null;
  const meaning = readAnnouncement(named, true)?.meaning;
  if (meaning !== 'ingredients' && meaning !== 'steps') return null;
  return [
    heading(sliceRich(content, 0, mark.end), span, level),
    { kind: 'paragraph', content: sliceRich(content, rest), span },
  ];
}
