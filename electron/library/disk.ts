import { canBeElsewhere, isElsewhere, lookAt, lookNow, readBytes, readNow } from './read-bytes.ts';
import type { Looked, ReadBytes, Unread } from './read-bytes.ts';
import { away, SlowReads, type ReadSlowly } from './slow-reads.ts';

/** Milliseconds a file. */
const quickLook = 1;
/** Of the four threads that all files of a process are read with, these may be kept waiting by looks at all files. */
const mostSlowReads = 2;
/** Milliseconds that a file of which a process hung is not tried again. */
const avoidedFor = 10 * 60_000;

/** What is known of the disk from a process that hung on it. */
export interface DiskDoubt {
  /** Absolute paths of files whose reading never ended. */
  readonly avoid: readonly string[];
  /** It may not be waited for, however quick it seems. */
  readonly isSlow: boolean;
}

export const noDoubt: DiskDoubt = { avoid: [], isSlow: false };

/** The disk that a folder is on. While it answers at once it is read without waiting; a slow one is never waited for with everything else standing still. */
export class Disk {
  readonly #doubt: DiskDoubt;
  readonly #avoidedUntil = performance.now() + avoidedFor;
  readonly #reads: SlowReads;
  readonly #fetches: SlowReads;
  #isQuick = false;

  /**
   * `hung` is told the files whose reading doesn't end when nothing more can be read: this process is of no use any more.
   * `mostFetches` may be waited for besides.
   */
  constructor(
    hung: (paths: readonly string[]) => void = () => undefined,
    doubt = noDoubt,
    {
      mostFetches = 1,
      readSlowly = readBytes,
    }: { readonly mostFetches?: number; readonly readSlowly?: ReadSlowly } = {},
  ) {
    this.#doubt = doubt;
    this.#reads = new SlowReads(mostSlowReads, readSlowly, hung);
    this.#fetches = new SlowReads(mostFetches, readSlowly, hung);
  }

  /** Null where that needs waiting. */
  lookNow(absolute: string): Looked | null {
    return this.#isQuick ? lookNow(absolute) : null;
  }

  async look(absolute: string): Promise<Looked> {
    return this.#isQuick ? lookNow(absolute) : lookAt(absolute);
  }

  /** 'unreadable' by ETIMEDOUT for what is not on this computer now. */
  async read(absolute: string): Promise<ReadBytes | Unread> {
    if (this.#isAvoided(absolute)) return away;
    if (canBeElsewhere()) {
      const looked = await this.look(absolute);
      if (looked.kind === 'file' && isElsewhere(looked.stamp)) return away;
    }
    return (this.#isQuick ? readNow(absolute) : null) ?? this.#reads.read(absolute);
  }

  /** For the cook who wants to see it: a cloud drive fetches it then. `limit` in bytes. */
  fetch(absolute: string, limit?: number): Promise<ReadBytes | Unread> {
    return this.#fetches.read(absolute, limit);
  }

  /** Looks at or reads so many files, and judges the disk by how long that takes. */
  async timed<Answer>(files: number, work: () => Promise<Answer>): Promise<Answer> {
    const began = performance.now();
    const answer = await work();
    this.#isQuick = !this.#doubt.isSlow && !this.#reads.isAnyLate && performance.now() - began < files * quickLook;
    return answer;
  }

  #isAvoided(absolute: string): boolean {
    return this.#doubt.avoid.includes(absolute) && performance.now() < this.#avoidedUntil;
  }
}
