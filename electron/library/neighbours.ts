import { relativePath } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { learnManner } from '#core/manner/learn-manner.ts';
import type { Manner } from '#core/manner/manner.ts';
import type { Traits } from '#core/manner/traits.ts';
import { fileNameFor } from '#core/recipe/file-name.ts';
import { newRecipeText } from '#core/recipe/new-recipe.ts';
import type { BlankRecipe } from './new-files.ts';
import type { Parser } from './parser.ts';
import { readText } from './read-text.ts';
import type { Shelf } from './shelf.ts';

/** Enough to know how a library is written, and read before a cook has seen the press of the button. */
const mostRead = 40;

/** More than the neighbours of a few folders. */
const mostKept = 400;

interface Known {
  readonly version: string;
  /** Null for a file that is no recipe. */
  readonly traits: Traits | null;
}

/** How the recipes around a folder are written: those in it first, then those of folders nearby. A file is read once for each of its versions. */
export class Neighbours {
  readonly #known = new Map<RecipeId, Known>();

  async manner(root: string, folder: string, shelf: Shelf, parser: Parser): Promise<Manner> {
    const ids = shelf
      .ids()
      .toSorted((one, other) => distance(folder, one) - distance(folder, other))
      .slice(0, mostRead);
    if (this.#known.size > mostKept) this.#known.clear();
    await this.#read(
      root,
      ids.filter((id) => this.#known.get(id)?.version !== shelf.entry(id)?.version),
      parser,
    );
    return learnManner(
      ids.flatMap((id) => this.#known.get(id)?.traits ?? []),
      folder,
    );
  }

  async #read(root: string, ids: readonly RecipeId[], parser: Parser): Promise<void> {
    const texts = await Promise.all(ids.map(async (id) => ({ id, read: await readText(root, id) })));
    const files = texts.flatMap(({ id, read }) =>
      read === null ? [] : [{ id, text: read.text, version: read.version }],
    );
    const traits = new Map((await parser.traits(files)).map((one) => [one.id, one]));
    for (const { id, version } of files) this.#known.set(id, { version, traits: traits.get(id) ?? null });
  }
}

/** How many folders one has to go up and down. */
const distance = (folder: string, id: string): number => relativePath(folder, id).split('/').length - 1;

/** A blank recipe in the manner of its neighbours. */
export function blankRecipe(title: string, manner: Manner): BlankRecipe {
  return {
    stem: fileNameFor(title, manner.fileNames),
    ending: manner.fileEnding,
    text: newRecipeText(title, manner),
  };
}
