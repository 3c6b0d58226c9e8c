import type { Draft, LineDraft } from '../draft.ts';
import { addTo, hasIngredients, hasSteps } from '../draft.ts';
import { isPartTitle } from '../meaning/headings.ts';
import type { HeadingMeaning } from '../meaning/headings.ts';
import type { Page } from '../page.ts';
import type { Block } from '../rich-text.ts';
import { groupName, linePartsOf, paragraphLines, stepOf, stepsOf } from './blocks-to-items.ts';
import { readSection, sectionsOf } from './sections.ts';
import type { Section } from './sections.ts';

interface Place {
  readonly meaning: HeadingMeaning | null;
  readonly level: number;
  readonly group: string | null;
}

const nowhere: Place = { meaning: null, level: 0, group: null };

/** Ingredients and steps under headings that announce them, in any of the known languages, with groups below. */
export function partsFromHeadings(page: Page, draft: Draft): void {
  const wantsIngredients = !hasIngredients(draft);
  const wantsSteps = !hasSteps(draft);
  let place: Place = nowhere;
  for (const section of sectionsOf(page.blocks)) {
    place = placeOf(section, page, place);
    if (wantsIngredients && place.meaning === 'ingredients') takeIngredients(section, place.group, page, draft);
    else if (wantsSteps && place.meaning === 'steps') takeSteps(section, place.group, draft);
  }
}

function placeOf(section: Section, page: Page, before: Place): Place {
  if (!section.heading) return nowhere;
  const { level, content } = section.heading;
  const reading = readSection(section, page);
  const below =
    (before.meaning === 'ingredients' || before.meaning === 'steps') &&
    (level > before.level || (level === before.level && isPartTitle(content.text)));
  if (reading)
    return {
      meaning: reading.meaning,
      level: below && reading.meaning === before.meaning ? before.level : level,
      group: reading.group,
    };
  if (below) return { ...before, group: content.text.replace(/\s*[:：]$/, '') };
  return { ...nowhere, level };
}

export function takeIngredients(section: Section, name: string | null, page: Page, draft: Draft): void {
  if (section.heading) draft.taken.add(section.heading);
  const listed = section.blocks.some((block) => block.kind === 'list');
  const bulleted = section.blocks.some((block) => block.kind === 'list' && !block.ordered);
  let group = name;
  for (const block of section.blocks) {
    // Numbers under bullets are the method of a file that has no heading for it.
    if (block.kind === 'list' && block.ordered && bulleted) continue;
    if (block.kind === 'list') {
      for (const part of linePartsOf(block)) addTo(draft.ingredients, part.name ?? group, part.lines);
    } else if (block.kind === 'paragraph') {
      const named = groupName(block.content);
      if (named) group = named;
      else if (listed) continue;
      else addLines(paragraphLines(block, page.text), group, draft);
    } else if (block.kind === 'table') addTo(draft.ingredients, group, tableLines(block));
    else continue;
    draft.taken.add(block);
  }
}

function addLines(lines: readonly LineDraft[], group: string | null, draft: Draft): void {
  let name = group;
  for (const line of lines) {
    const named = groupName(line.content);
    if (named) name = named;
    else addTo(draft.ingredients, name, [line]);
  }
}

const tableLines = (table: Block & { readonly kind: 'table' }): readonly LineDraft[] =>
  table.rows
    .slice(1)
    .map((row) => ({
      content: {
        text: row
          .map((cell) => cell.text)
          .filter((cell) => cell !== '')
          .join(' '),
        marks: [],
      },
      span: table.span,
    }))
    .filter((line) => line.content.text !== '');

export function takeSteps(section: Section, name: string | null, draft: Draft): void {
  if (section.heading) draft.taken.add(section.heading);
  takeStepBlocks(section.blocks, name, draft);
}

export function takeStepBlocks(blocks: readonly Block[], name: string | null, draft: Draft): void {
  const quoted = !blocks.some((block) => block.kind === 'list' || block.kind === 'paragraph');
  let group = name;
  for (const block of blocks) {
    if (block.kind === 'list') addTo(draft.steps, group, stepsOf(block));
    else if (block.kind === 'paragraph') {
      const named = groupName(block.content);
      if (named && block !== blocks.at(-1)) group = named;
      else addTo(draft.steps, group, [{ ...stepOf([block]), content: withoutNumber(block.content) }]);
    } else if (block.kind === 'quote' && quoted) addTo(draft.steps, group, [stepOf([block])]);
    else if (block.kind === 'image') addImage(block, draft);
    else continue;
    draft.taken.add(block);
  }
}

/** "1) Mix." that Markdown did not take for a list. */
const withoutNumber = (content: StepContent): StepContent => {
  const number = /^(?:step\s*)?\d{1,2}\s*[.):、]\s*/i.exec(content.text)?.[0].length ?? 0;
  if (number === 0 || number === content.text.length) return content;
  const marks = content.marks.map((mark) => ({
    ...mark,
    start: Math.max(0, mark.start - number),
    end: mark.end - number,
  }));
  return { text: content.text.slice(number), marks: marks.filter((mark) => mark.start < mark.end) };
};
type StepContent = ReturnType<typeof stepOf>['content'];

/** A picture between two steps shows what the one before it made. */
function addImage(block: Block & { readonly kind: 'image' }, draft: Draft): void {
  const items = draft.steps.at(-1)?.items;
  const last = items?.at(-1);
  if (!items || !last) draft.images.push(block.image);
  else items[items.length - 1] = { ...last, images: [...last.images, block.image] };
}
