import type { Kitchen } from '#core/contract/contract.ts';
import type { Draft } from '#core/contract/library.ts';
import type { RecipeId } from '#core/library/summary.ts';

export const keepDelay = 300;

/** Keeps unsaved typing outside the library, so that a crash costs at most the last third of a second. */
export class DraftKeeper {
  readonly #kitchen: Kitchen;
  /** What is to be kept now; null when everything is on disk. */
  readonly #draft: () => Draft | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** One after another: a drop that overtook a keep would leave the draft for ever. */
  #last: Promise<void> = Promise.resolve();
  /** The id under which something is kept. */
  #keptAs: RecipeId | null;
  #isKept = true;

  constructor(kitchen: Kitchen, draft: () => Draft | null, keptAs: RecipeId | null) {
    this.#kitchen = kitchen;
    this.#draft = draft;
    this.#keptAs = keptAs;
  }

  /** False when the newest typing could not be kept. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Keeps within the delay, however long the typing goes on. */
  typed(): void {
    this.#timer ??= setTimeout(() => void this.now(), keepDelay);
  }

  /** Keeps what is unsaved, or drops what is not needed any more. */
  now(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#last = this.#last.then(() => this.#keep());
    return this.#last;
  }

  async #keep(): Promise<void> {
    const draft = this.#draft();
    const old = this.#keptAs;
    if (draft !== null) {
      this.#keptAs = draft.id;
      this.#isKept = await this.#succeeds(this.#kitchen.ask('draft:keep', draft).then((result) => result.ok));
    }
    if (old === null || old === draft?.id) return;
    const isDropped = await this.#succeeds(this.#kitchen.ask('draft:drop', { id: old }).then(() => true));
    if (draft !== null || !isDropped) return;
    this.#keptAs = null;
    this.#isKept = true;
  }

  /** A question that main refuses must not end the row of those after it. */
  #succeeds(asked: Promise<boolean>): Promise<boolean> {
    return asked.catch((error: unknown) => {
      console.error(error);
      return false;
    });
  }
}
