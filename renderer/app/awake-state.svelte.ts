import type { Awake } from '#core/contract/awake.ts';
import type { Kitchen } from '#core/contract/contract.ts';

/** What main keeps from sleeping. */
export class ToldAwake {
  current = $state.raw<Awake>({ display: 'off', computer: 'off' });

  constructor(kitchen: Kitchen) {
    const read = async () => (this.current = await kitchen.ask('awake:read', null));
    kitchen.listen('awake:changed', (awake) => (this.current = awake));
    // A timer keeps the computer awake, and main looks after both at once.
    kitchen.listen('timers:changed', () => void read());
  }
}
