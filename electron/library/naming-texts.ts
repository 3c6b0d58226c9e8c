import path from 'node:path';
import { nameOf } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { findReferences, isPicture } from '#core/references/reference.ts';
import { Disk } from './disk.ts';
import { readText } from './read-text.ts';

type Read = NonNullable<Awaited<ReturnType<typeof readText>>>;

/** Enough to be fast, few enough to answer in between. */
const atOnce = 32;

/**
 * The texts of recipes that name other ones. Most name none, and are read once: while size, inode and times of their file are
 * as they were, they are only looked at when the next of several recipes moves.
 */
export class NamingTexts {
  /** Recipes that name no other, by the stamp of their file. */
  readonly #silent = new Map<RecipeId, string>();
  readonly #disk = new Disk();

  /** In the order of `ids`; without those that name no other recipe, are gone or can't be read. */
  async *of(root: string, ids: readonly RecipeId[]): AsyncGenerator<{ readonly id: RecipeId; readonly read: Read }> {
    this.#forgetOthers(ids);
    for (let at = 0; at < ids.length; at += atOnce) {
      const some = ids.slice(at, at + atOnce);
      const found = await this.#disk.timed(some.length, () => Promise.all(some.map((id) => this.#one(root, id))));
      for (const one of found) if (one !== null) yield one;
    }
  }

  async #one(root: string, id: RecipeId): Promise<{ readonly id: RecipeId; readonly read: Read } | null> {
    if (await this.#isStillSilent(root, id)) return null;
    const read = await readText(root, id);
    if (read === null) return null;
    if (findReferences(read.text, nameOf(id)).some((reference) => !isPicture(reference))) return { id, read };
    // Written a moment ago: a second write could bear the same times.
    if (!read.stamp.racy) this.#silent.set(id, read.stamp.key);
    return null;
  }

  async #isStillSilent(root: string, id: RecipeId): Promise<boolean> {
    const known = this.#silent.get(id);
    if (known === undefined) return false;
    const looked = await this.#disk.look(path.join(root, id));
    return looked.kind === 'file' && looked.stamp.key === known;
  }

  #forgetOthers(ids: readonly RecipeId[]): void {
    const there = new Set(ids);
    for (const id of [...this.#silent.keys()]) if (!there.has(id)) this.#silent.delete(id);
  }
}
