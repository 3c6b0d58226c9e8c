import type { Draft } from '../draft.ts';
import { addTo } from '../draft.ts';
import { readHeading } from '../meaning/headings.ts';
import { isMeasured } from '../meaning/measured.ts';
import type { Page } from '../page.ts';
import type { Block } from '../rich-text.ts';
import { linePartsOf, richOf } from './blocks-to-items.ts';
import type { List } from './blocks-to-items.ts';
import { takeStepBlocks } from './take-steps.ts';
import { sectionsOf } from './sections.ts';
import type { Section } from './sections.ts';

const isList = (block: Block | undefined): block is List => block?.kind === 'list' && !block.ordered;

const measured = (list: List): boolean =>
  list.items.filter((item) => isMeasured(richOf(item).text)).length * 3 >= list.items.length;

const isStepSection = (section: Section): boolean =>
  section.heading !== null &&
  section.heading.level > 1 &&
  readHeading(section.heading.content.text) === null &&
  isList(section.blocks[0]) &&
  measured(section.blocks[0]) &&
  section.blocks.some((block) => block.kind === 'paragraph');

/** familyrecipes: every heading is a step of its own, with what goes in as a list and then how. */
export const isFamily = (page: Page): boolean =>
  page.entries.length === 0 &&
  sectionsOf(page.blocks).filter(isStepSection).length >= 1 &&
  !page.blocks.some((block) => block.kind === 'heading' && readHeading(block.content.text)?.meaning === 'ingredients');

export function partsFromFamily(page: Page, draft: Draft): void {
  for (const section of sectionsOf(page.blocks)) {
    if (!section.heading || section.heading.level < 2 || readHeading(section.heading.content.text)) continue;
    const name = section.heading.content.text;
    const [first] = section.blocks;
    if (isList(first)) {
      for (const part of linePartsOf(first)) addTo(draft.ingredients, part.name ?? name, part.lines);
      draft.taken.add(first);
    }
    draft.taken.add(section.heading);
    takeStepBlocks(
      section.blocks.filter((block) => !draft.taken.has(block)),
      name,
      page,
      draft,
    );
  }
}
