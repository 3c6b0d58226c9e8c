import type { Ingredient } from '#core/ingredient/ingredient.ts';
import type { Recipe, Step } from '#core/recipe/recipe.ts';

const said = new WeakMap<object, string>();

/** All that is shown of a part; not where it stands in the file. */
function wordsOf(part: Ingredient | Step): string {
  const known = said.get(part);
  if (known !== undefined) return known;
  const words = JSON.stringify({ ...part, span: null });
  said.set(part, words);
  return words;
}

const kept = <Part extends Ingredient | Step>(before: Part | undefined, next: Part): Part =>
  before !== undefined && wordsOf(before) === wordsOf(next) ? before : next;

/**
 * The recipe for drawing: ingredients and steps that say what they said before are the same objects, so that a key in one
 * of a thousand lines draws that line alone. Their places in the file are those of before: see `moveMarks`.
 */
export function sharingParts(before: Recipe, next: Recipe): Recipe {
  const ingredients = before.ingredientGroups.flatMap((group) => group.ingredients);
  const steps = before.stepGroups.flatMap((group) => group.steps);
  return {
    ...next,
    ingredientGroups: next.ingredientGroups.map((group) => ({
      ...group,
      ingredients: group.ingredients.map((one) => kept(ingredients[one.index], one)),
    })),
    stepGroups: next.stepGroups.map((group) => ({
      ...group,
      steps: group.steps.map((one) => kept(steps[one.number - 1], one)),
    })),
  };
}

/** Tells the drawn lines where they stand now. `lines` are those of the recipe in its order. */
export function moveMarks(elements: Iterable<HTMLElement>, lines: readonly (Ingredient | Step)[]): void {
  let at = 0;
  for (const element of elements) {
    const span = lines[at]?.span;
    at += 1;
    if (span === undefined) return;
    const [start, end] = [String(span.start), String(span.end)];
    if (element.dataset['start'] !== start) element.dataset['start'] = start;
    if (element.dataset['end'] !== end) element.dataset['end'] = end;
  }
}
