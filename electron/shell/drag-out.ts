import { nativeImage, type WebContents } from 'electron';
import type { RecipeId } from '#core/library/summary.ts';
import type { Library } from '../library/library.ts';
import { cardBitmap } from './card-bitmap.ts';

const size = 64;

/**
 * Hands the files of recipes to the system, which goes on with the drag that began on one of them: a file manager or a mail copies
 * them. Only plain files inside the library; false where none of them is there.
 */
export async function dragOut(
  library: Pick<Library, 'absolutePath'>,
  page: WebContents,
  recipes: readonly RecipeId[],
): Promise<boolean> {
  const found = await Promise.all(recipes.map((id) => library.absolutePath(id)));
  const files = found.flatMap((file) => (file.ok ? [file.value] : []));
  const [file] = files;
  if (file === undefined || page.isDestroyed()) return false;
  // An empty picture is refused, on macOS even a missing one.
  const icon = nativeImage.createFromBitmap(cardBitmap(size), { width: size, height: size, scaleFactor: 2 });
  page.startDrag({ file, files, icon });
  return true;
}
