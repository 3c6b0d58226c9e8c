import { lookAt, lookNow, readBytes, readNow, type Looked, type ReadBytes, type Unread } from './read-bytes.ts';

/** Milliseconds a file. */
const quickLook = 1;

/** The disk that a folder is on. While it answers at once it is read without waiting; a slow one is never waited for with everything else standing still. */
export class Disk {
  #isQuick = false;

  /** Null where that needs waiting. */
  lookNow(absolute: string): Looked | null {
    return this.#isQuick ? lookNow(absolute) : null;
  }

  async look(absolute: string): Promise<Looked> {
    return this.#isQuick ? lookNow(absolute) : lookAt(absolute);
  }

  async read(absolute: string): Promise<ReadBytes | Unread> {
    return (this.#isQuick ? readNow(absolute) : null) ?? readBytes(absolute);
  }

  /** Looks at or reads so many files, and judges the disk by how long that takes. */
  async timed<Answer>(files: number, work: () => Promise<Answer>): Promise<Answer> {
    const began = performance.now();
    const answer = await work();
    this.#isQuick = performance.now() - began < files * quickLook;
    return answer;
  }
}
