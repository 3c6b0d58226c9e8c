import { app } from 'electron';

/** macOS tells of files and addresses by events, the first of them before there is a window: they wait for whoever asks. */
export class OpeningsHeard {
  #waiting: string[] = [];
  #then: ((named: readonly string[]) => void) | null = null;

  constructor() {
    app.on('open-file', (event, file) => {
      event.preventDefault();
      this.#hear(file);
    });
    app.on('open-url', (event, address) => {
      event.preventDefault();
      this.#hear(address);
    });
  }

  /** Told at once what has come by now. */
  then(told: (named: readonly string[]) => void): void {
    this.#then = told;
    const waiting = this.#waiting;
    this.#waiting = [];
    if (waiting.length > 0) told(waiting);
  }

  #hear(word: string): void {
    if (this.#then === null) this.#waiting.push(word);
    else this.#then([word]);
  }
}
