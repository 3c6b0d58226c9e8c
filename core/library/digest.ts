import { totalTime } from '#core/waits/total-time.ts';
import { allIngredients, allSteps, type Recipe } from '#core/recipe/recipe.ts';
import { hrefsIn } from './mentions.ts';
import { findPicture, pictureBeside, type Pictures } from './picture-places.ts';
import { folderOf } from './names.ts';
import { ratingOf, sourceName } from './stated-facts.ts';
import type { RecipeSummary } from './summary.ts';

type Look = RecipeSummary['look'];

/** What the library keeps of a file that it has read: enough for the list, without the recipe itself. */
export interface Digest {
  readonly title: string;
  readonly kind: Recipe['kind'];
  /** BCP 47. */
  readonly language: string;
  readonly tags: readonly string[];
  readonly totalSeconds: number | null;
  readonly atLeast: boolean;
  /** Pictures as written, first the one that the recipe means as its cover. */
  readonly images: readonly { readonly path: string; readonly line: number }[];
  readonly ingredientCount: number;
  readonly stepCount: number;
  readonly source: string | null;
  readonly servings: number | null;
  readonly rating: number | null;
  readonly look: Look;
  /** Link addresses as written, each once. */
  readonly links: readonly string[];
  readonly ingredientText: string;
}

/** `text` is the file's text with LF line ends: lines are counted in it. */
export function digest(recipe: Recipe, text: string): Digest {
  const ingredients = allIngredients(recipe);
  const look = recipe.needsALook[0];
  const time = totalTime(recipe);
  return {
    title: recipe.title.value,
    kind: recipe.kind,
    language: recipe.language,
    tags: recipe.tags.map((tag) => tag.value),
    totalSeconds: time?.seconds ?? null,
    atLeast: time?.atLeast ?? false,
    images: recipe.images.map((image) => ({ path: image.path, line: lineAt(text, image.span.start) })),
    ingredientCount: ingredients.length,
    stepCount: allSteps(recipe).length,
    source: sourceName(recipe.source),
    servings: recipe.yield?.min ?? null,
    rating: ratingOf(recipe.extra),
    look: look ? { code: look.code, line: look.line, detail: look.detail } : null,
    links: hrefsIn(recipe),
    ingredientText: ingredients.map((ingredient) => ingredient.text).join('\n'),
  };
}

/** The summary of a file at its place; the picture depends on what else is in the folder. */
export function summaryOf(id: string, read: Digest, modified: number, pictures: Pictures): RecipeSummary {
  const image = read.images.map((mention) => findPicture(mention.path, id, pictures)).find((found) => found !== null);
  return {
    id,
    title: read.title,
    kind: read.kind,
    folder: folderOf(id),
    tags: read.tags,
    totalSeconds: read.totalSeconds,
    atLeast: read.atLeast,
    image: image ?? pictureBeside(id, pictures),
    ingredientCount: read.ingredientCount,
    stepCount: read.stepCount,
    source: read.source,
    servings: read.servings,
    rating: read.rating,
    look: read.look ?? missingPicture(id, read, pictures),
    modified,
  };
}

/** Only a picture that should lie beside the recipe is missed: a site path or a bare name may live in a site that is not here. */
function missingPicture(id: string, read: Digest, pictures: Pictures): Look {
  const missing = read.images.find(
    (mention) => /^\.{1,2}\//.test(mention.path) && findPicture(mention.path, id, pictures) === null,
  );
  return missing ? { code: 'look.image-missing', line: missing.line, detail: missing.path } : null;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
