import { existsSync } from 'node:fs';
import { powerSaveBlocker } from 'electron';
import type { Wakefulness } from '#core/contract/awake.ts';
import { canAskFor } from './awake-doubt.ts';

export type Blocker = 'prevent-display-sleep' | 'prevent-app-suspension';

/** Keeps the display on, or the computer from sleeping, only while it is wanted. */
export class StayAwake {
  readonly #kind: Blocker;
  #blocker: number | null = null;

  constructor(kind: Blocker) {
    this.#kind = kind;
  }

  want(wanted: boolean): void {
    if (wanted === (this.#blocker !== null)) return;
    if (this.#blocker !== null) powerSaveBlocker.stop(this.#blocker);
    this.#blocker = wanted ? powerSaveBlocker.start(this.#kind) : null;
  }

  state(): Wakefulness {
    if (this.#blocker === null) return 'off';
    const { platform, env } = process;
    const heard = powerSaveBlocker.isStarted(this.#blocker) && canAskFor(this.#kind, platform, env, existsSync);
    return heard ? 'held' : 'refused';
  }
}
