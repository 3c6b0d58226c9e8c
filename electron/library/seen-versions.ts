import type { RecipeId } from '#core/library/summary.ts';
import type { History } from './history.ts';
import { versionIn } from './history.ts';
import { insideLibrary } from './library-path.ts';
import type { Changes } from './process-messages.ts';
import { readBytes, versionOf } from './read-bytes.ts';

const mostHeld = 100;
const largestHeld = 1024 * 1024;

/**
 * What another program replaces is gone when the watcher hears of it. So the bytes of every recipe that was opened in this
 * run are held, and go to the history when others stand in its file, or none.
 */
export class SeenVersions {
  readonly #root: string;
  readonly #history: History;
  readonly #held = new Map<RecipeId, Buffer>();
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
        const bytes = this.#held.get(from);
        this.#held.delete(from);
        if (bytes) this.#held.set(to, bytes);
      }
      for (const id of [...upserts.map((one) => one.id), ...removals]) if (this.#held.has(id)) await this.#compare(id);
    });
  }

  async #compare(id: RecipeId): Promise<void> {
    const before = this.#held.get(id);
    const now = await this.#read(id);
    if (before === undefined || (now !== null && before.equals(now))) return;
    const version = versionOf(before).slice(0, 12);
    const moments = await this.#history.moments(id);
    // What Hobside itself replaced is kept already.
    if (!moments.some((moment) => versionIn(moment) === version)) {
      await this.#history.keep(id, before);
      await this.#history.prune(id);
    }
    this.#held.delete(id);
    this.#hold(id, now);
  }

  #hold(id: RecipeId, bytes: Buffer | null): void {
    if (bytes === null || bytes.length > largestHeld) return;
    this.#held.set(id, bytes);
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
