import { readLine } from '#core/ingredient/line.ts';
import type { Draft } from '../draft.ts';
import { addTo } from '../draft.ts';
import { readHeading } from '../meaning/headings.ts';
import type { HeadingMeaning } from '../meaning/headings.ts';
import type { Page } from '../page.ts';
import { linePartsOf } from './blocks-to-items.ts';
import type { List } from './blocks-to-items.ts';
import { meaningOf, sectionsOf } from './sections.ts';
import type { Section } from './sections.ts';

/** HowToCook: names under 必备原料和工具, amounts under 计算. */
export const isHowToCook = (page: Page): boolean =>
  page.blocks.some((block) => block.kind === 'heading' && readHeading(block.content.text)?.meaning === 'amounts');

/** The amounts are the ingredients; a name that has no amount follows in a group of its own. Formulas and tools stay as notes. */
export function ingredientsFromHowToCook(page: Page, draft: Draft): void {
  const sections = sectionsOf(page.blocks);
  const amounts = under(sections, page, 'amounts');
  const names = under(sections, page, 'ingredients');
  for (const section of amounts) {
    if (section.heading) draft.taken.add(section.heading);
    for (const block of section.blocks) {
      if (block.kind !== 'list') continue;
      for (const part of linePartsOf(block))
        addTo(draft.ingredients, part.name ?? groupOf(section, amounts), part.lines);
      draft.taken.add(block);
    }
  }
  const said = draft.ingredients.flatMap((part) => part.items.map((line) => line.content.text)).join('\n');
  for (const section of names) takeNames(section, said, draft);
}

const groupOf = (section: Section, all: readonly Section[]): string | null =>
  section === all[0] ? null : (section.heading?.content.text ?? null);

function under(sections: readonly Section[], page: Page, meaning: HeadingMeaning): readonly Section[] {
  let level = 0;
  return sections.filter((section) => {
    const found = meaningOf(section, page);
    if (found === meaning) level = section.heading!.level;
    else if (section.heading && (found !== null || section.heading.level <= level)) level = 0;
    return level > 0;
  });
}

function takeNames(section: Section, said: string, draft: Draft): void {
  const lists = section.blocks.filter((block): block is List => block.kind === 'list');
  const missing = lists
    .flatMap((list) => linePartsOf(list).flatMap((part) => part.lines))
    .filter((line) => !said.includes(readLine(line.content.text).name.slice(0, 12)));
  addTo(draft.ingredients, said === '' ? null : (section.heading?.content.text ?? null), missing);
  if (section.heading) draft.taken.add(section.heading);
  for (const list of lists) draft.taken.add(list);
}
