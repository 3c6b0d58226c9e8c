interface Waiting {
  readonly begin: () => void;
  readonly drop: () => void;
}

/** Work that is wanted only as long as nothing newer is: what was asked for last comes first, and what waits too long behind newer work is dropped. */
export class NewestFirst {
  readonly #atOnce: number;
  readonly #mostWaiting: number;
  readonly #waiting: Waiting[] = [];
  readonly #shared = new Map<string, Promise<unknown>>();
  #running = 0;

  constructor(atOnce: number, mostWaiting: number) {
    this.#atOnce = atOnce;
    this.#mostWaiting = mostWaiting;
  }

  /** Null for work that was dropped. Work of a key that is running or waiting is shared. */
  run<Value>(key: string, work: () => Promise<Value>): Promise<Value | null> {
    // One key names one kind of work, so what is shared is a Value.
    const shared = this.#shared.get(key) as Promise<Value | null> | undefined;
    if (shared !== undefined) return shared;
    const done = this.#start(work).finally(() => this.#shared.delete(key));
    this.#shared.set(key, done);
    return done;
  }

  async #start<Value>(work: () => Promise<Value>): Promise<Value | null> {
    if (!(await this.#turn())) return null;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#waiting.pop()?.begin();
    }
  }

  #turn(): Promise<boolean> {
    return new Promise((resolve) => {
      const begin = (): void => {
        this.#running += 1;
        resolve(true);
      };
      if (this.#running < this.#atOnce) {
        begin();
        return;
      }
      this.#waiting.push({ begin, drop: () => resolve(false) });
      if (this.#waiting.length > this.#mostWaiting) this.#waiting.shift()?.drop();
    });
  }
}
