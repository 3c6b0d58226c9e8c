import type { Ingredient } from '#core/ingredient/ingredient.ts';
import type { AmountView } from '#core/ingredient/view.ts';
import { viewedText } from '#core/ingredient/view.ts';
import type { Step } from '#core/recipe/recipe.ts';
import type { Span } from '#core/text/span.ts';
import { shownAmounts } from './scaled-step.ts';

interface Replaced extends Span {
  readonly text: string;
}

/**
 * The step with its amounts written as the view shows them, and every mark, time and use moved along: what fits the screen is
 * measured on the very text that is drawn. The same step where the view changes nothing. Its `amounts` are gone: they are shown.
 */
export function stepAsShown(
  step: Step,
  view: AmountView,
  language: string,
  ingredients: readonly Pick<Ingredient, 'name'>[],
  about: string,
): Step {
  const replaced: Replaced[] = [];
  for (const shown of shownAmounts(step, view, language, ingredients)) {
    if (shown.start < (replaced.at(-1)?.end ?? 0) || shown.end > step.content.text.length) continue;
    replaced.push({ ...shown, text: viewedText(shown, shown.written, language, about) });
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
    amounts: [],
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
