import { relativePath } from '#core/library/names.ts';
import { learnManner } from '#core/manner/learn-manner.ts';
import type { Manner } from '#core/manner/manner.ts';
import { fileNameFor } from '#core/recipe/file-name.ts';
import { newRecipeText } from '#core/recipe/new-recipe.ts';
import type { BlankRecipe } from './new-files.ts';
import type { Parser } from './parser.ts';
import { readText } from './read-text.ts';
import type { Shelf } from './shelf.ts';

/** Enough to know how a library is written, and read before a cook has seen the press of the button. */
const mostRead = 40;

/** How the recipes around a folder are written: those in it first, then those of folders nearby. */
export async function mannerOf(root: string, folder: string, shelf: Shelf, parser: Parser): Promise<Manner> {
  const ids = [...shelf.ids()].sort((one, other) => distance(folder, one) - distance(folder, other)).slice(0, mostRead);
  const texts = await Promise.all(ids.map(async (id) => ({ id, read: await readText(root, id) })));
  const files = texts.flatMap(({ id, read }) => (read === null ? [] : [{ id, text: read.text }]));
  return learnManner(await parser.traits(files), folder);
}

/** How many folders one has to go up and down. */
const distance = (folder: string, id: string): number => relativePath(folder, id).split('/').length - 1;

/** A blank recipe in the manner of its neighbours. */
export async function blankRecipe(
  root: string,
  { title, folder }: { readonly title: string; readonly folder: string },
  shelf: Shelf,
  parser: Parser,
): Promise<BlankRecipe> {
  const manner = await mannerOf(root, folder, shelf, parser);
  return {
    stem: fileNameFor(title, manner.fileNames),
    ending: manner.fileEnding,
    text: newRecipeText(title, manner),
  };
}
