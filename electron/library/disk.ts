import {
  canBeElsewhere,
  isElsewhere,
  lookAt,
  lookNow,
  readBytes,
  readNow,
  type Looked,
  type ReadBytes,
  type Unread,
} from './read-bytes.ts';

/** Milliseconds a file. */
const quickLook = 1;
/** Of the four threads that all files of a process are read with, these may be kept waiting by a slow disk. */
const mostSlowReads = 2;
/** Milliseconds. A cloud drive fetches a file when it is read; without its server it never answers. */
const longestRead = 10_000;
/** Milliseconds that a file of which a process hung is not tried again. */
const avoidedFor = 10 * 60_000;

/** A file that can't be had now: its bytes are with a cloud drive, or its disk doesn't answer. It is there all the same. */
const away: Unread = { kind: 'unreadable', code: 'ETIMEDOUT' };

type ReadSlowly = (absolute: string, limit?: number) => Promise<ReadBytes | Unread>;

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
  readonly #hung: (paths: readonly string[]) => void;
  readonly #readSlowly: ReadSlowly;
  readonly #avoidedUntil = performance.now() + avoidedFor;
  #isQuick = false;
  #reading = 0;
  readonly #waiting: (() => void)[] = [];
  /** Files whose reading has not ended in time. */
  readonly #late: string[] = [];

  /** `hung` is told the files whose reading doesn't end when nothing more can be read: this process is of no use any more. */
  constructor(
    hung: (paths: readonly string[]) => void = () => undefined,
    doubt = noDoubt,
    readSlowly: ReadSlowly = readBytes,
  ) {
    this.#hung = hung;
    this.#doubt = doubt;
    this.#readSlowly = readSlowly;
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
    return (this.#isQuick ? readNow(absolute) : null) ?? this.#readInTurn(absolute);
  }

  /** For the cook who wants to see it: a cloud drive fetches it then. `limit` in bytes. */
  fetch(absolute: string, limit?: number): Promise<ReadBytes | Unread> {
    return this.#readInTurn(absolute, limit);
  }

  /** Looks at or reads so many files, and judges the disk by how long that takes. */
  async timed<Answer>(files: number, work: () => Promise<Answer>): Promise<Answer> {
    const began = performance.now();
    const answer = await work();
    this.#isQuick = !this.#doubt.isSlow && this.#late.length === 0 && performance.now() - began < files * quickLook;
    return answer;
  }

  /** Never an answer that another one waits for already: what was written since that one began would be missed for good. */
  async #readInTurn(absolute: string, limit?: number): Promise<ReadBytes | Unread> {
    while (this.#reading >= mostSlowReads && !this.#isHung)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.#isHung) return away;
    this.#reading += 1;
    let isLate = false;
    const read = this.#readSlowly(absolute, limit).finally(() => this.#end(absolute, isLate));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Unread>((resolve) => {
      timer = setTimeout(() => {
        isLate = true;
        this.#giveUp(absolute);
        resolve(away);
      }, longestRead);
    });
    return Promise.race([read, late]).finally(() => clearTimeout(timer));
  }

  #isAvoided(absolute: string): boolean {
    return this.#doubt.avoid.includes(absolute) && performance.now() < this.#avoidedUntil;
  }

  get #isHung(): boolean {
    return this.#late.length >= mostSlowReads;
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
