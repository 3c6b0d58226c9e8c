import { readHeading } from '../meaning/headings.ts';
import type { HeadingMeaning, HeadingReading } from '../meaning/headings.ts';
import { keyMeaning } from '../meaning/keys.ts';
import type { Page } from '../page.ts';
import type { Block } from '../rich-text.ts';

export type Heading = Block & { readonly kind: 'heading' };

/** A heading with what stands under it, up to the next heading of any level. The first may have none. */
export interface Section {
  readonly heading: Heading | null;
  readonly blocks: readonly Block[];
}

export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: { heading: Heading | null; blocks: Block[] }[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    const title = block.kind === 'heading' ? block : boldTitle(block);
    if (title) sections.push({ heading: title, blocks: [] });
    else sections.at(-1)!.blocks.push(block);
  }
  return sections.filter((section) => section.heading !== null || section.blocks.length > 0);
}

const announced =
  /^(?:ingredients?|directions?|instructions?|method|steps|notes?|preparation|zutaten|zubereitung|ingr[ée]dients?|préparation|étapes|ingredientes|ingredienti|preparación|preparazione|procedimento)\s*[:：]?$/i;

/** "**Ingredients**" or "Ingredients:" on a line of its own is a heading in all but mark-up. Made once a block, so that what is taken stays taken. */
const madeUp = new WeakMap<Block, Heading>();

function boldTitle(block: Block): Heading | null {
  if (block.kind !== 'paragraph' || !announced.test(block.content.text)) return null;
  const known = madeUp.get(block);
  if (known) return known;
  const heading: Heading = { kind: 'heading', level: 6, content: block.content, span: block.span };
  madeUp.set(block, heading);
  return heading;
}

/** Headings that stand for a paragraph, so that taking one takes the other. */
export const standsFor = (block: Block): Heading | null => madeUp.get(block) ?? null;

/** The heading that is the page's title: "Beef taco recipe" and "凉拌鸡丝的做法" announce no part though they end like one. */
export function titleHeading(page: Page): Heading | null {
  const first = page.blocks.find((block): block is Heading => block.kind === 'heading');
  if (!first || first.level > 3 || first.content.text.trim() === '') return null;
  const reading = readHeading(first.content.text);
  const titled = page.entries.some((entry) => keyMeaning(entry.key) === 'title');
  // Under a title in the front matter, "## The filling" above steps names the first part of them and is no second title.
  if (reading === null && titled && first.level > 1 && page.blocks[page.blocks.indexOf(first) + 1]?.kind === 'list')
    return null;
  return reading === null || (reading.group !== null && (first.level === 1 || !titled)) ? first : null;
}

export const readSection = (section: Section, page: Page): HeadingReading | null =>
  section.heading === null || section.heading === titleHeading(page) ? null : readHeading(section.heading.content.text);

export const meaningOf = (section: Section, page: Page): HeadingMeaning | null =>
  readSection(section, page)?.meaning ?? null;
