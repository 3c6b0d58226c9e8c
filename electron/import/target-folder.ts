import path from 'node:path';
import type { PictureExample } from '#core/images/picture-manner.ts';
import { identityOfRecipe, KnownRecipes } from '#core/import/known-recipes.ts';
import { picturesIn } from '#core/library/mentions.ts';
import { nameOf } from '#core/library/names.ts';
import { findPicture, gatherPictures } from '#core/library/picture-places.ts';
import { hasRecipeKeys } from '#core/library/which-files.ts';
import { learnManner } from '#core/manner/learn-manner.ts';
import type { Manner } from '#core/manner/manner.ts';
import { traitsOf, type Traits } from '#core/manner/traits.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { decode } from '../library/decode.ts';
import { KnownNames } from '../library/new-files.ts';
import { readBytes } from '../library/read-bytes.ts';
import { walk } from '../library/walk.ts';

/** The folder that is imported into: how its recipes are written, where their pictures lie, and which it has already. */
export interface Target {
  /** Absolute. */
  readonly root: string;
  readonly manner: Manner;
  readonly pictures: readonly PictureExample[];
  readonly known: KnownRecipes;
  readonly names: KnownNames;
}

/** Enough to know how a library is written. */
const mostNeighbours = 40;

/** Reads every recipe of the folder once, one at a time. Rejects when the folder can't be listed. */
export async function readTarget(root: string): Promise<Target> {
  const { recipes, maybeRecipes, pictures } = await walk(root, '');
  const places = gatherPictures(pictures);
  const known = new KnownRecipes();
  const traits: Traits[] = [];
  const examples: PictureExample[] = [];
  for (const id of [...recipes, ...maybeRecipes]) {
    const found = await readBytes(path.join(root, id));
    if (found.kind !== 'read') continue;
    const { text } = decode(found.bytes).lf;
    if (maybeRecipes.includes(id) && !hasRecipeKeys(text)) continue;
    const recipe = readRecipe(text, nameOf(id), 'list');
    if (recipe.kind !== 'recipe') continue;
    known.add(id, identityOfRecipe(recipe));
    for (const written of picturesIn(recipe))
      examples.push({ recipe: id, written, place: findPicture(written, id, places) });
    const own = traits.length < mostNeighbours ? traitsOf(id, text) : null;
    if (own !== null) traits.push(own);
  }
  return { root, manner: learnManner(traits, ''), pictures: examples, known, names: new KnownNames() };
}
