/** One piece of work at a time for each name: two saves in flight would both pass their version check. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  take<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
    const turn = (this.#last.get(name) ?? Promise.resolve()).then(work, work);
    this.#last.set(name, turn);
    const forget = (): void => {
      if (this.#last.get(name) === turn) this.#last.delete(name);
    };
    turn.then(forget, forget);
    return turn;
  }

  /** Resolves when nothing is under way any more. */
  async done(): Promise<void> {
    await Promise.allSettled(this.#last.values());
  }
}
