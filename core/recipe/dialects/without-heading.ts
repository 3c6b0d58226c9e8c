import type { Draft } from '../draft.ts';
import { addTo, hasIngredients } from '../draft.ts';
import { isMeasured, measuredIn } from '../meaning/measured.ts';
import { isOrder } from '../meaning/orders.ts';
import type { Page } from '../page.ts';
import type { Block } from '../rich-text.ts';
import { groupName, linePartsOf, listLines, richOf } from './blocks-to-items.ts';
import type { List, Paragraph } from './blocks-to-items.ts';
import { meaningOf, sectionsOf } from './sections.ts';
import type { Section } from './sections.ts';
import { tableLines } from './table-lines.ts';

const isList = (block: Block): block is List => block.kind === 'list';

/** Where a block stands in a page that has no heading for its ingredients. */
interface Surroundings {
  readonly section: Section;
  readonly before: Block | null;
  readonly isBeforeMethod: boolean;
}

/** Ingredients of a page without any heading for them: bullets, rows or lines that read like amounts of things, or short ones before the method. */
export function ingredientsFromBullets(page: Page, draft: Draft): void {
  if (hasIngredients(draft)) return;
  const method = methodStart(page, draft);
  let before: Block | null = null;
  for (const section of sectionsOf(page.blocks)) {
    if (meaningOf(section, page) !== null) continue;
    for (const block of section.blocks) {
      const isBeforeMethod = block.span.start < method;
      if (!draft.taken.has(block)) takeLines(block, { section, before, isBeforeMethod }, page, draft);
      before = block;
    }
  }
}

/** Where the method begins: at steps that were found, or at the first numbered list. */
function methodStart(page: Page, draft: Draft): number {
  const found = draft.steps[0]?.items[0]?.span.start;
  const numbers = page.blocks.find(
    (block, index) => isList(block) && block.ordered && !gathers(page.blocks[index - 1] ?? null),
  );
  return found ?? numbers?.span.start ?? -1;
}

function takeLines(block: Block, around: Surroundings, page: Page, draft: Draft): void {
  const under = hasIngredients(draft) ? (around.section.heading?.content.text ?? null) : null;
  if (block.kind === 'paragraph') takeParagraphs(block, around, under, page, draft);
  else if (block.kind === 'table') {
    const lines = tableLines(block);
    if (lines.length < 2 || measuredIn(lines.map((line) => line.content.text)) * 3 < lines.length * 2) return;
    addTo(draft.ingredients, under, lines);
    draft.taken.add(block);
  } else if (isList(block) && isListOfThings(block, around, draft)) {
    const { before } = around;
    const named = before?.kind === 'paragraph' && !announces(before) ? groupName(before.content) : null;
    if (named !== null && before) draft.taken.add(before);
    for (const part of linePartsOf(block)) addTo(draft.ingredients, part.name ?? named ?? under, part.lines);
    draft.taken.add(block);
  }
}

function isListOfThings(list: List, { before, isBeforeMethod }: Surroundings, draft: Draft): boolean {
  if (list.ordered) return gathers(before);
  const goesOn = hasIngredients(draft) && before?.kind === 'paragraph' && groupName(before.content) !== null;
  return looksLikeIngredients(list, isBeforeMethod || goesOn || announces(before));
}

/** The lines of a paragraph, or the paragraphs of one line each that follow one another. */
function takeParagraphs(first: Paragraph, around: Surroundings, under: string | null, page: Page, draft: Draft): void {
  const lines = listLines(first, page.text);
  const texts = lines.map((line) => line.content.text);
  if (lines.length === 1) {
    const run = runOfLines(first, around.section);
    if (run.length < 2 || measuredIn(run.map((one) => one.content.text)) * 3 < run.length * 2) return;
    for (const one of run) {
      addTo(draft.ingredients, under, listLines(one, page.text));
      draft.taken.add(one);
    }
  } else if (measuredIn(texts) * 3 >= texts.length * 2 || (announces(around.before) && texts.every(namesThing))) {
    addTo(draft.ingredients, under, lines);
    draft.taken.add(first);
  }
}

function runOfLines(first: Paragraph, section: Section): readonly Paragraph[] {
  const run: Paragraph[] = [];
  // No further than any list goes: every short line of a long text asks anew.
  const from = isMeasured(first.content.text) ? section.blocks.indexOf(first) : section.blocks.length;
  for (const block of section.blocks.slice(from, from + 60)) {
    if (block.kind !== 'paragraph' || block.content.text.includes('\n') || !namesThing(block.content.text)) break;
    run.push(block);
  }
  return run.slice(0, run.findLastIndex((one) => isMeasured(one.content.text) || /\bof\b/i.test(one.content.text)) + 1);
}

const announces = (block: Block | null): boolean =>
  block?.kind === 'paragraph' &&
  /\b(?:need|using|use|combine|gather|assemble|objects|ingredients|contains|following)\b.{0,60}:$/i.test(
    block.content.text,
  );

/** "You will need to assemble:" above numbers counts things, not steps. */
const gathers = (block: Block | null): boolean =>
  block?.kind === 'paragraph' &&
  /\b(?:need|gather|assemble|have ready|ingredients)\b.{0,40}:$/i.test(block.content.text);

function looksLikeIngredients(list: List, isExpected: boolean): boolean {
  const texts = list.items.map((item) => richOf(item).text);
  const short = texts.filter((text) => text.length < 90 && !/[.!?]\s+\S/.test(text)).length;
  if (isExpected && short * 4 >= texts.length * 3) return true;
  if (isIndex(list)) return false;
  if (texts.every(namesThing)) return true;
  const count = measuredIn(texts);
  return count * 2 >= texts.length || (count > 0 && short * 4 >= texts.length * 3);
}

/** "Olives (sliced)": a few words that tell the cook to do nothing. */
const namesThing = (text: string): boolean =>
  text.length < 60 && !/[.!?:,]$/.test(text) && !/[.!?]\s/.test(text) && !isOrder(text);

/** A list of links leads to recipes and is none. */
export const isIndex = (list: List): boolean =>
  list.items.filter((item) => item[0]?.kind === 'paragraph' && isOnlyLink(item[0])).length * 5 >= list.items.length * 4;

const isOnlyLink = (block: Block & { readonly kind: 'paragraph' }): boolean =>
  block.content.marks.some(
    (mark) => mark.kind === 'link' && mark.start === 0 && mark.end === block.content.text.length,
  );
