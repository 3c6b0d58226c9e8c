import path from 'node:path';
import type { MadePicture } from '#core/contract/pictures.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import { mostPixels, mostThumbnailBytes } from '#core/images/limits.ts';
import { pictureSize } from '#core/images/picture-head.ts';
import type { Disk } from './disk.ts';
import { KnownPictures } from './known-pictures.ts';
import { NewestFirst } from './newest-first.ts';
import { lookAtPicture, readPicture } from './picture.ts';
import { isElsewhere, versionOf } from './read-bytes.ts';
import { ThumbnailStore } from './thumbnail-store.ts';

/** What comes of a picture: 'undrawable' is the picture's own fault and stays so, 'gave-up' may be the computer's. */
export type Developed = MadePicture | 'undrawable' | 'gave-up';

export interface ThumbnailsOptions {
  /** Absolute path, in the profile. */
  readonly folder: string;
  /** Decodes a picture and makes a small one. */
  readonly develop: (bytes: Uint8Array) => Promise<Developed>;
  /** Hears of thumbnails that could not be kept; they are shown all the same. */
  readonly notKept: (error: unknown) => void;
  readonly mostBytes?: number;
  readonly disk: Disk;
}

/** While one is decoded, the next is read. */
const atOnce = 2;
/** More than the cards that are ever drawn at once: what is dropped was scrolled away. */
const mostWaiting = 200;

/** The small pictures of cards: made once of each content, in the darkroom, and kept in the profile. */
export class Thumbnails {
  readonly #options: ThumbnailsOptions;
  readonly #known: KnownPictures;
  readonly #store: ThumbnailStore;
  readonly #queue = new NewestFirst(atOnce, mostWaiting);
  /** Content that the darkroom gave up in this run: a picture that ends it is not given to it with each turn of the wheel. */
  readonly #givenUp = new Set<string>();

  constructor(options: ThumbnailsOptions) {
    this.#options = options;
    this.#known = new KnownPictures(path.join(options.folder, 'known.json'));
    this.#store = new ThumbnailStore(options.folder, options.mostBytes ?? mostThumbnailBytes);
  }

  /** `libraryPath` below `root`, decoded once. Fails for what can't be drawn, and as 'cancelled' for what newer wishes pushed out. */
  async read(root: string, libraryPath: string): Promise<Result<MadePicture>> {
    const found = await lookAtPicture(root, libraryPath);
    if (!found.ok) return found;
    const { absolutePath, stamp } = found.value;
    // A page of cards would have a cloud drive fetch each picture, and wait for it.
    if (isElsewhere(stamp)) return failed({ kind: 'not-found', path: libraryPath });
    const known = stamp.racy ? null : await this.#known.find(absolutePath, stamp.key);
    if (known?.drawable === false) return failed({ kind: 'not-a-picture' });
    const kept = known === null ? null : await this.#store.find(known.version);
    if (kept !== null) return success(kept);
    const made = await this.#queue.run(`${root}\0${libraryPath}`, () => this.#make(root, libraryPath));
    return made ?? failed({ kind: 'cancelled' });
  }

  /** Resolves when what is known is on disk. */
  settled(): Promise<void> {
    return this.#known.flush();
  }

  async #make(root: string, libraryPath: string): Promise<Result<MadePicture>> {
    const picture = await readPicture(root, libraryPath, (...wanted) => this.#options.disk.fetch(...wanted));
    if (!picture.ok) return picture;
    const { absolutePath, bytes, stamp } = picture.value;
    const version = versionOf(bytes);
    const made = (await this.#store.find(version)) ?? (await this.#develop(version, bytes));
    if (made === 'gave-up') return failed({ kind: 'not-a-picture' });
    const drawable = made !== 'undrawable';
    // Written twice within one tick of the disk's clock, another picture would bear the same stamp.
    await this.#known.keep(absolutePath, { stamp: stamp.racy ? null : stamp.key, version, drawable });
    return drawable ? success(made) : failed({ kind: 'not-a-picture' });
  }

  async #develop(version: string, bytes: Uint8Array): Promise<Developed> {
    const size = pictureSize(bytes);
    if (await this.#known.isUndrawable(version)) return 'undrawable';
    // Decoded, a small file can fill the memory.
    if (size === null || size.width * size.height > mostPixels) return 'undrawable';
    if (this.#givenUp.has(version)) return 'gave-up';
    const made = await this.#options.develop(bytes);
    if (made === 'gave-up') this.#givenUp.add(version);
    else if (made !== 'undrawable') await this.#store.keep(version, made).catch(this.#options.notKept);
    return made;
  }
}
