import path from 'node:path';
import type { Tell } from './answer-requests.ts';

/** Files of the profile that could not be read and were set aside: told to the cook once, and not before there is a page to read it on. */
export class SetAside {
  readonly #tell: Tell;
  #names: string[] = [];
  #isShown = false;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  /** Absolute path under which it lies now; null for a file that was read. */
  add(file: string | null): void {
    if (file !== null) this.#names.push(path.basename(file));
    if (this.#isShown) this.#tellNow();
  }

  /** The first list is on the screen. */
  shown(): void {
    this.#isShown = true;
    this.#tellNow();
  }

  #tellNow(): void {
    if (this.#names.length > 0) this.#tell('app:set-aside', { names: this.#names });
    this.#names = [];
  }
}
