interface Patience {
  /** Milliseconds after the last event until the paths are handed on. */
  readonly quiet: number;
  /** Milliseconds after the first event, however many more come. */
  readonly longest: number;
}

const ordinary: Patience = { quiet: 40, longest: 200 };
/** What follows a batch of many within a second belongs to it: a checkout on a busy computer goes on in fits and starts. */
const inAStorm: Patience = { quiet: 150, longest: 800 };
const many = 5;
const stormLasts = 1000;

/** Gathers paths until it is quiet for 40 ms, but never longer than 200: a save by rename is one change, a checkout one or two batches. */
export class Settle {
  readonly #handOn: (paths: readonly string[]) => void;
  readonly #paths = new Set<string>();
  #quietTimer: NodeJS.Timeout | null = null;
  #firstAt = 0;
  #stormAt = Number.NEGATIVE_INFINITY;

  constructor(handOn: (paths: readonly string[]) => void) {
    this.#handOn = handOn;
  }

  add(path: string): void {
    // The monotonic clock: a clock set back an hour must not hold changes for an hour.
    const now = performance.now();
    if (this.#quietTimer === null) this.#firstAt = now;
    else clearTimeout(this.#quietTimer);
    this.#paths.add(path);
    const { quiet, longest } = this.#firstAt - this.#stormAt < stormLasts ? inAStorm : ordinary;
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
    if (paths.length >= many) this.#stormAt = performance.now();
    this.#handOn(paths);
  }
}
