import type { RecipeId } from '#core/library/summary.ts';
import type { ReadBytes } from './read-bytes.ts';

/** A program that empties a file before it writes it is given this long, in milliseconds, one after the other. */
const patience = [50, 150, 500];
/** Of a file that is just being made, emptiness is believed at the second look. */
const patienceForNew = [50];

/** A recipe that is suddenly empty, or new and empty, is most likely being written: looked at again before the list shows it so. */
export class EmptyDoubt {
  readonly #again: (id: RecipeId) => void;
  readonly #tries = new Map<RecipeId, number>();

  constructor(again: (id: RecipeId) => void) {
    this.#again = again;
  }

  /** `shownSize` in bytes, as the list knows the file; undefined for a new one. */
  isDoubtful(id: RecipeId, found: ReadBytes, shownSize: number | undefined): boolean {
    const tries = this.#tries.get(id) ?? 0;
    const wait = (shownSize === undefined ? patienceForNew : patience)[tries];
    const isEmptied = found.bytes.length === 0 && (shownSize === undefined ? found.stamp.racy : shownSize > 0);
    if (!isEmptied || wait === undefined) {
      this.#tries.delete(id);
      return false;
    }
    this.#tries.set(id, tries + 1);
    setTimeout(() => this.#again(id), wait);
    return true;
  }
}
