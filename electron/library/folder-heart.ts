import { opendir, stat } from 'node:fs/promises';
import { inTime } from './in-time.ts';

/** How a folder fares: by what it is known to be the same one, and whether anything is in it; null when it can't be listed. */
export interface Pulse {
  readonly identity: string;
  readonly empty: boolean;
}

export async function pulseOf(root: string): Promise<Pulse | null> {
  try {
    return { identity: await identityOf(root), empty: await isEmpty(root) };
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

/** By its first entry: a flat folder of ten thousand recipes, listed whole every two seconds, keeps a processor busy. */
export async function isEmpty(folder: string): Promise<boolean> {
  const listing = await opendir(folder);
  try {
    return (await listing.read()) === null;
  } finally {
    await listing.close();
  }
}

/** Device, inode and time of birth: a folder that is made anew is often given the inode of the old one. */
export async function identityOf(root: string): Promise<string> {
  const found = await stat(root, { bigint: true });
  return `${found.dev}:${found.ino}:${found.birthtimeNs}`;
}

const beat = 2_000;
/** Milliseconds. A network disk whose server is gone answers nothing for minutes, and fails with nothing. */
const longestPulse = 8_000;
/** Unanswered questions: each keeps one of the four threads that all files are read with. */
const mostUnanswered = 2;

/** Asks every two seconds whether the folder is still there; a watcher says nothing when a disk is pulled. */
export class FolderHeart {
  readonly #root: string;
  readonly #hear: (pulse: Pulse | null) => Promise<void>;
  readonly #ask: (root: string) => Promise<Pulse | null>;
  readonly #unanswered = new Set<Promise<Pulse | null>>();
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(root: string, hear: (pulse: Pulse | null) => Promise<void>, ask = pulseOf) {
    this.#root = root;
    this.#hear = hear;
    this.#ask = ask;
    this.#next();
  }

  /** One beat now: something said that the folder is in doubt. */
  async listen(): Promise<void> {
    const pulse = await this.#pulse();
    if (!this.#closed) await this.#hear(pulse);
  }

  close(): void {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  /** Not an interval: on a network disk that hangs, beats would pile up. */
  #next(): void {
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      void this.listen().finally(() => this.#next());
    }, beat);
  }

  /** Null also where the disk does not answer in time: that is a folder that is not there, until it does. */
  #pulse(): Promise<Pulse | null> {
    const last = [...this.#unanswered].at(-1);
    const asked = last !== undefined && this.#unanswered.size >= mostUnanswered ? last : this.#askAnew();
    return inTime(asked, longestPulse, () => null);
  }

  #askAnew(): Promise<Pulse | null> {
    const asked = this.#ask(this.#root);
    this.#unanswered.add(asked);
    const answered = (): void => void this.#unanswered.delete(asked);
    asked.then(answered, answered);
    return asked;
  }
}
