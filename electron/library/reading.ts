import { digest as digestOf, type Digest } from '#core/library/digest.ts';
import { nameOf } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { parseLimit } from '#core/library/which-files.ts';
import { nearText } from '#core/search/recipe-text.ts';
import { plainRecipe } from '#core/recipe/plain-recipe.ts';
import { decode, type Decoded } from './decode.ts';
import type { Entry } from './digest-cache.ts';
import type { Listed } from './parser.ts';
import type { ReadBytes, Stamp } from './read-bytes.ts';

/** A file as it was read. `decoded` is null for one that is too large to be understood. */
export interface Reading {
  readonly id: RecipeId;
  readonly stamp: Stamp;
  readonly version: string;
  readonly decoded: Decoded | null;
  /** What an earlier run understood of these very bytes. */
  readonly digest?: Digest;
}

export const readingOf = (id: RecipeId, { bytes, stamp, version }: ReadBytes): Reading => ({
  id,
  stamp,
  version,
  decoded: bytes.length > parseLimit ? null : decode(bytes),
});

/** What the list shows: of the recipe, or of its plain text where nothing more was understood. */
export function understood({ id, decoded }: Reading, parsed: Listed | 'too-complex' | null): Listed {
  const text = decoded?.lf.text ?? '';
  const plain = (look: string): Listed => {
    const recipe = plainRecipe(text, nameOf(id), look, '');
    return { digest: digestOf(recipe, text), near: nearText(recipe) };
  };
  const listed =
    parsed === null ? plain('look.too-large') : parsed === 'too-complex' ? plain('look.too-complex') : parsed;
  if (decoded === null || decoded.canBeSaved) return listed;
  const look = listed.digest.look ?? { code: 'look.encoding', line: 1, detail: decoded.encoding };
  return { ...listed, digest: { ...listed.digest, look } };
}

/** A file that an earlier run understood, so that it need not be parsed. */
export const remembered = (id: RecipeId, { version, digest }: Entry, stamp: Stamp): Reading => ({
  id,
  stamp,
  version,
  decoded: null,
  digest,
});
