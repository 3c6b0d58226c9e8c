import { learnPictureManner } from '#core/images/picture-manner.ts';
import type { PictureExample, PictureManner } from '#core/images/picture-manner.ts';
import { picturesIn } from '#core/library/mentions.ts';
import { findPicture } from '#core/library/picture-places.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { FolderReader } from './folder-reader.ts';
import { openRecipe } from './open-recipe.ts';
import type { Parser } from './parser.ts';
import type { Shelf } from './shelf.ts';

/** Where a recipe's pictures are kept, and how it writes that: as it does itself, else as its neighbours do. */
export async function pictureMannerOf(
  root: string,
  recipe: RecipeId,
  { shelf, picturesFolder }: FolderReader,
  parser: Parser,
): Promise<PictureManner> {
  const opened = await openRecipe(root, recipe, shelf, parser);
  // Of the recipe itself its steps' pictures count, too; of the others the covers tell enough.
  const own = opened.ok ? picturesIn(opened.value.recipe) : [];
  const examples = [
    ...own.map((written) => exampleOf(recipe, written, shelf)),
    ...shelf
      .ids()
      .filter((id) => id !== recipe)
      .flatMap((id) => shelf.entry(id)?.digest.images.map(({ path }) => exampleOf(id, path, shelf)) ?? []),
  ];
  return learnPictureManner(examples, recipe, picturesFolder?.replaceAll('\\', '/') ?? null);
}

const exampleOf = (recipe: RecipeId, written: string, shelf: Shelf): PictureExample => ({
  recipe,
  written,
  place: findPicture(written, recipe, shelf.pictures),
});
