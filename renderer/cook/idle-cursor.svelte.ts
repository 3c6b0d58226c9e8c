import { onDestroy } from 'svelte';

/** Milliseconds without a movement after which the pointer is in the way. */
const idleAfter = 3000;

/** Made while a component is set up; it ends with it. */
export class IdleCursor {
  hidden = $state(false);
  #timeout: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.moved();
    onDestroy(() => clearTimeout(this.#timeout));
  }

  readonly moved = (): void => {
    this.hidden = false;
    clearTimeout(this.#timeout);
    this.#timeout = setTimeout(() => (this.hidden = true), idleAfter);
  };
}
