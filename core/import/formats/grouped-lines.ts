import { isPartTitle, readAnnouncement } from '#core/recipe/meaning/headings.ts';
import { isMeasured } from '#core/recipe/meaning/measured.ts';
import { isNumeral, unnumbered } from '#core/import/web/numerals.ts';
import { ingredientText } from '#core/import/web/plain-text.ts';
import type { ImportedLine } from '../imported-recipe.ts';

const longestHeading = 80;

/** A list that an app keeps as one text: a line each, and headings in lines of their own, as people and apps mark them. */
export function groupedLines(text: string, kind: 'ingredients' | 'steps'): readonly ImportedLine[] {
  return withGroups(
    text.split('\n').map((line) => {
      const trimmed = line.trim();
      return { text: trimmed, heading: headingIn(trimmed, kind) };
    }),
    kind,
  );
}

/** A list that comes line by line, in which headings are lines all the same; one that has groups stays as it is. */
export function regrouped(lines: readonly ImportedLine[], kind: 'ingredients' | 'steps'): readonly ImportedLine[] {
  if (lines.some(({ group }) => group !== null)) return lines;
  return withGroups(
    lines.map(({ text }) => ({ text, heading: bracketed.exec(text)?.[1]?.trim() ?? headingIn(text, kind) })),
    kind,
  );
}
/** "[For the sauce]": so RecipeSage marks the headings of its lists. */
const bracketed = /^\[([^[\]]{1,80})\]$/;

/** Lines of which some are headings, as lines that stand under them. One right under another goes on with it; one with nothing under it is kept as a line. */
export function withGroups(
  lines: readonly { readonly text: string; readonly heading: string | null }[],
  kind: 'ingredients' | 'steps',
): readonly ImportedLine[] {
  const found: ImportedLine[] = [];
  let group: string | null = null;
  let waiting: string | null = null;
  const keep = (): void => {
    if (waiting !== null) found.push({ text: waiting, group: null });
    waiting = null;
  };
  for (const { text, heading } of lines) {
    if (heading === '') {
      // A part without a name.
      keep();
      group = null;
      continue;
    }
    // "**Step 2**" numbers a step, it is no part of the dish.
    if (heading !== null && kind === 'steps' && isNumeral(heading)) continue;
    if (heading !== null) {
      const above: string | null = waiting !== null && waiting.length < longestHeading ? waiting : null;
      if (above === null) keep();
      group = isOnlyKind(heading, kind) ? above : above === null ? heading : `${above}: ${heading}`;
      waiting = group;
      continue;
    }
    const line = kind === 'ingredients' ? ingredientLine(text) : stepText(text);
    if (line === '') continue;
    waiting = null;
    found.push({ text: line, group });
  }
  keep();
  return found;
}

/** "Ingredients:" above the ingredients says nothing of its own. */
const isOnlyKind = (heading: string, kind: 'ingredients' | 'steps'): boolean => {
  const said = readAnnouncement(heading, true);
  return said !== null && said.meaning === kind && said.group === null;
};

/** "**200 g** flour" and "*see below": the signs are no bullets. */
const ingredientLine = (line: string): string => (/^\*\S/.test(line) ? line : ingredientText(line));

const stepText = (line: string): string => (isNumeral(line) ? '' : unnumbered(line.replace(/^[-*+•]\s+/, '')).trim());

function headingIn(line: string, kind: 'ingredients' | 'steps'): string | null {
  if (line === '' || line.length > longestHeading) return null;
  const marked = markedHeading(line);
  if (marked !== null) return marked;
  if (!/[:：]$/.test(line) || line.length > 60) return null;
  // "2 eggs, beaten with:" is an ingredient, "Mix them, then add:" the beginning of a step.
  const isTold = kind === 'ingredients' ? isMeasured(line) && !isPartTitle(line) : /[.!?;,]/.test(line);
  return isTold || isNumeral(line) ? null : bare(line);
}

/** A heading as Markdown marks it, also by bold type alone; "#10 can of tomatoes" is none. */
export function markedHeading(line: string): string | null {
  if (line.length > longestHeading) return null;
  const marked = /^#{1,6}(?!\d)\s*([^#\s].*)$/.exec(line)?.[1] ?? /^(\*\*|__)([^*_]{1,76})\1:?$/.exec(line)?.[2];
  return marked === undefined ? null : bare(marked);
}

const bare = (heading: string): string => heading.replace(/[:：]+$/, '').trim();

/** Paragraphs of a text: what blank lines part. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
