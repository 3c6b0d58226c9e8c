import type { ImportedLine } from '#core/import/imported-recipe.ts';
import { ingredientText } from '#core/import/web/plain-text.ts';
import { isPartTitle, readHeading } from '#core/recipe/meaning/headings.ts';
import { isMeasured } from '#core/recipe/meaning/measured.ts';
import { isTold, type Section } from './sections.ts';
import { groupOf, type LinesTaken } from './step-lines.ts';
import type { TextLine } from './text-line.ts';

const longest = 220;

/** The list of a part, in its groups; what tells about it is left. `isFirst` where no list stands above it. */
export function ingredientLines({ heading, lines }: Section, isFirst: boolean): LinesTaken {
  const found: ImportedLine[] = [];
  const left: TextLine[] = [];
  let group = heading === null ? null : (readHeading(heading.text)?.group ?? null);
  const hasItems = lines.filter(({ isItem }) => isItem).length > 1;
  let title: TextLine | null = null;
  // "yogurt" right below the heading is the first thing of the list, unless titles like it follow, or an empty line.
  const hasTitles = lines.some((line, at) => at > 0 && isTitleApart(line, lines[at + 1], lines[at + 2]));
  for (const [at, line] of lines.entries()) {
    if (
      isGroupTitle(line, lines[at + 1], lines[at + 2], hasItems) &&
      (at > 0 || !isFirst || hasTitles || isSure(line, lines[at + 1]!))
    ) {
      if (title !== null) left.push(title);
      title = line;
      group = groupOf(line);
    } else if (
      isTold(line, hasItems && !line.isItem ? 30 : 90) ||
      line.text.length > longest ||
      !/\p{L}/u.test(line.text)
    )
      left.push(line);
    else {
      found.push({ text: ingredientText(line.text), group });
      title = null;
    }
  }
  if (title !== null) left.push(title);
  return { lines: found, left };
}

const isSure = ({ text, level }: TextLine, next: TextLine): boolean =>
  level > 0 || /[:：]$/.test(text) || isPartTitle(text) || next.isApart || next.isItem;

function isGroupTitle(
  line: TextLine,
  next: TextLine | undefined,
  after: TextLine | undefined,
  hasItems: boolean,
): boolean {
  const { text, level, isItem } = line;
  if (text.length > 60) return false;
  if (/[:：]$/.test(text)) return next !== undefined;
  if (isItem || isMeasured(text) || next === undefined) return false;
  if (isPartTitle(text) && text.length < 50) return true;
  if (level > 0 || (hasItems && next.isItem)) return true;
  return isTitleApart(line, next, after);
}

/** "Sauce" above amounts, below an empty line; in a list that has an empty line between all of them it is one of them. */
const isTitleApart = (line: TextLine, next: TextLine | undefined, after: TextLine | undefined): boolean =>
  line.isApart &&
  next !== undefined &&
  line.text.length < 40 &&
  !isMeasured(line.text) &&
  isMeasured(next.text) &&
  after?.isApart !== true;
