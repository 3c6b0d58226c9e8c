import type { Kitchen } from '#core/contract/contract.ts';
import type { Timer } from '#core/cooking/timer.ts';
import type { TimersState } from '../kitchen/feature.ts';

/** The timers as main tells them, and a clock that moves while one of them does. */
export class ToldTimers implements TimersState {
  all = $state.raw<readonly Timer[]>([]);
  now = $state(Date.now());
  /** Newest first. */
  readonly ringing = $derived(
    this.all.filter((timer) => timer.state === 'ringing').toSorted((one, other) => other.endsAt - one.endsAt),
  );
  /** The next to ring. */
  readonly soonest = $derived(
    this.all
      .filter((timer) => timer.state === 'running')
      .reduce<Timer | null>((first, timer) => (first && first.endsAt <= timer.endsAt ? first : timer), null),
  );
  readonly #kitchen: Kitchen;
  #ticking: ReturnType<typeof setInterval> | null = null;

  constructor(kitchen: Kitchen) {
    this.#kitchen = kitchen;
    kitchen.listen('timers:changed', (timers) => this.#told(timers));
  }

  async load(): Promise<void> {
    this.#told(await this.#kitchen.ask('timer:list', null));
  }

  #told(timers: readonly Timer[]): void {
    this.now = Date.now();
    this.all = timers;
    const moving = timers.some((timer) => timer.state === 'running' || timer.state === 'ringing');
    if (moving) this.#ticking ??= setInterval(() => (this.now = Date.now()), 250);
    else if (this.#ticking !== null) {
      clearInterval(this.#ticking);
      this.#ticking = null;
    }
  }
}
