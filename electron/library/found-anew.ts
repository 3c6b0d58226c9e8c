import type { RecipeId } from '#core/library/summary.ts';

/** Files that a scan finds other than they were known: had the watcher heard, they would have been looked at before. */
export class FoundAnew {
  readonly #found = new Set<RecipeId>();
  #hasScanned = false;

  begin(): void {
    this.#found.clear();
  }

  add(id: RecipeId): void {
    this.#found.add(id);
  }

  /** None for the first scan of a process: what it finds no event could have told it. */
  end(): readonly RecipeId[] {
    const found = this.#hasScanned ? [...this.#found] : [];
    this.#hasScanned = true;
    return found;
  }
}
