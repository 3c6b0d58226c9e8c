import type { LibraryWords } from '#core/completion/library-words.ts';
import type { Kitchen } from '#core/contract/contract.ts';

const none: LibraryWords = { names: [], units: [], isWhole: false };

/** The library's ingredient names and units: asked for when something is first to be completed, and again after the library changed. */
export class KnownWords {
  readonly #kitchen: Kitchen;
  #words = none;
  #isStale = true;
  #asking: Promise<void> | null = null;

  constructor(kitchen: Kitchen) {
    this.#kitchen = kitchen;
    kitchen.listen('library:changed', () => (this.#isStale = true));
    kitchen.listen('library:opened', () => {
      this.#words = none;
      this.#isStale = true;
    });
  }

  /** As far as they are known now; newer ones are asked for, and are there the next time. */
  get now(): LibraryWords {
    if (this.#isStale || !this.#words.isWhole) void this.#ask();
    return this.#words;
  }

  /** Waits only where nothing is known yet. */
  async some(): Promise<LibraryWords> {
    if (this.#words !== none) return this.now;
    await this.#ask();
    return this.#words;
  }

  #ask(): Promise<void> {
    this.#asking ??= this.#kitchen
      .ask('library:words', null)
      .then((words) => void (this.#words = words))
      .catch(console.error)
      .finally(() => (this.#asking = null));
    // Before the answer: what changes while it is on its way makes it stale again.
    this.#isStale = false;
    return this.#asking;
  }
}
