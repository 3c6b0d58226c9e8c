import type { RecipeId } from '#core/library/summary.ts';
import { parseLimit } from '#core/library/which-files.ts';
import { decode } from './decode.ts';
import { insideLibrary } from './library-path.ts';
import { canBeElsewhere, isElsewhere, lookAt, readBytes } from './read-bytes.ts';
import { whyReadOnly } from './read-only.ts';

/** A file of the library as text with LF line ends; null for one that is gone, too large, outside, or with a cloud drive. */
export async function readText(root: string, id: RecipeId) {
  const inside = await insideLibrary(root, id);
  if (!inside.ok) return null;
  const looked = canBeElsewhere() ? await lookAt(inside.value) : null;
  // A search through all recipes would have a cloud drive fetch each of them.
  if (looked?.kind === 'file' && isElsewhere(looked.stamp)) return null;
  const found = await readBytes(inside.value);
  if (found.kind !== 'read' || found.bytes.length > parseLimit) return null;
  const decoded = decode(found.bytes);
  const { text } = decoded.lf;
  const readOnly = whyReadOnly(decoded, found.stamp);
  return { text, version: found.version, stamp: found.stamp, readOnly, canBeSaved: readOnly === null };
}
