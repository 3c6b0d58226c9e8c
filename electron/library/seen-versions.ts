import type { RecipeId } from '#core/library/summary.ts';
import type { History } from './history.ts';
import { timeOf, versionIn } from './history.ts';
import { insideLibrary } from './library-path.ts';
import type { Changes } from './process-messages.ts';
import { readBytes, versionOf } from './read-bytes.ts';

const mostHeld = 100;
const largestHeld = 1024 * 1024;

interface Held {
  readonly bytes: Buffer;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/**
 * What another program replaces is gone when the watcher hears of it. So the bytes of every recipe that was opened in this
 * run are held, and go to the history when others stand in its file, or none.
 */
export class SeenVersions {
  readonly #root: string;
  readonly #history: History;
  readonly #held = new Map<RecipeId, Held>();
  /** One look after the other: two at once would both find the change and both keep it. */
  #turn: Promise<void> = Promise.resolve();

  constructor(root: string, history: History) {
    this.#root = root;
    this.#history = history;
  }

  /** The cook looks at this recipe. */
  opened(id: RecipeId): Promise<void> {
    return this.#next(async () => {
      if (!this.#held.has(id)) this.#hold(id, await this.#read(id));
    });
  }

  changed({ upserts, removals, moves }: Changes): Promise<void> {
    return this.#next(async () => {
      for (const { from, to } of moves) {
        const held = this.#held.get(from);
        this.#held.delete(from);
        if (held) this.#held.set(to, held);
      }
      for (const id of [...upserts.map((one) => one.id), ...removals]) if (this.#held.has(id)) await this.#compare(id);
    });
  }

  async #compare(id: RecipeId): Promise<void> {
    const before = this.#held.get(id);
    const now = await this.#read(id);
    if (before === undefined || (now !== null && before.bytes.equals(now))) return;
    if (!(await this.#isKept(id, before))) {
      await this.#history.keep(id, before.bytes, 'given-up');
      await this.#history.prune(id);
    }
    this.#held.delete(id);
    this.#hold(id, now);
  }

  /** What Hobside itself replaced is. The same bytes from a month ago are dropped from the history any day now. */
  async #isKept(id: RecipeId, { bytes, since }: Held): Promise<boolean> {
    const version = versionOf(bytes).slice(0, 12);
    const moments = await this.#history.moments(id);
    return moments.some((moment) => versionIn(moment) === version && timeOf(moment) >= since);
  }

  #hold(id: RecipeId, bytes: Buffer | null): void {
    if (bytes === null || bytes.length > largestHeld) return;
    this.#held.set(id, { bytes, since: Date.now() });
    const oldest = this.#held.keys().next().value;
    if (this.#held.size > mostHeld && oldest !== undefined) this.#held.delete(oldest);
  }

  async #read(id: RecipeId): Promise<Buffer | null> {
    const inside = await insideLibrary(this.#root, id);
    if (!inside.ok) return null;
    const read = await readBytes(inside.value);
    return read.kind === 'read' ? Buffer.from(read.bytes) : null;
  }

  #next(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(work);
    // The next look must not wait for ever for one that the disk refused; whoever asked is told.
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
