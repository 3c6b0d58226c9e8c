/** Whether the first list is on the screen yet. */
export class Paint {
  readonly #painted: Promise<void>;
  readonly #longest: number;
  #done: () => void = () => undefined;

  /** `longest` in milliseconds: a page that crashed never says that it painted. */
  constructor(longest: number) {
    this.#longest = longest;
    this.#painted = new Promise((resolve) => {
      this.#done = resolve;
    });
  }

  done(): void {
    this.#done();
  }

  async wait(): Promise<void> {
    const timer = setTimeout(() => this.#done(), this.#longest);
    await this.#painted;
    clearTimeout(timer);
  }
}
