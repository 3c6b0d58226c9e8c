import type { RecipeId } from '#core/library/summary.ts';
import type { DigestCache, Entry } from './digest-cache.ts';
import type { SearchFile } from './search-file.ts';
import type { Shelf } from './shelf.ts';

/** What earlier runs left in the profile. */
export interface KeptBefore {
  readonly digests: DigestCache;
  readonly search: SearchFile;
}

/** What an earlier run knew of the folder: its words at once, its entries when the first scan asks for them. */
export class KnownBefore {
  /** Resolves when recipes are found by it, before the folder is read. */
  readonly searchable: Promise<void>;
  readonly #digests: DigestCache;
  readonly #shelf: Shelf;

  constructor({ digests, search }: KeptBefore, shelf: Shelf) {
    this.#digests = digests;
    this.#shelf = shelf;
    this.searchable = search.read().then((frozen) => {
      if (frozen !== null) shelf.searchBy(frozen);
    });
  }

  /** Only what can also be found by its words: of anything else the file is read again. */
  async entries(): Promise<ReadonlyMap<RecipeId, Entry>> {
    const [entries] = await Promise.all([this.#digests.load(), this.searchable]);
    const { search } = this.#shelf;
    return new Map([...entries].filter(([id, { version }]) => search.isWhole(id, version)));
  }
}
