import { once } from 'node:events';
import type { Writable } from 'node:stream';

const fullAt = 64 * 1024;

/** Text on its way to a pipe, in large pieces. Waits for a reader that is slower, so that nothing piles up. */
export class Output {
  readonly #stream: Writable;
  #waiting: string[] = [];
  #length = 0;

  constructor(stream: Writable) {
    this.#stream = stream;
  }

  /** True when there is so much that it should be flushed. */
  add(line: string): boolean {
    this.#waiting.push(line, '\n');
    this.#length += line.length + 1;
    return this.#length >= fullAt;
  }

  async flush(): Promise<void> {
    if (this.#length === 0) return;
    const text = this.#waiting.join('');
    this.#waiting = [];
    this.#length = 0;
    if (!this.#stream.write(text)) await once(this.#stream, 'drain');
  }
}
