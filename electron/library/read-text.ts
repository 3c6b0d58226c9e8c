import type { RecipeId } from '#core/library/summary.ts';
import { parseLimit } from '#core/library/which-files.ts';
import { decode } from './decode.ts';
import { insideLibrary } from './library-path.ts';
import { readBytes } from './read-bytes.ts';
import { whyReadOnly } from './read-only.ts';

/** A file of the library as text with LF line ends; null for one that is gone, too large or outside. */
export async function readText(root: string, id: RecipeId) {
  const inside = await insideLibrary(root, id);
  if (!inside.ok) return null;
  const found = await readBytes(inside.value);
  if (found.kind !== 'read' || found.bytes.length > parseLimit) return null;
  const decoded = decode(found.bytes);
  const { text } = decoded.lf;
  const readOnly = whyReadOnly(decoded, found.stamp);
  return { text, version: found.version, stamp: found.stamp, readOnly, canBeSaved: readOnly === null };
}
