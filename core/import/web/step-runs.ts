import { announced, announcedRuns, isFarewell, namedRuns, type Run } from './list-finder.ts';
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
  const kept = run.lines.slice(0, last + 1);
  return { ...run, lines: kept, end: run.start + kept.length };
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
