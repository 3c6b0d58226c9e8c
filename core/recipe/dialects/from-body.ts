import type { Draft } from '../draft.ts';
import { hasIngredients, hasSteps } from '../draft.ts';
import { hasHeatOrTime, isOrder, opensWithOrder } from '../meaning/orders.ts';
import type { Page } from '../page.ts';
import type { Block } from '../rich-text.ts';
import type { List, Paragraph } from './blocks-to-items.ts';
import { isIndex } from './without-heading.ts';
import { takeStepBlocks } from './take-steps.ts';
import { meaningOf, sectionsOf, titleHeading } from './sections.ts';
import type { Section } from './sections.ts';

const isList = (block: Block): block is List => block.kind === 'list';

/** Steps of a body that has no heading for them: its numbered lists, else its bullets, else its paragraphs. */
export function stepsFromBody(page: Page, draft: Draft): void {
  if (hasSteps(draft)) return;
  const all = sectionsOf(page.blocks).flatMap((section) => methodIn(section, page, draft));
  const isTold = !all.some((section) => section.blocks.some((block) => isList(block) && !draft.taken.has(block)));
  const sections = isTold ? withoutRemarks(all, draft) : all;
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

/** In a method told in paragraphs, the first may only praise the dish, and the last say what else is good with it. */
function withoutRemarks(sections: readonly Section[], draft: Draft): readonly Section[] {
  const free = sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Paragraph => block.kind === 'paragraph' && !draft.taken.has(block)),
  );
  const orders = free.map((block) => opensWithOrder(block.content.text));
  const isEnglish = free.some((block) => isOrder(block.content.text));
  const last = isEnglish ? free.findLastIndex((block) => tellsToDo(block.content.text)) : free.length - 1;
  const first = orders.length > 1 && orders.lastIndexOf(false) === 0 ? 1 : 0;
  const kept = new Set<Block>(free.slice(first, last + 1));
  const isKept = (block: Block): boolean => block.kind !== 'paragraph' || kept.has(block);
  return sections.map((section) => ({ ...section, blocks: section.blocks.filter(isKept) }));
}

const fromFirst = (free: readonly Block[], first: Block, numbered: boolean, listed: boolean): readonly Block[] =>
  free.slice(free.indexOf(first)).filter((block) => fits(block, numbered, listed, true) || block.kind === 'image');

/** Below numbers, a paragraph that tells the cook to do something goes on with them. */
const fits = (block: Block, numbered: boolean, listed: boolean, begun = false): boolean =>
  numbered
    ? isList(block)
      ? block.ordered
      : begun && block.kind === 'paragraph' && isOrder(block.content.text)
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
