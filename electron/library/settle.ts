/** Milliseconds after the last event, and at most after the first, until the paths are handed on. */
const quiet = 40;
const longest = 200;

/** Gathers paths until it is quiet for 40 ms, but never longer than 200: a save by rename is one change, a checkout one or two batches. */
export class Settle {
  readonly #handOn: (paths: readonly string[]) => void;
  readonly #paths = new Set<string>();
  #quietTimer: NodeJS.Timeout | null = null;
  #firstAt = 0;

  constructor(handOn: (paths: readonly string[]) => void) {
    this.#handOn = handOn;
  }

  add(path: string): void {
    // The monotonic clock: a clock set back an hour must not hold changes for an hour.
    const now = performance.now();
    if (this.#quietTimer === null) this.#firstAt = now;
    else clearTimeout(this.#quietTimer);
    this.#paths.add(path);
    this.#quietTimer = setTimeout(() => this.#end(), Math.max(0, Math.min(quiet, this.#firstAt + longest - now)));
  }

  close(): void {
    if (this.#quietTimer !== null) clearTimeout(this.#quietTimer);
    this.#quietTimer = null;
    this.#paths.clear();
  }

  #end(): void {
    this.#quietTimer = null;
    const paths = [...this.#paths];
    this.#paths.clear();
    this.#handOn(paths);
  }
}
