import { unreadIn } from '#core/ingredient/unread-line.ts';
import { listAndSteps } from '#core/uses/list-and-steps.ts';
import { allIngredients } from './recipe.ts';
import type { LookCode, Recipe } from './recipe.ts';

/**
 * What may need a look though the file is in order: ingredient lines that were not understood, and where the list and the
 * steps don't agree. `lineAt` gives the line, from 1, of an offset into the file's text.
 */
export function doubtsAbout(recipe: Recipe, lineAt: (offset: number) => number): readonly LookCode[] {
  const unread = allIngredients(recipe).flatMap((ingredient): readonly LookCode[] => {
    const why = unreadIn(ingredient);
    const { span, text } = ingredient;
    return why === null ? [] : [{ code: `look.${why}`, line: lineAt(span.start), detail: text, span }];
  });
  const isUnread = new Set(unread.map(({ span }) => span.start));
  // What is no ingredient is used by no step either: said once.
  const others = listAndSteps(recipe, lineAt).filter(({ span }) => !isUnread.has(span.start));
  return [...unread, ...others].sort((one, other) => one.span.start - other.span.start);
}
