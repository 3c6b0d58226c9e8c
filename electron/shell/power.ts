import { powerSaveBlocker } from 'electron';

/** Keeps the display on, or the computer from sleeping, only while it is wanted. */
export class StayAwake {
  readonly #kind: 'prevent-display-sleep' | 'prevent-app-suspension';
  #blocker: number | null = null;

  constructor(kind: 'prevent-display-sleep' | 'prevent-app-suspension') {
    this.#kind = kind;
  }

  want(wanted: boolean): void {
    if (wanted === (this.#blocker !== null)) return;
    if (this.#blocker !== null) powerSaveBlocker.stop(this.#blocker);
    this.#blocker = wanted ? powerSaveBlocker.start(this.#kind) : null;
  }
}
