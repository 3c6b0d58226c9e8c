/** Milliseconds: a page that crashed never says that it painted. */
const longest = 3_000;

/** Whether the first list is on the screen yet. */
export class Paint {
  readonly #painted: Promise<void>;
  #done: () => void = () => undefined;

  constructor() {
    this.#painted = new Promise((resolve) => {
      this.#done = resolve;
    });
  }

  done(): void {
    this.#done();
  }

  async wait(): Promise<void> {
    const timer = setTimeout(() => this.#done(), longest);
    await this.#painted;
    clearTimeout(timer);
  }
}
