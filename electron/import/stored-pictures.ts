import { mostBytes, mostPixels } from '#core/images/limits.ts';
import { pictureSize, pictureType, type PictureType } from '#core/images/picture-head.ts';
import { learnPictureManner, pictureStem, writtenPath } from '#core/images/picture-manner.ts';
import type { ImportedPicture, Loss } from '#core/import/imported-recipe.ts';
import { folderOf, joinInside } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { t } from '#core/words/words.ts';
import { placeOnce } from '../library/new-files.ts';
import type { Source } from './source.ts';
import type { Target } from './target-folder.ts';

export interface StoredPictures {
  /** As the recipe's text names them. */
  readonly written: readonly string[];
  /** Files that are new for it, by their place in the library. */
  readonly made: readonly string[];
  readonly lost: readonly Loss[];
}

const endings: Readonly<Record<PictureType, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/avif': '.avif',
};

/**
 * Puts the pictures of a recipe where the library keeps its pictures; the same bytes are not put there twice. One on the
 * web is fetched with a page that was fetched; else it is named by its address.
 */
export async function storedPictures(
  pictures: readonly ImportedPicture[],
  recipe: RecipeId,
  { root, names, pictures: examples }: Target,
  source: Pick<Source, 'picture' | 'fetched'>,
): Promise<StoredPictures> {
  const manner = learnPictureManner(examples, recipe, null);
  const folder = manner.kind === 'site-unknown' ? (joinInside(folderOf(recipe), 'images') ?? 'images') : manner.folder;
  const written: string[] = [];
  const madeNew: string[] = [];
  const lost: Loss[] = [];
  for (const picture of pictures) {
    const bytes = await bytesOf(picture, source);
    if (bytes === null && picture.kind === 'address') {
      written.push(picture.address);
      continue;
    }
    const type = bytes === null ? null : typeOf(bytes);
    const stem = pictureStem(recipe, null);
    const made =
      bytes === null || type === null
        ? null
        : await placeOnce(root, folder.replace(/^\//, ''), { stem, ending: endings[type], bytes }, names);
    if (made?.ok === true && made.value.isNew) madeNew.push(made.value.id);
    const path = made?.ok === true ? writtenPath(made.value.id, recipe, manner) : null;
    if (path === null) lost.push({ field: t('import.picture'), detail: picture.kind === 'file' ? picture.path : '' });
    else written.push(path);
  }
  return { written, made: madeNew, lost };
}

async function bytesOf(
  picture: ImportedPicture,
  source: Pick<Source, 'picture' | 'fetched'>,
): Promise<Uint8Array | null> {
  if (picture.kind === 'bytes') return picture.bytes;
  if (picture.kind === 'file') return source.picture(picture.path);
  return (await source.fetched?.(picture.address)) ?? null;
}

/** Null for what is no picture that can be shown, or would fill the memory once it is drawn. */
function typeOf(bytes: Uint8Array): PictureType | null {
  const size = bytes.length > mostBytes ? null : pictureSize(bytes);
  return size === null || size.width * size.height > mostPixels ? null : pictureType(bytes);
}
