import { findFrontMatter } from '#core/recipe/front-matter/split.ts';
import { allSteps } from '#core/recipe/recipe.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import { lineEndAt, lineStartAt } from '#core/text/lines.ts';
import { insertion } from '#core/text/minimal-change.ts';
import type { TextChange } from '#core/text/minimal-change.ts';
import { markdownPath, markupsIn } from './picture-markup.ts';

const itemMark = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const quoteMark = /^[ \t]*>[ \t]?/;

/** Ways to put a picture behind a step's last line, the one first that the file's other steps have. */
export function* stepInsertions(text: string, recipe: Recipe, step: number, path: string): Generator<TextChange> {
  const found = allSteps(recipe).find(({ number }) => number === step);
  if (!found || found.span.start < (findFrontMatter(text)?.bodyStart ?? 0)) return;
  const line = text.slice(lineStartAt(text, found.span.start), lineEndAt(text, found.span.start));
  const item = itemMark.exec(line)?.[0];
  const quote = quoteMark.exec(line)?.[0];
  const lead = quote ?? (item === undefined ? '' : item.replace(/[^\t]/g, ' '));
  const markup = `![](${markdownPath(path)})`;
  const last = Math.max(found.span.end, ...found.images.map(({ span }) => span.end));
  const at = lineEndAt(text, last);
  const below = insertion(at, `\n${lead}${markup}`);
  const apart = insertion(at, `\n${quote === undefined ? '' : lead.trimEnd()}\n${lead}${markup}`);
  // A line below a paragraph would be part of it.
  const isApart = (item === undefined && quote === undefined) || othersStandApart(text, recipe);
  yield* isApart ? [apart, below] : [below, apart];
}

/** Whether the pictures that steps have already are blocks of their own. */
function othersStandApart(text: string, recipe: Recipe): boolean {
  const spans = allSteps(recipe).flatMap(({ images }) => images.map(({ span }) => span));
  const starts = spans.flatMap((span) => markupsIn(text, span).map(({ whole }) => lineStartAt(text, whole.start)));
  return starts.some((start) => /\n[ \t>]*\n$/.test(text.slice(0, start)));
}
