import type { Draft, StepDraft } from '../draft.ts';
import { addTo } from '../draft.ts';
import { joinRich, sliceRich } from '../markdown/rich.ts';
import { hasHeatOrTime, isOrder } from '../meaning/orders.ts';
import { readHeading } from '../meaning/headings.ts';
import { keyMeaning } from '../meaning/keys.ts';
import type { Page } from '../page.ts';
import type { Block } from '../rich-text.ts';
import { groupName, linesOfParagraph, spanOver, stepOf, stepsOf } from './blocks-to-items.ts';
import type { List, Paragraph } from './blocks-to-items.ts';
import { codeLines } from './code-lines.ts';
import { isClosing } from './closing-lines.ts';

/** How the blocks of one section are read as steps. */
interface Manner {
  readonly ordered: boolean;
  readonly listed: boolean;
  readonly quoted: boolean;
  /** Where the last list begins. */
  readonly last: number;
}

/** The steps among the blocks of a section; what only remarks on them is left for the notes. */
export function takeStepBlocks(blocks: readonly Block[], name: string | null, page: Page, draft: Draft): void {
  const free = blocks.filter((block) => !draft.taken.has(block));
  const lists = free.filter((block): block is List => block.kind === 'list');
  const manner: Manner = {
    ordered: lists.some((list) => list.ordered),
    listed: lists.length > 0 && free[0]?.kind !== 'paragraph' ? true : lists.some((list) => list.ordered),
    quoted: !free.some((block) => block.kind === 'list' || block.kind === 'paragraph'),
    last: lists.at(-1)?.span.start ?? -1,
  };
  let group = name;
  free.forEach((block, index) => {
    if (draft.taken.has(block)) return;
    if (block.kind === 'list') addTo(draft.steps, group, stepsOf(block));
    else if (block.kind === 'paragraph') {
      const named = /[.!]$/.test(block.content.text) ? null : groupName(block.content);
      if (named && index < free.length - 1 && !isIntroduction(block, free[index + 1], manner)) group = named;
      else if (!takeParagraph(block, free, index, group, manner, page, draft)) return;
    } else if (block.kind === 'quote' && manner.quoted) addTo(draft.steps, group, [stepOf([block])]);
    else if (block.kind === 'code' && manner.quoted)
      addTo(
        draft.steps,
        group,
        codeLines(block, page.text).map((line) => ({ ...line, images: [] })),
      );
    else if (block.kind === 'image') addImage(block, draft);
    else return;
    draft.taken.add(block);
  });
}

/** "Mix the following:" above bullets, in a method that is told in paragraphs. */
const isIntroduction = (block: Paragraph, next: Block | undefined, manner: Manner): boolean =>
  !manner.listed && next?.kind === 'list' && !next.ordered && isOrder(block.content.text);

const isMarkup = (text: string): boolean => /^(?:<!--|<\/?[a-z]|\{\{|\{%|\[\^[^\]]+\]:|import\s.+\sfrom\s)/i.test(text);

function takeParagraph(
  block: Paragraph,
  free: readonly Block[],
  index: number,
  group: string | null,
  manner: Manner,
  page: Page,
  draft: Draft,
): boolean {
  const { text } = block.content;
  if (isMarkup(text) || isNote(text)) return false;
  if (manner.listed && goesOn(free, index)) return appendToLast(block, draft);
  const isLate = block.span.start > manner.last;
  if (manner.listed && !startsWithNumber(text) && !isOrder(text) && (isLate || !hasHeatOrTime(text))) return false;
  const next = free[index + 1];
  if (isIntroduction(block, next, manner)) {
    addTo(draft.steps, group, [stepOf([block, next!])]);
    draft.taken.add(next!);
    return true;
  }
  const alone = !free.some(
    (other) =>
      other !== block && ((other.kind === 'paragraph' && !isClosing(other.content.text)) || other.kind === 'list'),
  );
  const steps = (alone ? stepLines(block, page.text) : null) ?? numberedLines(block, page.text) ?? [stepOf([block])];
  addTo(
    draft.steps,
    group,
    steps.map((step) => ({ ...step, content: withoutNumber(step.content) })),
  );
  return true;
}

/** "Tip: serve it cold." below the steps is none. */
const isNote = (text: string): boolean => {
  const name = /^\W{0,3}(\p{L}[\p{L} ]{1,20}?)\s?[:：]\s*\S/u.exec(text)?.[1];
  return name !== undefined && readHeading(name)?.meaning === 'notes' && keyMeaning(name) === 'notes';
};

/** "1) ", "Step 2:", "3．", "④": numbers that Markdown does not take for a list. */
export const writtenNumber =
  /^(?:(?:step\s*|schritt\s*|étape\s*|paso\s*|passo\s*|steg\s*|stap\s*|第)?[\d０-９]{1,2}(?:\s*[)、：．）]|\s*[.:](?=\D)|\s*-\s|步[:：、])|(?:第[一二三四五六七八九十]{1,3}步|步骤[一二三四五六七八九十\d]{1,3})\s*[:：、,，]|[①-⑳❶-❿])\s*(?=\S)/i;
const startsWithNumber = (text: string): boolean => writtenNumber.test(text);

const asSteps = (lines: ReturnType<typeof linesOfParagraph>): readonly StepDraft[] =>
  lines.map(({ content, span }) => ({ content, span, images: [] }));

function numberedLines(block: Paragraph, text: string): readonly StepDraft[] | null {
  const lines = linesOfParagraph(block, text);
  return lines.length > 1 && lines.every((line) => startsWithNumber(line.content.text)) ? asSteps(lines) : null;
}

/** A method without blank lines: each line of the file is a step, unless an editor wrapped the text. */
function stepLines(block: Paragraph, text: string): readonly StepDraft[] | null {
  const lines = linesOfParagraph(block, text, () => true);
  return areSteps(lines.map((line) => line.content.text)) ? asSteps(lines) : null;
}

/** Lines that begin as sentences do and end so as well, or whose ends lie too far apart for wrapped text. */
function areSteps(lines: readonly string[]): boolean {
  const broken = lines.slice(0, -1);
  if (broken.length === 0 || lines.some((line) => !/^[^\p{L}]{0,6}[\p{Lu}\p{Lo}]/u.test(line))) return false;
  const ended = broken.filter((line) => /[.!?。！？;；:)）…»”"]$/.test(line)).length;
  if (ended * 5 >= broken.length * 4) return true;
  const lengths = broken.map((line) => line.length);
  return ended === 0 && Math.min(...lengths) * 10 < Math.max(...lengths, 60) * 7;
}

/** A paragraph between "1." and "2." that was not indented belongs to step 1. */
function goesOn(free: readonly Block[], index: number): boolean {
  const before = free.slice(Math.max(0, index - 6), index).findLast((block) => block.kind === 'list');
  const after = free.slice(index + 1, index + 7).find((block) => block.kind === 'list');
  return (
    before?.kind === 'list' &&
    after?.kind === 'list' &&
    before.ordered &&
    after.ordered &&
    after.start === before.start + before.items.length &&
    after.start > 1
  );
}

function appendToLast(block: Paragraph, draft: Draft): boolean {
  const items = draft.steps.at(-1)?.items;
  const last = items?.at(-1);
  if (!items || !last) return false;
  items[items.length - 1] = {
    ...last,
    content: joinRich([last.content, block.content]),
    span: spanOver([{ ...block, span: last.span }, block]),
  };
  return true;
}

const withoutNumber = (content: StepDraft['content']): StepDraft['content'] => {
  const length = writtenNumber.exec(content.text)?.[0].length ?? 0;
  return length === 0 ? content : sliceRich(content, length);
};

/** A picture between two steps shows what the one before it made. */
function addImage(block: Block & { readonly kind: 'image' }, draft: Draft): void {
  const items = draft.steps.at(-1)?.items;
  const last = items?.at(-1);
  if (!items || !last) draft.images.push(block.image);
  else items[items.length - 1] = { ...last, images: [...last.images, block.image] };
}
