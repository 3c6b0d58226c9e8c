import type { Failure, Result } from '#core/contract/result.ts';

/** What a saver asks and tells. `Sent` is what goes out, `Got` what comes back. */
export interface Saving<Sent, Got> {
  /** What is to be saved now; null when there is nothing, or when saving would overwrite something. */
  readonly next: () => Sent | null;
  readonly write: (sent: Sent) => Promise<Result<Got>>;
  readonly written: (sent: Sent, got: Got) => void;
  /** Says whether to try again at once, from a newer version. */
  readonly refused: (failure: Failure) => 'again' | 'stop';
  readonly busy: (isSaving: boolean) => void;
}

export const autosaveDelay = 800;

/** Decides when to save. Two saves are never in flight: both would pass the version check, and the older text could win. */
export class Saver<Sent, Got> {
  /** Counts the saves begun, so that an answer from before a save is known to be stale. */
  begun = 0;
  readonly #saving: Saving<Sent, Got>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #wanted = false;
  #stopped = false;

  constructor(saving: Saving<Sent, Got>) {
    this.#saving = saving;
  }

  /** A key was pressed: saves once the typing pauses. */
  typed(): void {
    clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = setTimeout(() => void this.now(), autosaveDelay);
  }

  /** Saves without waiting for the pause, unless saving stopped after a failure. */
  soon(): void {
    if (!this.#stopped) void this.now();
  }

  /** Saves what there is, a failure before or not. Resolves when nothing more is in flight. */
  now(): Promise<void> {
    clearTimeout(this.#timer);
    this.#wanted = true;
    this.#running ??= this.#run();
    return this.#running;
  }

  settled(): Promise<void> {
    return this.#running ?? Promise.resolve();
  }

  /** No more saving by itself: the cook decides what is next. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#stopped = true;
  }

  resume(): void {
    this.#stopped = false;
  }

  async #run(): Promise<void> {
    // A run with nothing to do would else end before it is remembered, and be remembered for ever.
    await Promise.resolve();
    try {
      while (this.#wanted) {
        this.#wanted = false;
        const sent = this.#saving.next();
        if (sent !== null) await this.#save(sent);
      }
    } finally {
      this.#saving.busy(false);
      this.#running = null;
    }
  }

  async #save(sent: Sent): Promise<void> {
    this.begun += 1;
    this.#saving.busy(true);
    const result = await this.#saving.write(sent);
    if (result.ok) {
      this.#stopped = false;
      this.#saving.written(sent, result.value);
    } else if (this.#saving.refused(result.failure) === 'again') {
      this.#wanted = true;
    } else {
      this.stop();
      this.#wanted = false;
    }
  }
}
