import type { Kitchen } from '#core/contract/contract.ts';
import type { UpdatesState } from '#core/contract/updates.ts';
import type { Unsubscribe } from '../kitchen/feature.ts';

/** New versions of Hobside as main tells of them; null until it has. */
export class ToldUpdates {
  current = $state.raw<UpdatesState | null>(null);
  readonly #kitchen: Kitchen;

  constructor(kitchen: Kitchen) {
    this.#kitchen = kitchen;
  }

  /** Asks main, and nobody else. Returns the clean-up. */
  follow(): Unsubscribe {
    const end = this.#kitchen.listen('updates:changed', (told) => (this.current = told));
    void this.#kitchen.ask('updates:read', null).then((told) => (this.current ??= told));
    return end;
  }

  /** What comes of it is told by 'updates:changed'. */
  ask(wish: 'look' | 'fetch' | 'stop' | 'restart'): void {
    void this.#kitchen.ask(`updates:${wish}`, null);
  }
}
