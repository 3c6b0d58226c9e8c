import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { Recipe } from '#core/recipe/recipe.ts';

/** Where a click in the preview leads: the place in the source, and the row of the form. */
export interface ClickedPlace {
  readonly offset: number;
  readonly list: 'ingredients' | 'steps';
  readonly index: number;
}

const letter = /[\p{L}\p{N}]/u;

/** The place of a letter in a text, counted by letters: what is drawn has other marks and blanks than what is written. */
export function placeOfLetter(written: string, count: number): number {
  let left = count;
  let at = 0;
  while (at < written.length) {
    const unit = String.fromCodePoint(written.codePointAt(at)!);
    if (letter.test(unit)) {
      if (left === 0) return at;
      left -= 1;
    }
    at += unit.length;
  }
  return written.length;
}

export const lettersIn = (text: string): number => [...text].filter((unit) => letter.test(unit)).length;

/** Null for a click that selected text, met a button, or met no line of the recipe. `recipe` is that of `source`. */
export function offsetOfClick(event: MouseEvent, source: string, recipe: Recipe): ClickedPlace | null {
  const target = event.target instanceof Element ? event.target : null;
  const block = target?.closest<HTMLElement>('li[data-ingredient], li[data-step]');
  if (!block || target?.closest('button, a') || getSelection()?.isCollapsed === false) return null;
  const isStep = block.dataset['step'] !== undefined;
  const index = isStep ? Number(block.dataset['step']) - 1 : Number(block.dataset['ingredient']);
  const span = (isStep ? allSteps(recipe) : allIngredients(recipe))[index]?.span;
  if (!span) return null;
  const caret = document.caretPositionFromPoint(event.clientX, event.clientY);
  const before = document.createRange();
  before.selectNodeContents(block);
  if (caret && block.contains(caret.offsetNode)) before.setEnd(caret.offsetNode, caret.offset);
  else before.collapse(true);
  // The number before a step is drawn, and is no part of its text.
  const drawn = lettersIn(before.toString()) - (isStep ? lettersIn(block.dataset['step'] ?? '') : 0);
  return {
    offset: span.start + placeOfLetter(source.slice(span.start, span.end), Math.max(0, drawn)),
    list: isStep ? 'steps' : 'ingredients',
    index,
  };
}
