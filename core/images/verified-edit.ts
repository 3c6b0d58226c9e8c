import { blockText } from '#core/library/block-text.ts';
import { readablePath } from '#core/library/picture-places.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import { applied } from '#core/text/minimal-change.ts';
import type { TextChange } from '#core/text/minimal-change.ts';
import { listedPictures } from './picture-list.ts';
import type { ListedPicture } from './picture-list.ts';

export interface PictureEdit {
  /** One replacement, in offsets into the text before. */
  readonly change: TextChange;
  readonly text: string;
}

/** Which pictures a recipe has, as paths that are read alike however they are written. */
export interface WantedPicture {
  readonly step: number | null;
  readonly path: string;
}

export const pathsOf = (pictures: readonly ListedPicture[]): readonly WantedPicture[] =>
  pictures.map(({ step, image }) => ({ step, path: image.path }));

/** The first way of writing that reads back as the wanted pictures and everything else as it was; null where none does. */
export function firstVerified(
  text: string,
  fileName: string,
  candidates: Iterable<TextChange>,
  wanted: readonly WantedPicture[],
): PictureEdit | null {
  const others = otherTexts(readRecipe(text, fileName));
  const expected = comparable(wanted);
  for (const change of candidates) {
    const after = applied(text, [change]);
    const recipe = readRecipe(after, fileName);
    if (comparable(pathsOf(listedPictures(recipe))) === expected && otherTexts(recipe) === others)
      return { change, text: after };
  }
  return null;
}

const comparable = (pictures: readonly WantedPicture[]): string =>
  JSON.stringify(pictures.map(({ step, path }) => [step, readablePath(path)]).sort());

/** Everything that a recipe says but its pictures. */
const otherTexts = (recipe: Recipe): string =>
  JSON.stringify([
    recipe.title.value,
    recipe.kind,
    recipe.tags.map(({ value }) => value),
    [recipe.source.name, recipe.source.url, recipe.author?.value, recipe.yield?.text],
    [recipe.times.prep?.text, recipe.times.cook?.text, recipe.times.total?.text],
    recipe.ingredientGroups.map(({ name }) => name),
    allIngredients(recipe).map(({ text }) => text),
    recipe.stepGroups.map(({ name }) => name),
    allSteps(recipe).map(({ content }) => content.text),
    recipe.description.map(blockText),
    recipe.notes.map(({ heading, blocks }) => [heading, blocks.map(blockText)]),
    recipe.extra.map(({ key, text }) => [key, text]),
    recipe.needsALook.map(({ code }) => code),
  ]);
