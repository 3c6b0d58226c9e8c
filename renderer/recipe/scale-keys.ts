import type { Rational } from '#core/ingredient/ingredient.ts';
import { one } from '#core/ingredient/rational.ts';
import type { Yield } from '#core/recipe/recipe.ts';
import { baseServings, nextFactor, nextServings } from './scaling.ts';

/** What a key of the recipe page asks for, or null. By servings where the file names a number, else by factors. */
export function scaleKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'target'>,
  factor: Rational,
  written: Yield | null,
): Rational | 'back' | null {
  if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return null;
  const base = baseServings(written);
  const next = (direction: 1 | -1) =>
    base === null ? nextFactor(factor, direction) : nextServings(base, factor, direction);
  if (event.key === '+' || event.key === '=') return next(1);
  if (event.key === '-') return next(-1);
  if (event.key === '0') return one;
  return event.key === 'Backspace' && !event.repeat ? 'back' : null;
}

const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));
