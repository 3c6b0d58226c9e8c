import type { Ingredient } from '#core/ingredient/ingredient.ts';
import type { AmountView } from '#core/ingredient/view.ts';
import { viewedText } from '#core/ingredient/view.ts';
import type { Step } from '#core/recipe/recipe.ts';
import type { Span } from '#core/text/span.ts';
import { shownAmounts } from './scaled-step.ts';
import { shownTemperatures } from '#core/heat/shown-temperatures.ts';
import type { HeatUnit } from '#core/heat/shown-temperatures.ts';

interface Replaced extends Span {
  readonly text: string;
}

export interface ShownWith {
  /** By their index: what is weighed. */
  readonly ingredients: readonly Pick<Ingredient, 'name'>[];
  readonly heat: HeatUnit;
  /** What stands before an amount that is not exact. */
  readonly about: string;
  /** What is written into the text besides: an amount behind its ingredient. In order. */
  readonly insertions?: readonly Insertion[];
}

/** An offset into the text of the file, and what is written there. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * The step with its amounts and temperatures written as the cook sees them, and every mark, time and use moved along: what fits the screen is
 * measured on the very text that is drawn. The same step where the view changes nothing. Its `amounts` are still those of the file, at the places where they are shown.
 */
export function stepAsShown(
  step: Step,
  view: AmountView,
  language: string,
  { ingredients, heat, about, insertions = [] }: ShownWith,
): Step {
  const found: readonly Replaced[] = [
    ...insertions.map(({ at, text }) => ({ start: at, end: at, text })),
    ...shownTemperatures(step, heat, language),
    ...shownAmounts(step, view, language, ingredients).map((shown) => ({
      ...shown,
      text: viewedText(shown, shown.written, language, about),
    })),
  ].sort((one, other) => one.start - other.start);
  const replaced: Replaced[] = [];
  for (const one of found) {
    if (one.start < (replaced.at(-1)?.end ?? 0) || one.end > step.content.text.length) continue;
    replaced.push(one);
  }
  if (replaced.length === 0) return step;
  const moved = <Range extends Span>(range: Range): Range => ({
    ...range,
    start: placeAfter(range.start, replaced, false),
    end: placeAfter(range.end, replaced, true),
  });
  return {
    ...step,
    content: { text: textAfter(step.content.text, replaced), marks: step.content.marks.map(moved) },
    durations: step.durations.map(moved),
    temperatures: step.temperatures.map(moved),
    uses: step.uses.map(moved),
    amounts: step.amounts.map(moved),
  };
}

function textAfter(text: string, replaced: readonly Replaced[]): string {
  let made = '';
  let at = 0;
  for (const { start, end, text: shown } of replaced) {
    made += text.slice(at, start) + shown;
    at = end;
  }
  return made + text.slice(at);
}

/** Where an offset is after the replacing; one within an amount goes to its near edge, so that a mark keeps it whole. */
function placeAfter(offset: number, replaced: readonly Replaced[], isEnd: boolean): number {
  let shift = 0;
  for (const { start, end, text } of replaced) {
    if (offset <= start) break;
    if (offset < end) return start + shift + (isEnd ? text.length : 0);
    shift += text.length - (end - start);
  }
  return offset + shift;
}
