import type { OpenedRecipe } from '#core/contract/library.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { LookCode, Recipe } from '#core/recipe/recipe.ts';
import type { ImageMention } from '#core/recipe/rich-text.ts';
import { own } from '../kitchen/own.ts';

/** `opens` is another recipe that it is about. */
export type EditorNote = LookCode & { readonly opens?: RecipeId };

export const imageMissing = 'look.image-missing';

/**
 * What needs a look in the text as it is now. Only main knows which pictures exist, and only for the text that it read:
 * a path that is just being typed is not called missing.
 */
export function notesOf(recipe: Recipe, opened: OpenedRecipe, lineAt: (offset: number) => number): readonly LookCode[] {
  const asked = new Set(opened.recipe.images.map((image) => image.path));
  const isMissing = ({ path }: ImageMention) =>
    asked.has(path) && own(opened.images, path) === undefined && !/^https?:/i.test(path);
  const missing = recipe.images
    .filter(isMissing)
    .map(({ path, span }) => ({ code: imageMissing, line: lineAt(span.start), detail: path, span }));
  return [...recipe.needsALook.filter((look) => look.code !== imageMissing), ...missing].sort(
    (one, other) => one.line - other.line,
  );
}

/** Other recipes have this title too: said at the title, where the file has one. */
export function sameTitles(
  { title }: Recipe,
  others: readonly RecipeId[],
  lineAt: (offset: number) => number,
): readonly EditorNote[] {
  const span = title.span ?? { start: 0, end: 0 };
  return others.map((opens) => ({ code: 'look.same-title', line: lineAt(span.start), detail: opens, span, opens }));
}
