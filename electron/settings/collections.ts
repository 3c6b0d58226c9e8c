import {
  emptyCollection,
  longestQuery,
  longestSearchName,
  type Collection,
  type SavedSearch,
} from '#core/contract/collection.ts';
import { listOf, record, text } from '#core/contract/shape.ts';
import type { ChangeBatch, RecipeId } from '#core/library/summary.ts';
import type { JsonFile } from './json-file.ts';

export interface KeptCollection extends Collection {
  /** Absolute path of the library. */
  readonly root: string;
}

const mostLibraries = 100;
const mostFavourites = 100_000;
const mostSearches = 200;
const longestPath = 4096;
const isKept = record<KeptCollection>({
  root: text(longestPath),
  favourites: listOf(text(longestPath, 1), mostFavourites),
  searches: listOf(record<SavedSearch>({ query: text(longestQuery, 1), name: text(longestSearchName) }), mostSearches),
});

/** One by one: what is wrong with one library's costs the others nothing. */
export const checkCollections = (found: unknown): readonly KeptCollection[] =>
  Array.isArray(found) ? found.slice(0, mostLibraries).filter(isKept) : [];

/** Favourites and saved searches of each library, in the profile. A favourite goes along when its file does. */
export class Collections {
  readonly #kept: JsonFile<readonly KeptCollection[]>;
  readonly #root: () => string | null;
  readonly #changed: (collection: Collection) => void;

  /** `root` is the library that is open, or null; `changed` is told what holds from now on. */
  constructor(
    kept: JsonFile<readonly KeptCollection[]>,
    root: () => string | null,
    changed: (collection: Collection) => void,
  ) {
    this.#kept = kept;
    this.#root = root;
    this.#changed = changed;
  }

  get current(): Collection {
    const root = this.#root();
    const { favourites, searches } = this.#kept.value.find((one) => one.root === root) ?? emptyCollection;
    return { favourites, searches };
  }

  /** Rejects when the disk refuses; it holds until the end of this run all the same. */
  favourite(recipe: RecipeId, on: boolean): Promise<void> {
    const others = this.current.favourites.filter((id) => id !== recipe);
    return this.#keep({ ...this.current, favourites: on ? [...others, recipe].slice(-mostFavourites) : others });
  }

  /** Keeps it, calls it by another name, or forgets it (null). One that is renamed keeps its place in the list. */
  search(query: string, name: string | null): Promise<void> {
    const { searches } = this.current;
    if (name === null) return this.#keep({ ...this.current, searches: searches.filter((one) => one.query !== query) });
    const saved = { query, name };
    const next = searches.some((one) => one.query === query)
      ? searches.map((one) => (one.query === query ? saved : one))
      : [...searches, saved].slice(-mostSearches);
    return this.#keep({ ...this.current, searches: next });
  }

  async follow(moves: ChangeBatch['moves']): Promise<void> {
    const to = new Map(moves.map((move) => [move.from, move.to]));
    const { favourites } = this.current;
    if (!favourites.some((id) => to.has(id))) return;
    // Where a favourite moves into the place of one that is gone, they are one.
    await this.#keep({ ...this.current, favourites: [...new Set(favourites.map((id) => to.get(id) ?? id))] });
  }

  #keep(collection: Collection): Promise<void> {
    const root = this.#root();
    if (root === null) return Promise.resolve();
    const others = this.#kept.value.filter((one) => one.root !== root);
    const writing = this.#kept.keep([{ root, ...collection }, ...others].slice(0, mostLibraries));
    this.#changed(collection);
    return writing;
  }
}
