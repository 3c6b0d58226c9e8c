import { readHeading } from '../meaning/headings.ts';
import type { HeadingMeaning, HeadingReading } from '../meaning/headings.ts';
import { keyMeaning } from '../meaning/keys.ts';
import type { Page } from '../page.ts';
import type { Block } from '../rich-text.ts';

export type Heading = Block & { readonly kind: 'heading' };

/** A heading with what stands under it, up to the next heading of any level. The first may have none. */
export interface Section {
  readonly heading: Heading | null;
  /** 1 to 6; a heading by words alone stands half a level below the heading above it. 0 without a heading. */
  readonly level: number;
  readonly blocks: readonly Block[];
}

const known = new WeakMap<readonly Block[], readonly Section[]>();

export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const found = known.get(blocks);
  if (found) return found;
  const sections: { heading: Heading | null; level: number; blocks: Block[] }[] = [
    { heading: null, level: 0, blocks: [] },
  ];
  let marked = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (!block.byWords) marked = block.level;
      sections.push({ heading: block, level: block.byWords ? marked + 0.5 : block.level, blocks: [] });
    } else sections.at(-1)!.blocks.push(block);
  }
  const all = sections.filter((section) => section.heading !== null || section.blocks.length > 0);
  known.set(blocks, all);
  return all;
}

/** The heading that is the page's title: "Beef taco recipe" and "凉拌鸡丝的做法" announce no part though they end like one. */
export function titleHeading(page: Page): Heading | null {
  const found = titles.get(page);
  if (found !== undefined) return found;
  const title = findTitle(page);
  titles.set(page, title);
  return title;
}

/** Every reader asks which heading is the title, once a section. */
const titles = new WeakMap<Page, Heading | null>();

function findTitle(page: Page): Heading | null {
  const first = page.blocks.find((block): block is Heading => block.kind === 'heading');
  if (!first || first.byWords || first.level > 3 || first.content.text.trim() === '') return null;
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
