import type { Kitchen } from '#core/contract/contract.ts';
import type { LibraryFindings } from '#core/contract/doctor.ts';
import { inOrder } from './kinds.ts';

const nothing: LibraryFindings = { kinds: [], examined: 0, of: 0 };
/** A sync program writes many files one after the other. */
const pause = 300;

/** What needs a look, as it was found last. */
export class DoctorState {
  #found = $state.raw(nothing);
  /** How far it is, before there is something to show. */
  progress = $state.raw({ done: 0, of: 0 });
  isLooking = $state(true);
  /** The library did not answer. */
  failed = $state(false);
  readonly kinds = $derived(inOrder(this.#found.kinds));
  readonly count = $derived(this.#found.kinds.reduce((sum, { count }) => sum + count, 0));
  readonly #kitchen: Kitchen;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(kitchen: Kitchen) {
    this.#kitchen = kitchen;
  }

  /** What was found before stays until all is looked through; an answer that comes after a later question is not shown. */
  async look(): Promise<void> {
    const asking = (this.#asked += 1);
    this.isLooking = true;
    let before = -1;
    for (;;) {
      const found = await this.#kitchen.ask('library:findings', null);
      if (asking !== this.#asked) return;
      this.progress = { done: found.examined, of: found.of };
      const isWhole = found.examined >= found.of;
      // A question that times out is answered with nothing: it would be asked for ever.
      if (!isWhole && found.examined > before) {
        before = found.examined;
        continue;
      }
      this.failed = !isWhole;
      if (isWhole) this.#found = found;
      this.isLooking = false;
      return;
    }
  }

  changedOnDisk(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), pause);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
  }
}
