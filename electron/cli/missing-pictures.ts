import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { foldedKey } from '#core/library/names.ts';
import { lineNumber, lineStarts } from '#core/text/lines.ts';
import type { LookCode, Recipe } from '#core/recipe/recipe.ts';

/** Only a picture that should lie beside the recipe is missed, as in the app: a site path or a bare name may live in a site that is not here. */
const beside = /^\.{1,2}\//;

/** The pictures of a recipe that are not where it says. */
export async function missingPictures(recipe: Recipe, text: string, file: string): Promise<readonly LookCode[]> {
  const mentions = recipe.images.filter((image) => beside.test(image.path));
  if (mentions.length === 0) return [];
  const starts = lineStarts(text);
  const there = await Promise.all(
    mentions.map((image) => isThere(path.resolve(path.dirname(file), readable(image.path)))),
  );
  return mentions
    .filter((_, index) => there[index] === false)
    .map(({ path: detail, span }) => ({
      code: 'look.image-missing',
      line: lineNumber(starts, span.start),
      detail,
      span,
    }));
}

/** By its folded name: a card camera writes SOUP.JPG, and the app finds it. */
async function isThere(picture: string): Promise<boolean> {
  const names = await readdir(path.dirname(picture)).catch(() => []);
  const key = foldedKey(path.basename(picture));
  return names.some((name) => foldedKey(name) === key);
}

function readable(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch (error) {
    if (error instanceof URIError) return written;
    throw error;
  }
}
