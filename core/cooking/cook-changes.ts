import { listChanges } from '#core/text/list-changes.ts';
import type { LineChange } from '#core/text/list-changes.ts';
import type { Cookable } from './session.ts';

/** What the file says otherwise than what is cooked from, as far as it matters at the hob. */
export interface CookChanges {
  readonly ingredients: readonly LineChange[];
  readonly steps: readonly LineChange[];
}

export type CookLines = Pick<Cookable, 'ingredients' | 'steps'>;

/** Null when both say the same: another tag or note is nothing to a cook with a pan in the hand. */
export function cookChanges(before: CookLines, after: CookLines): CookChanges | null {
  const ingredients = listChanges(before.ingredients, after.ingredients);
  const steps = listChanges(before.steps, after.steps);
  return ingredients.length + steps.length === 0 ? null : { ingredients, steps };
}
