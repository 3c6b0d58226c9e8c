import { announced, announcedRuns, isFarewell, namedRuns, type Run } from './list-finder.ts';
import type { PageElement } from './element.ts';
import type { PageLine } from './page-lines.ts';

/** Lines that may be the steps: named by the markup, announced by a heading, or what follows the ingredients. */
export function stepRuns(lines: readonly PageLine[], ingredients: Run | null): readonly Run[] {
  const said = [...namedRuns('steps', lines), ...announcedRuns('steps', lines)].map((run) => trimmed(run));
  if (said.some(hasSentence) || ingredients === null) return said;
  return [...said, afterwards(lines, ingredients)];
}

const hasSentence = ({ lines }: Run): boolean => lines.some(({ text }) => text.length > 40);

/** The end of a text that goes on after the steps: once they were a numbered list, what stands after it is something else. */
function trimmed(run: Run): Run {
  const numbered = run.lines.filter(isStepItem).length;
  if (numbered < 2) return run;
  const last = run.lines.findLastIndex(isStepItem);
  // "Blend until smooth." is short, and the end of the same list.
  const list = listOf(run.lines[last]!);
  const more = run.lines.slice(last + 1).findIndex((line) => !line.isItem || line.isLink || listOf(line) !== list);
  const kept =
    more < 0 && list !== null ? run.lines : run.lines.slice(0, last + 1 + Math.max(0, list === null ? 0 : more));
  return { ...run, lines: kept, end: run.start + kept.length };
}
function listOf({ element }: PageLine): PageElement | null {
  let one: PageElement | null = element;
  while (one !== null && one.tag !== 'ol' && one.tag !== 'ul') one = one.parent;
  return one;
}

const isStepItem = ({ isItem, text, isLink }: PageLine): boolean => isItem && !isLink && text.length > 25;

/** The paragraphs after the ingredients, up to the next heading of the page's own rank. */
function afterwards(lines: readonly PageLine[], { end: start }: Run): Run {
  let end = start;
  while (end < lines.length && end < start + 60) {
    const line = lines[end]!;
    const meaning = announced(line);
    if (isFarewell(line.text)) break;
    if ((meaning !== null && meaning !== 'steps') || (line.level > 0 && line.level < 7 && end > start + 1)) break;
    end += 1;
  }
  return trimmed({ lines: lines.slice(start, end), start, end, isNamed: false });
}
