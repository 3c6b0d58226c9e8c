import type { FileText, OpenedRecipe } from '#core/contract/library.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import { findLinked } from '#core/library/link-places.ts';
import { findPicture } from '#core/library/picture-places.ts';
import { nameOf } from '#core/library/names.ts';
import { hrefsIn, picturesIn } from '#core/library/mentions.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { parseLimit } from '#core/library/which-files.ts';
import { linkTarget } from '#core/recipe/link-target.ts';
import { plainRecipe } from '#core/recipe/plain-recipe.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import { decode } from './decode.ts';
import { insideLibrary, unreadFailure } from './library-path.ts';
import type { Parser } from './parser.ts';
import { readBytes, type ReadBytes, type Unread } from './read-bytes.ts';
import { whyNotReplaced, whyReadOnly } from './read-only.ts';
import type { Shelf } from './shelf.ts';

/** A recipe as it is on disk now, with the pictures and recipes of this folder that it names. Always readable as text, if it can be read. */
export async function openRecipe(
  root: string,
  id: RecipeId,
  shelf: Pick<Shelf, 'pictures' | 'places'>,
  parser: Pick<Parser, 'recipe'>,
  read: (absolute: string) => Promise<ReadBytes | Unread> = readBytes,
): Promise<Result<OpenedRecipe>> {
  const inside = await insideLibrary(root, id);
  if (!inside.ok) return inside;
  const found = await read(inside.value);
  if (found.kind === 'folder' || found.kind === 'not-a-file') return failed({ kind: 'not-found', path: id });
  if (found.kind !== 'read') return failed(unreadFailure(found, id));
  const decoded = decode(found.bytes);
  const isLarge = found.bytes.length > parseLimit;
  const recipe = isLarge
    ? plainRecipe(decoded.lf.text, nameOf(id), 'look.too-large', '')
    : await parsed(id, decoded.lf.text, parser);
  const file: FileText = {
    id,
    text: decoded.lf.text,
    version: found.version,
    encoding: decoded.encoding,
    readOnly: whyReadOnly(decoded, found.stamp) ?? (await whyNotReplaced(inside.value)),
  };
  return success({
    file,
    recipe,
    corrections: [],
    images: imagesOf(recipe, id, shelf),
    links: linksOf(recipe, id, shelf),
  });
}

async function parsed(id: RecipeId, text: string, parser: Pick<Parser, 'recipe'>): Promise<Recipe> {
  const recipe = await parser.recipe({ id, text });
  return recipe === 'too-complex' ? plainRecipe(text, nameOf(id), 'look.too-complex', '') : recipe;
}

function imagesOf(recipe: Recipe, id: RecipeId, shelf: Pick<Shelf, 'pictures'>): Readonly<Record<string, string>> {
  return record(picturesIn(recipe).map((written) => [written, findPicture(written, id, shelf.pictures)]));
}

function linksOf(recipe: Recipe, id: RecipeId, shelf: Pick<Shelf, 'places'>): Readonly<Record<string, RecipeId>> {
  return record(
    hrefsIn(recipe).map((href) => {
      const target = linkTarget(href);
      return [href, target.kind === 'file' ? findLinked(target.path, id, shelf.places) : null];
    }),
  );
}

/** Without a prototype: a picture may be called "constructor". */
function record(pairs: readonly (readonly [string, string | null])[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [written, path] of pairs) if (path !== null) found[written] = path;
  return found;
}
