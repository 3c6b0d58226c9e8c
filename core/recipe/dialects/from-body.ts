import type { Draft } from '../draft.ts';
import { addTo, hasIngredients, hasSteps } from '../draft.ts';
import { measuredIn } from '../meaning/measured.ts';
import { hasHeatOrTime, isOrder } from '../meaning/orders.ts';
import type { Page } from '../page.ts';
import type { Block } from '../rich-text.ts';
import { groupName, linePartsOf, paragraphLines, richOf } from './blocks-to-items.ts';
import type { List } from './blocks-to-items.ts';
import { takeStepBlocks } from './take-steps.ts';
import { meaningOf, sectionsOf, titleHeading } from './sections.ts';
import type { Section } from './sections.ts';

const isList = (block: Block): block is List => block.kind === 'list';

/** Steps of a body that has no heading for them: its numbered lists, else its bullets, else its paragraphs. */
export function stepsFromBody(page: Page, draft: Draft): void {
  if (hasSteps(draft)) return;
  const sections = sectionsOf(page.blocks).flatMap((section) => methodIn(section, page, draft));
  const blocks = sections.flatMap((section) => section.blocks).filter((block) => !draft.taken.has(block));
  const numbered = blocks.some((block) => isList(block) && block.ordered);
  const listed = blocks.some((block) => isList(block));
  if (!numbered && !listed && !hasIngredients(draft)) return;
  // Prose above the ingredients praises the dish; only below them it tells how to make it.
  const start = numbered || listed ? -1 : (draft.ingredients[0]?.items[0]?.span.start ?? -1);
  let begun = false;
  for (const section of sections) {
    const free = section.blocks.filter((block) => !draft.taken.has(block) && block.span.start > start);
    const wanted = free.filter((block) => fits(block, numbered, listed));
    if (wanted.length === 0) continue;
    const heading = section.heading;
    const isTitle = heading !== null && heading === titleHeading(page);
    const name = heading && !isTitle ? heading.content.text : null;
    if (heading && name !== null) draft.taken.add(heading);
    takeStepBlocks(
      begun
        ? free.filter((block) => fits(block, numbered, listed) || block.kind === 'image')
        : fromFirst(free, wanted[0]!, numbered, listed),
      name,
      page,
      draft,
    );
    begun = true;
  }
}

const fromFirst = (free: readonly Block[], first: Block, numbered: boolean, listed: boolean): readonly Block[] =>
  free.slice(free.indexOf(first)).filter((block) => fits(block, numbered, listed) || block.kind === 'image');

const fits = (block: Block, numbered: boolean, listed: boolean): boolean =>
  numbered
    ? isList(block) && block.ordered
    : listed
      ? isList(block) && !isIndex(block)
      : block.kind === 'paragraph' || block.kind === 'quote';

/** What of a section may be steps: under "Ingredients" the numbers that stand below the bullets, under other announced parts nothing. */
function methodIn(section: Section, page: Page, draft: Draft): readonly Section[] {
  const meaning = meaningOf(section, page);
  if (meaning === null || meaning === 'steps') return [section];
  const blocks = section.blocks.filter((block) => isList(block) && block.ordered && !draft.taken.has(block));
  return meaning === 'ingredients' && blocks.length > 0 ? [{ heading: null, level: 0, blocks }] : [];
}

/** Ingredients of a page without any heading for them: bullets or lines that read like amounts of things, or short ones before the method. */
export function ingredientsFromBullets(page: Page, draft: Draft): void {
  if (hasIngredients(draft)) return;
  const method = methodStart(page, draft);
  let before: Block | null = null;
  for (const section of sectionsOf(page.blocks)) {
    if (meaningOf(section, page) !== null) continue;
    for (const block of section.blocks) {
      if (!draft.taken.has(block)) takeLines(block, section, before, block.span.start < method, page, draft);
      before = block;
    }
  }
}

/** Where the method begins: at steps that were found, or at the first numbered list. */
function methodStart(page: Page, draft: Draft): number {
  const found = draft.steps[0]?.items[0]?.span.start;
  return found ?? page.blocks.find((block) => isList(block) && block.ordered)?.span.start ?? -1;
}

function takeLines(
  block: Block,
  section: Section,
  before: Block | null,
  isBefore: boolean,
  page: Page,
  draft: Draft,
): void {
  const under = hasIngredients(draft) ? (section.heading?.content.text ?? null) : null;
  if (block.kind === 'paragraph') {
    const lines = paragraphLines(block, page.text);
    if (lines.length < 2 || measuredIn(lines.map((line) => line.content.text)) * 3 < lines.length * 2) return;
    addTo(draft.ingredients, under, lines);
  } else if (isList(block) && !block.ordered && looksLikeIngredients(block, isBefore || announces(before))) {
    const named = before?.kind === 'paragraph' && !announces(before) ? groupName(before.content) : null;
    if (named !== null && before) draft.taken.add(before);
    for (const part of linePartsOf(block)) addTo(draft.ingredients, part.name ?? named ?? under, part.lines);
  } else return;
  draft.taken.add(block);
}

const announces = (block: Block | null): boolean =>
  block?.kind === 'paragraph' &&
  /\b(?:need|using|use|combine|gather|assemble|objects|ingredients|contains|following)\b.{0,60}:$/i.test(
    block.content.text,
  );

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

/** Whether any sentence is an order: what comes after the last such paragraph praises the dish. */
const tellsToDo = (text: string): boolean =>
  text.split(/(?<=[.!?])\s+/).some((sentence) => isOrder(sentence)) || hasHeatOrTime(text);

/** A page of plain prose: from the first paragraph that tells the cook to do something, when at least two do. */
export function stepsFromProse(page: Page, draft: Draft): void {
  if (hasSteps(draft)) return;
  const free = page.blocks.filter((block) => block.kind === 'paragraph' && !draft.taken.has(block));
  const orders = free.filter((block) => block.kind === 'paragraph' && isOrder(block.content.text));
  if (orders.length < (hasIngredients(draft) ? 1 : 2)) return;
  const last = free.findLastIndex((block) => block.kind === 'paragraph' && tellsToDo(block.content.text));
  takeStepBlocks(free.slice(free.indexOf(orders[0]!), last + 1), null, page, draft);
}

/** A list of links leads to recipes and is none. */
const isIndex = (list: List): boolean =>
  list.items.filter((item) => item[0]?.kind === 'paragraph' && isOnlyLink(item[0])).length * 5 >= list.items.length * 4;

const isOnlyLink = (block: Block & { readonly kind: 'paragraph' }): boolean =>
  block.content.marks.some(
    (mark) => mark.kind === 'link' && mark.start === 0 && mark.end === block.content.text.length,
  );
