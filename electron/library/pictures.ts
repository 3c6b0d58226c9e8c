import type { MadePicture, PictureOrder, StoredPicture } from '#core/contract/pictures.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import { pictureStem, writtenPath } from '#core/images/picture-manner.ts';
import type { PictureManner } from '#core/images/picture-manner.ts';
import { folderOf, joinInside, nameOf } from '#core/library/names.ts';
import { isInPicturesFolder } from '#core/library/picture-places.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { Disk } from './disk.ts';
import { folderDoubt, shownAs, whyAsked } from './folder-doubt.ts';
import { below } from './library-path.ts';
import { look, longDeadline, type FolderWork, type Place } from './folder-work.ts';
import { placeOnce } from './new-files.ts';
import { copyToStore, readChosenPicture, type Develop } from './picture-copy.ts';
import { readPicture, type Picture } from './picture.ts';
import type { Thumbnails } from './thumbnails.ts';

export interface PicturesOptions {
  readonly home: string;
  readonly develop: Develop;
  readonly thumbnails: Pick<Thumbnails, 'read' | 'settled'>;
  /** The one that thumbnails are read with: pictures that never end being read would keep every thread that saves need. */
  readonly disk: Disk;
  /** Remembers the pictures folder of a recipe folder. */
  readonly keepFolder: (root: string, pictures: string) => Promise<void>;
}

/** The pictures of the library and of its pictures folder: shown, copied in, found again. */
export class Pictures {
  readonly #work: FolderWork;
  readonly #options: PicturesOptions;

  constructor(work: FolderWork, options: PicturesOptions) {
    this.#work = work;
    this.#options = options;
  }

  /** For the picture scheme: a place, decoded once. */
  read(place: string): Promise<Result<Picture>> {
    return this.#work.inFolder(async (open) => {
      const root = rootOf(open, place);
      if (root === null) return failed({ kind: 'not-found', path: place });
      return readPicture(root, place.replace(/^\//, ''), (...wanted) => this.#options.disk.fetch(...wanted));
    });
  }

  /** For the picture scheme: a small copy, as a card shows it. Another folder may be opened while it is made. */
  async thumbnail(place: string): Promise<Result<MadePicture>> {
    const root = await this.#work.inFolder(async (open) => success(rootOf(open, place)));
    if (!root.ok) return root;
    if (root.value === null) return failed({ kind: 'not-found', path: place });
    return this.#options.thumbnails.read(root.value, place.replace(/^\//, ''));
  }

  /** A file that lies in one of both folders already is named where it is; any other is copied to where the pictures are kept. */
  store(order: PictureOrder): Promise<Result<StoredPicture>> {
    return this.#work.alone(async (open) => {
      const manner = await this.#manner(open, order.recipe);
      if (manner === null) return failed({ kind: 'disk', code: 'ETIMEDOUT', path: order.recipe });
      const there = order.path === '' ? null : await placeOf(open, order.path);
      if (there !== null) return named(there, order.recipe, manner);
      const copy = await copyToStore(order.bytes, this.#options.develop);
      if (!copy.ok) return copy;
      const folder = storeFolder(manner, order.recipe);
      const root = rootOf(open, folder);
      if (root === null) return failed({ kind: 'not-found', path: folder });
      const { bytes, ending } = copy.value;
      const stem = pictureStem(order.recipe, order.step);
      const made = await placeOnce(root, folder.replace(/^\//, ''), { stem, ending, bytes });
      if (!made.ok) return made;
      const place = isInPicturesFolder(folder) ? `/${made.value.id}` : made.value.id;
      await lookAgain(open, place);
      return named(place, order.recipe, manner);
    });
  }

  /** A file that the cook chose in the system's dialog, wherever it lies. */
  async storeFile({ recipe, step, path: absolute }: Omit<PictureOrder, 'bytes'>): Promise<Result<StoredPicture>> {
    const bytes = await readChosenPicture(absolute);
    return bytes.ok ? this.store({ recipe, step, bytes: bytes.value, path: absolute }) : bytes;
  }

  /** Likeliest first; none while there is no folder. */
  async find(recipe: RecipeId, written: string): Promise<readonly string[]> {
    const found = await this.#work.inFolder(async ({ folder }) =>
      success((await folder.line.ask('find-picture', { recipe, written }, longDeadline)) ?? []),
    );
    return found.ok ? found.value : [];
  }

  /** How a recipe writes a picture that is there. */
  use(recipe: RecipeId, place: string): Promise<Result<StoredPicture>> {
    return this.#work.inFolder(async (open) => {
      const picture = await this.read(place);
      if (!picture.ok) return picture;
      const manner = await this.#manner(open, recipe);
      return manner === null ? failed({ kind: 'disk', code: 'ETIMEDOUT', path: recipe }) : named(place, recipe, manner);
    });
  }

  /** The folder of a site, as the recipe writes it, where it isn't known which folder of this disk that is; else null. */
  async unknownSite(recipe: RecipeId): Promise<string | null> {
    const asked = await this.#work.inFolder(async (open) => success(await this.#manner(open, recipe)));
    return asked.ok && asked.value?.kind === 'site-unknown' ? asked.value.folder : null;
  }

  /** The second folder that pictures are read from and copied to. */
  chooseFolder(pictures: string): Promise<Result<{ readonly shownPath: string }>> {
    const shownPath = shownAs(pictures, this.#options.home);
    return this.#work.inFolder(async ({ root, folder }) => {
      const doubt = await folderDoubt(pictures, shownPath);
      if (doubt !== null) return failed(doubt);
      if ((await whyAsked(pictures, this.#options.home)) !== null)
        return failed({ kind: 'folder-too-large', path: shownPath });
      await this.#options.keepFolder(root, pictures);
      await folder.line.setPicturesFolder(pictures);
      return success({ shownPath });
    });
  }

  #manner({ folder }: Place, recipe: RecipeId): Promise<PictureManner | null> {
    return folder.line.ask('picture-manner', { recipe }, longDeadline);
  }
}

const rootOf = ({ root, folder }: Place, place: string): string | null =>
  isInPicturesFolder(place) ? folder.line.picturesFolder : root;

/** Beside the recipe where nobody knows the site's place: the cook was asked, and wanted it so. */
const storeFolder = (manner: PictureManner, recipe: RecipeId): string =>
  manner.kind === 'site-unknown' ? (joinInside(folderOf(recipe), 'images') ?? 'images') : manner.folder;

function named(place: string, recipe: RecipeId, manner: PictureManner): Result<StoredPicture> {
  const written = writtenPath(place, recipe, manner);
  return written === null ? failed({ kind: 'outside-folder', path: nameOf(place) }) : success({ written, place });
}

/** Where a file of the disk is in one of both folders; null for one that lies elsewhere, or that isn't shown from there. */
async function placeOf(open: Place, absolute: string): Promise<string | null> {
  const { picturesFolder } = open.folder.line;
  const inside = await below(open.root, absolute);
  const outside = inside === null && picturesFolder !== null ? await below(picturesFolder, absolute) : null;
  const place = inside ?? (outside === null ? null : `/${outside}`);
  const root = place === null ? null : rootOf(open, place);
  if (place === null || root === null) return null;
  return (await readPicture(root, place.replace(/^\//, ''))).ok ? place : null;
}

/** The page asks for the picture as soon as it is told its place. */
async function lookAgain(open: Place, place: string): Promise<void> {
  const { picturesFolder } = open.folder.line;
  if (!isInPicturesFolder(place)) await look(open, [place]);
  else if (picturesFolder !== null) await open.folder.line.setPicturesFolder(picturesFolder);
}
