import type { Draft } from '../draft.ts';
import { hasIngredients, hasSteps } from '../draft.ts';
import { isPartTitle, yieldInHeading } from '../meaning/headings.ts';
import type { HeadingMeaning } from '../meaning/headings.ts';
import { measuredIn } from '../meaning/measured.ts';
import type { Page } from '../page.ts';
import { richOf } from './blocks-to-items.ts';
import { readSection, sectionsOf, titleHeading } from './sections.ts';
import type { Section } from './sections.ts';
import { takeIngredients } from './take-ingredients.ts';
import { takeStepBlocks } from './take-steps.ts';

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
  const parts = partNames(page);
  let place: Place = nowhere;
  for (const section of sectionsOf(page.blocks)) {
    place = placeOf(section, page, place);
    const group = place.group ?? parts.get(section) ?? null;
    if (wantsIngredients && place.meaning === 'ingredients') {
      noteYield(section, draft);
      takeIngredients(section, group, page, draft);
    } else if (wantsSteps && place.meaning === 'steps') takeSteps(section, group, page, draft);
  }
}

/** Of a dish told in parts ("## Crust" with ingredients and method of its own), the part that a section belongs to. */
function partNames(page: Page): ReadonlyMap<Section, string> {
  const names = new Map<Section, string>();
  const title = titleHeading(page);
  let part: Section | null = null;
  for (const section of sectionsOf(page.blocks)) {
    const meaning = readSection(section, page)?.meaning ?? null;
    if (
      section.heading &&
      meaning === null &&
      section.heading !== title &&
      (part === null || section.level <= part.level)
    )
      part = section;
    else if (part && section.level <= part.level) part = null;
    else if (part?.heading && meaning === 'ingredients') names.set(section, part.heading.content.text);
    else if (part?.heading && meaning === 'steps') names.set(section, part.heading.content.text);
  }
  return new Set(names.values()).size > 1 ? names : new Map();
}

function placeOf(section: Section, page: Page, before: Place): Place {
  if (!section.heading) return nowhere;
  const { content } = section.heading;
  const reading = readSection(section, page);
  const inside = before.meaning === 'ingredients' || before.meaning === 'steps';
  const below =
    inside &&
    (section.level > before.level ||
      (section.level === before.level && (isPartTitle(content.text) || continuesPart(section, before))));
  if (reading && !(below && isPartAllTheSame(section, reading.meaning, before)))
    return {
      meaning: reading.meaning,
      level: below && reading.meaning === before.meaning ? before.level : section.level,
      group: reading.group,
    };
  if (below) return { ...before, group: partName(content.text) };
  return { ...nowhere, level: section.level };
}

/** "Serving" with numbers below it, inside the method, goes on with it; with lines of things, inside the ingredients, too. */
const isPartAllTheSame = (section: Section, meaning: HeadingMeaning, before: Place): boolean =>
  section.level > before.level &&
  meaning === 'notes' &&
  section.blocks.some((block) => block.kind === 'list' && block.ordered === (before.meaning === 'steps')) &&
  /serv|option|topping|garnish|assembl/i.test(section.heading?.content.text ?? '');

/** A heading beside "Ingredients" that has amounts of things, or one beside "Directions" that has numbers. */
const continuesPart = (section: Section, before: Place): boolean =>
  section.blocks.some((block) => {
    if (block.kind !== 'list') return false;
    if (before.meaning === 'steps') return block.ordered;
    const lines = block.items.map((item) => richOf(item).text);
    return !block.ordered && measuredIn(lines) * 2 >= lines.length;
  });

/** "Step 3" names nothing. */
const partName = (title: string): string | null =>
  /^(?:step|schritt|étape|paso|passo|steg|trin|stap|krok|шаг)\s*\d*\s*[.:)]?$/i.test(title.trim())
    ? null
    : title.replace(/\s*[:：]$/, '').replace(/^\d{1,2}[.)]\s+/, '');

function noteYield(section: Section, draft: Draft): void {
  if (!section.heading) return;
  const { content, span } = section.heading;
  const text = yieldInHeading(content.text);
  if (text !== null) draft.details.push({ key: 'servings', value: { kind: 'text', text, span }, span });
}

export function takeSteps(section: Section, name: string | null, page: Page, draft: Draft): void {
  if (section.heading) draft.taken.add(section.heading);
  takeStepBlocks(section.blocks, name, page, draft);
}
