import { inTime } from './in-time.ts';
import type { ReadBytes, Unread } from './read-bytes.ts';

export type ReadSlowly = (absolute: string, limit?: number) => Promise<ReadBytes | Unread>;

/** Milliseconds. A cloud drive fetches a file when it is read; without its server it never answers. */
const longestRead = 10_000;

/** A file that can't be had now: its bytes are with a cloud drive, or its disk doesn't answer. It is there all the same. */
export const away: Unread = { kind: 'unreadable', code: 'ETIMEDOUT' };

/** Reads that may never end, so many at once and no more: each keeps one of the four threads that a process reads with. */
export class SlowReads {
  readonly #most: number;
  readonly #read: ReadSlowly;
  readonly #hung: (paths: readonly string[]) => void;
  #reading = 0;
  readonly #waiting: (() => void)[] = [];
  /** Files whose reading has not ended in time. */
  readonly #late: string[] = [];

  /** `hung` is told the files whose reading doesn't end when nothing more can be read. */
  constructor(most: number, read: ReadSlowly, hung: (paths: readonly string[]) => void) {
    this.#most = most;
    this.#read = read;
    this.#hung = hung;
  }

  get isAnyLate(): boolean {
    return this.#late.length > 0;
  }

  /** Never an answer that another one waits for already: what was written since that one began would be missed for good. */
  async read(absolute: string, limit?: number): Promise<ReadBytes | Unread> {
    while (this.#reading >= this.#most && !this.#isHung)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.#isHung) return away;
    this.#reading += 1;
    let isLate = false;
    const read = this.#read(absolute, limit).finally(() => this.#end(absolute, isLate));
    return inTime(read, longestRead, () => {
      isLate = true;
      this.#giveUp(absolute);
      return away;
    });
  }

  get #isHung(): boolean {
    return this.#late.length >= this.#most;
  }

  #end(absolute: string, isLate: boolean): void {
    this.#reading -= 1;
    if (isLate) this.#late.splice(this.#late.indexOf(absolute), 1);
    for (const goOn of this.#waiting.splice(0)) goOn();
  }

  /** Its thread is lost until the disk answers. With the last of them, what waits is told at once that it can't be had. */
  #giveUp(absolute: string): void {
    this.#late.push(absolute);
    if (!this.#isHung) return;
    for (const goOn of this.#waiting.splice(0)) goOn();
    this.#hung([...this.#late]);
  }
}
