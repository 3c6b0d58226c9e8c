import type { FoldedFields } from '#core/search/fields.ts';
import type { Frozen } from '#core/search/freezing.ts';
import { RecipeSearch } from '#core/library/recipe-search.ts';
import { summaryOf } from '#core/library/digest.ts';
import { gatherPlaces, type RecipePlaces } from '#core/library/link-places.ts';
import { isWithin } from '#core/library/names.ts';
import { gatherPictures, type Pictures } from '#core/library/picture-places.ts';
import type { RecipeId, RecipeSummary } from '#core/library/summary.ts';
import { Departed, type Identity } from './departed.ts';
import type { Entry } from './digest-cache.ts';
import type { Changes } from './process-messages.ts';
import type { Stamp } from './read-bytes.ts';

/** What is known of the folder: entries, pictures and the search index, and what of it was not told yet. No disk here. */
export class Shelf {
  readonly #entries = new Map<RecipeId, Entry>();
  readonly #summaries = new Map<RecipeId, RecipeSummary>();
  readonly #inodes = new Map<string, RecipeId>();
  #search = new RecipeSearch(() => this.#ingredients());
  readonly #departed = new Departed();
  readonly #upserts = new Set<RecipeId>();
  readonly #removals = new Set<RecipeId>();
  readonly #moves: { from: RecipeId; to: RecipeId }[] = [];
  readonly #unstudied = new Set<RecipeId>();
  readonly #uncached = new Set<RecipeId>();
  #picturePaths = new Set<string>();
  #outside: Pictures | undefined;
  #pictures: Pictures = gatherPictures([]);
  #places: RecipePlaces | null = null;
  #expected: readonly RecipeId[] = [];

  get count(): number {
    return this.#entries.size;
  }

  get pictures(): Pictures {
    return this.#pictures;
  }

  /** Where links lead. */
  get places(): RecipePlaces {
    if (this.#places === null) {
      const titles = [...this.#entries].map(([id, { digest }]) => [id, digest.title] as const);
      this.#places = gatherPlaces(new Set([...this.#entries.keys(), ...this.#expected]), titles);
    }
    return this.#places;
  }

  get picturePaths(): Iterable<string> {
    return this.#picturePaths;
  }

  /** Recipes that are there but not read yet, so that links to them lead somewhere. */
  expect(ids: readonly RecipeId[]): void {
    this.#expected = ids;
    this.#places = null;
  }

  ids(): readonly RecipeId[] {
    return [...this.#entries.keys()];
  }

  entry(id: RecipeId): Entry | undefined {
    return this.#entries.get(id);
  }

  idsWithin(folder: string): readonly RecipeId[] {
    return this.ids().filter((id) => isWithin(id, folder));
  }

  get search(): RecipeSearch {
    return this.#search;
  }

  /** What an earlier run knew, before anything is put. */
  searchBy(frozen: Frozen): void {
    this.#search = new RecipeSearch(() => this.#ingredients(), frozen);
  }

  *#ingredients(): Generator<readonly [id: RecipeId, lines: string]> {
    for (const [id, { digest }] of this.#entries) yield [id, digest.ingredientText];
  }

  get unstudied(): number {
    return this.#unstudied.size;
  }

  /** Recipes that are listed and no more; they are taken for being studied now. */
  takeUnstudied(most: number): readonly RecipeId[] {
    const ids = [...this.#unstudied].slice(0, most);
    for (const id of ids) this.#unstudied.delete(id);
    return ids;
  }

  study(id: RecipeId, version: string, far: FoldedFields): void {
    if (this.#entries.get(id)?.version === version) this.search.complete(id, version, far);
  }

  /** Another known recipe with this inode: a link to the same file, or its name from before it was moved. */
  sameFile(id: RecipeId, inode: string): RecipeId | null {
    const other = this.#inodes.get(inode);
    return other === undefined || other === id ? null : other;
  }

  /** `near`: its words; null where the index has them from an earlier run. */
  put(id: RecipeId, entry: Entry, near: FoldedFields | null): void {
    const isNew = !this.#entries.has(id);
    this.#entries.set(id, entry);
    this.#inodes.set(entry.stamp.inode, id);
    if (near !== null) {
      this.search.put(id, entry.version, near, entry.digest.ingredientText);
      this.#unstudied.add(id);
    }
    this.#uncached.add(id);
    this.#upserts.add(id);
    this.#removals.delete(id);
    this.#places = null;
    if (!isNew) return;
    const was = this.#departed.take(identity(id, entry));
    if (was !== null && was.id !== id) this.#moves.push({ from: was.id, to: id });
  }

  /** The same bytes with other times or rights: nothing that the cook sees. */
  touch(id: RecipeId, stamp: Stamp): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    if (entry.stamp.key !== stamp.key || entry.stamp.racy !== stamp.racy) this.#uncached.add(id);
    this.#entries.set(id, { ...entry, stamp });
    this.#inodes.set(stamp.inode, id);
  }

  remove(id: RecipeId): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    if (this.#inodes.get(entry.stamp.inode) === id) this.#inodes.delete(entry.stamp.inode);
    this.#summaries.delete(id);
    this.#unstudied.delete(id);
    this.#uncached.add(id);
    this.search.drop(id);
    this.#departed.add(identity(id, entry));
    this.#upserts.delete(id);
    this.#removals.add(id);
    this.#places = null;
  }

  /** Words of recipes that an earlier run knew and this one did not find. */
  forgetOthers(): void {
    for (const id of this.search.ids()) if (!this.#entries.has(id)) this.search.drop(id);
  }

  /** Every picture of the folder, as it is now; recipes whose picture came or went change. */
  setPictures(paths: Iterable<string>): void {
    const next = new Set(paths);
    if (next.size === this.#picturePaths.size && [...next].every((path) => this.#picturePaths.has(path))) return;
    this.#picturePaths = next;
    this.#gather();
  }

  changePictures(left: readonly string[], found: readonly string[]): void {
    if (left.length + found.length === 0) return;
    const pictures = new Set(this.#picturePaths);
    for (const picture of left) pictures.delete(picture);
    for (const picture of found) pictures.add(picture);
    this.setPictures(pictures);
  }

  /** Every picture of the pictures folder, relative to it, in order. */
  setOutsidePictures(paths: readonly string[]): void {
    const next = paths.length > 0 ? gatherPictures(paths) : undefined;
    if (sameKeys(next?.byPath, this.#outside?.byPath)) return;
    this.#outside = next;
    this.#gather();
  }

  #gather(): void {
    const inside = gatherPictures(this.#picturePaths);
    this.#pictures = this.#outside ? { ...inside, outside: this.#outside } : inside;
    for (const [id, entry] of this.#entries) {
      const before = this.#summaries.get(id);
      const after = summaryOf(id, entry.digest, entry.stamp.modified, this.#pictures);
      if (before?.image !== after.image || before?.look?.code !== after.look?.code) this.#upserts.add(id);
    }
  }

  /** Recipes of which something else is known since this was last taken. */
  takeUncached(): readonly RecipeId[] {
    const ids = [...this.#uncached];
    this.#uncached.clear();
    return ids;
  }

  /** What changed since this was last taken; null for nothing. */
  takeChanges(): Changes | null {
    const upserts = [...this.#upserts].flatMap((id) => {
      const entry = this.#entries.get(id);
      if (!entry) return [];
      const summary = summaryOf(id, entry.digest, entry.stamp.modified, this.#pictures);
      this.#summaries.set(id, summary);
      return [summary];
    });
    const moves = this.#moves.filter(({ to }) => this.#entries.has(to));
    const movedFrom = new Set(moves.map(({ from }) => from));
    const removals = [...this.#removals].filter((id) => !movedFrom.has(id));
    this.#upserts.clear();
    this.#removals.clear();
    this.#moves.length = 0;
    return upserts.length + removals.length + moves.length === 0 ? null : { upserts, removals, moves };
  }
}

const sameKeys = (one?: ReadonlyMap<string, unknown>, other?: ReadonlyMap<string, unknown>): boolean =>
  one?.size === other?.size && [...(one?.keys() ?? [])].every((key) => other?.has(key));

const identity = (id: RecipeId, entry: Entry): Identity => ({
  id,
  version: entry.version,
  inode: entry.stamp.inode,
  size: entry.stamp.size,
});
