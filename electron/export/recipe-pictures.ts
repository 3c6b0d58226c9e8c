import path from 'node:path';
import type { ExportFormat, ExportPicture, RecipeToExport } from '#core/export/format.ts';
import { pictureEndings } from '#core/export/pictures.ts';
import { picturesIn } from '#core/library/mentions.ts';
import { folderOf, foldedKey, nameOf } from '#core/library/names.ts';
import { findPicture, type Pictures } from '#core/library/picture-places.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { insideFolder } from '../library/library-path.ts';
import { makeFolderAgain, placeOnce, type KnownNames } from '../library/new-files.ts';
import { readPicture, type Picture } from '../library/picture.ts';
import { readBytes } from '../library/read-bytes.ts';
import { placeNew } from '../library/replace-file.ts';

/** Where pictures come from and go to. */
export interface PictureWay {
  /** Absolute path of the folder that is exported, and the pictures in it. */
  readonly root: string;
  readonly pictures: Pictures;
  /** Absolute path of the folder that is written to. */
  readonly into: string;
  readonly names: KnownNames;
}

export interface Carried {
  readonly pictures: readonly ExportPicture[];
  /** Files that are new. */
  readonly made: readonly string[];
}

/**
 * The pictures of a recipe that are there, put where the format wants them. `folder` is the exported recipe's own, `stem`
 * its name without the ending. One that is not there, that is no raster picture or whose place is taken is left out.
 */
export async function carriedPictures(
  { recipe }: Pick<RecipeToExport, 'recipe'>,
  id: RecipeId,
  kind: ExportFormat['pictures'],
  { folder, stem }: { readonly folder: string; readonly stem: string },
  way: PictureWay,
): Promise<Carried> {
  const carried: ExportPicture[] = [];
  const made: string[] = [];
  if (kind === 'left') return { pictures: carried, made };
  for (const written of picturesIn(recipe)) {
    const place = findPicture(written, id, way.pictures);
    const found = place === null || place.startsWith('/') ? null : await readPicture(way.root, place);
    if (place === null || found?.ok !== true) continue;
    const placed = await placedFor(kind, found.value, place, { folder, stem }, way);
    if (placed === 'not') continue;
    if (placed?.isNew === true) made.push(placed.id);
    carried.push(pictureOf(written, found.value, placed === null ? null : nameOf(placed.id)));
  }
  return { pictures: carried, made };
}

function pictureOf(written: string, { bytes, contentType }: Picture, place: string | null): ExportPicture {
  return {
    written,
    type: contentType,
    place,
    get base64() {
      return bytes.toString('base64');
    },
  };
}

type Placed = { readonly id: string; readonly isNew: boolean };

/** Null where the picture goes into the file; 'not' where it could not be put anywhere. */
async function placedFor(
  kind: ExportFormat['pictures'],
  { bytes, contentType }: Picture,
  place: string,
  { folder, stem }: { readonly folder: string; readonly stem: string },
  { into, names }: PictureWay,
): Promise<Placed | null | 'not'> {
  if (kind === 'inside') return null;
  if (kind === 'own-places') return placedExactly(into, place, bytes, names);
  const ending = pictureEndings[contentType];
  const made = await placeOnce(into, folder, { stem, ending, bytes }, names);
  return made.ok ? made.value : 'not';
}

/** At this place and no other, since the recipe's own words lead there; nothing that is there is changed. */
async function placedExactly(
  into: string,
  place: string,
  bytes: Uint8Array,
  names: KnownNames,
): Promise<Placed | 'not'> {
  await makeFolderAgain(into, folderOf(place));
  const inside = await insideFolder(into, place);
  if (!inside.ok) return 'not';
  if (await placeNew(path.dirname(inside.value), nameOf(place), bytes)) {
    (await names.in(path.dirname(inside.value))).add(foldedKey(nameOf(place)));
    return { id: place, isNew: true };
  }
  const there = await readBytes(inside.value, bytes.length);
  return there.kind === 'read' && there.bytes.equals(bytes) ? { id: place, isNew: false } : 'not';
}
