import type { Draft, LineDraft } from '../draft.ts';
import { addTo } from '../draft.ts';
import { readHeading } from '../meaning/headings.ts';
import type { Page } from '../page.ts';
import { linePartsOf, stepOf } from './blocks-to-items.ts';

const announces = (title: string): boolean => /^(?:ingredients|steps)$/.test(readHeading(title)?.meaning ?? '');

/** nyum: a list of what goes in, then the step as a quote, then a rule. */
export const isNyum = (page: Page): boolean =>
  page.entries.length > 0 &&
  page.blocks.some((block) => block.kind === 'quote') &&
  page.blocks.every((block) => block.kind !== 'heading' || !announces(block.content.text)) &&
  !page.blocks.some((block) => block.kind === 'list' && block.ordered) &&
  page.blocks.every((block) => block.kind !== 'paragraph') &&
  page.entries.every((entry) => entry.key.toLowerCase() !== 'ingredients');

export function partsFromNyum(page: Page, draft: Draft): void {
  let group: string | null = null;
  let listed: LineDraft[] = [];
  for (const block of page.blocks) {
    if (block.kind === 'heading') group = block.content.text;
    else if (block.kind === 'list')
      for (const part of linePartsOf(block)) {
        addTo(draft.ingredients, part.name ?? group, part.lines);
        listed.push(...part.lines);
      }
    else if (block.kind === 'quote') {
      addTo(draft.steps, group, [{ ...stepOf(block.blocks), listed }]);
      listed = [];
    } else continue;
    draft.taken.add(block);
  }
}
