import { measuredRanges } from '#core/import/web/list-finder.ts';
import { readHeading } from '#core/recipe/meaning/headings.ts';
import { announces } from './announcements.ts';
import { comparable, titleAbove } from './titles.ts';
import type { TextLine } from './text-line.ts';

/** The lines of each recipe: several where each has a title, a list and steps. */
export function splitRecipes(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const anchors = listStarts(lines);
  const starts = [0];
  let title = anchors[0] === undefined ? -1 : titleAbove(lines, anchors[0], 0);
  /** What this recipe said so far, line for line: a blog tells of its recipe, and then gives it once more on a card. */
  const said = new Set<string>();
  let heard = 0;
  for (const [index, anchor] of anchors.entries()) {
    const before = anchors[index - 1];
    if (before === undefined) continue;
    const at = titleAbove(lines, anchor, before + 2);
    const next = anchors[index + 1] ?? lines.length;
    if (at < 0 || !hasSteps(lines, before, at) || !hasSteps(lines, anchor, next) || !isOfRank(lines, at, title))
      continue;
    for (; heard < at; heard += 1) said.add(comparable(lines[heard]!.text.slice(0, 100)));
    if (said.has(comparable(lines[at]!.text)) || (title >= 0 && isSame(lines[title]!.text, lines[at]!.text))) continue;
    starts.push(at);
    said.clear();
    heard = at;
    title = at;
  }
  return starts.map((start, index) => lines.slice(start, starts[index + 1] ?? lines.length));
}

function listStarts(lines: readonly TextLine[]): readonly number[] {
  const said = lines.flatMap((line, at) =>
    /^(?:ingredients|amounts)$/.test(announces(line) ?? '') && (readHeading(line.text)?.group ?? null) === null
      ? [at]
      : [],
  );
  if (said.length > 0) return said;
  return measuredRanges(lines).flatMap(({ start, end }) => (end - start > 2 ? [start] : []));
}

const hasSteps = (lines: readonly TextLine[], start: number, end: number): boolean =>
  lines
    .slice(start, end)
    .some(
      (line) => announces(line) === 'steps' || line.isNumbered || (line.text.length > 40 && /[.!?。]$/.test(line.text)),
    );

/** "## Sauce" under "# Pasta" is a part of it. */
const isOfRank = (lines: readonly TextLine[], at: number, title: number): boolean =>
  title < 0 || (lines[at]!.level || 7) <= (lines[title]!.level || 7);

const isSame = (one: string, other: string): boolean => {
  const [first, second] = [comparable(one), comparable(other)];
  return first.includes(second) || second.includes(first);
};
