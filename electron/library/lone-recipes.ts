import { createHash } from 'node:crypto';
import path from 'node:path';
import type { OpenedRecipe } from '#core/contract/library.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import { loneId, lonePlace } from '#core/library/lone.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { readLimit } from '#core/library/which-files.ts';
import type { Disk } from './disk.ts';
import { unreadFailure } from './library-path.ts';
import type { MadeFiles } from './made-files.ts';
import { readPicture, type Picture } from './picture.ts';

interface Lone {
  /** Absolute, with no link on the way. */
  readonly file: string;
  /** Places below the file's folder that the recipe names, as it was read last: nothing else is given to the page. */
  pictures: ReadonlySet<string>;
}

export interface LoneRecipesOptions {
  /** Reads a file where it can do no harm, in time. */
  readonly read: (file: string) => Promise<Result<OpenedRecipe>>;
  readonly disk: Pick<Disk, 'fetch'>;
  readonly made: Pick<MadeFiles, 'bring'>;
}

/** Files outside the library that the cook opened in this run: read, cooked from, copied into the library, never written to. */
export class LoneRecipes {
  readonly #options: LoneRecipesOptions;
  readonly #known = new Map<string, Lone>();

  constructor(options: LoneRecipesOptions) {
    this.#options = options;
  }

  /** The same file has the same id in every run, so that a cook goes on where it was left. Nothing is read yet. */
  admit(file: string): RecipeId {
    const mark = createHash('sha256').update(file).digest('hex').slice(0, 16);
    if (!this.#known.has(mark)) this.#known.set(mark, { file, pictures: new Set() });
    return loneId(mark, path.basename(file));
  }

  isOpen(id: RecipeId): boolean {
    return this.#find(id) !== null;
  }

  async open(id: RecipeId): Promise<Result<OpenedRecipe>> {
    const found = this.#find(id);
    if (found === null) return failed({ kind: 'not-found', path: path.basename(id) });
    const { lone, mark } = found;
    const opened = await this.#options.read(lone.file);
    if (!opened.ok) return opened;
    const { file, images } = opened.value;
    lone.pictures = new Set(Object.values(images));
    const places = Object.fromEntries(Object.entries(images).map(([written, at]) => [written, loneId(mark, at)]));
    // It is cooked from and copied, not edited: its folder is nobody's library.
    return success({ ...opened.value, file: { ...file, id, readOnly: 'permission' }, images: places });
  }

  /** For the picture scheme: only what its recipe names, with the checks that pictures of the library have. */
  async picture(place: string): Promise<Result<Picture>> {
    const at = lonePlace(place);
    const lone = at === null ? undefined : this.#known.get(at.mark);
    if (at === null || lone?.pictures.has(at.path) !== true) return failed({ kind: 'not-found', path: place });
    return readPicture(path.dirname(lone.file), at.path, (...wanted) => this.#options.disk.fetch(...wanted));
  }

  /** Copies it into the library with what it names, as it is on disk now. */
  async add(id: RecipeId): Promise<Result<{ readonly id: RecipeId; readonly undo: string }>> {
    const opened = await this.open(id);
    if (!opened.ok) return opened;
    const found = this.#find(id);
    if (found === null) return failed({ kind: 'not-found', path: path.basename(id) });
    const { file, pictures } = found.lone;
    const name = path.basename(file);
    const read = await this.#options.disk.fetch(file, readLimit);
    if (read.kind !== 'read') return failed(unreadFailure(read, name));
    const picturesOfIt = [...pictures].map((place) => ({ place, read: () => this.#bytesOf(found.mark, place) }));
    return this.#options.made.bring({ name, bytes: read.bytes, pictures: picturesOfIt });
  }

  async #bytesOf(mark: string, place: string): Promise<Uint8Array | null> {
    const picture = await this.picture(loneId(mark, place));
    return picture.ok ? picture.value.bytes : null;
  }

  /** The name must be the file's: an id of a file that was opened says nothing of the one beside it. */
  #find(id: RecipeId): { readonly lone: Lone; readonly mark: string } | null {
    const at = lonePlace(id);
    const lone = at === null ? undefined : this.#known.get(at.mark);
    return at === null || lone === undefined || path.basename(lone.file) !== at.path ? null : { lone, mark: at.mark };
  }
}
