import { randomUUID } from 'node:crypto';
import type { FinishedCook } from '#core/contract/cook-log.ts';
import { cookLogEntry } from '#core/contract/log-checks.ts';
import { following, withEntry, withVersion } from '#core/cook-log/entry.ts';
import type { CookLogEntry } from '#core/cook-log/entry.ts';
import type { ChangeBatch, RecipeId } from '#core/library/summary.ts';
import type { Kept } from './kept.ts';

type Entries = readonly CookLogEntry[];

/**
 * What was cooked, for good; by the recipe's path, and it goes along when the file does. Each change is told, and on disk
 * when the promise resolves; where the disk refuses, it rejects and the log is as before. Entries that this version can't
 * read (of a later one, or spoilt by hand) stay in the file as they are.
 */
export class CookLog {
  readonly #kept: Kept['cookLog'];
  readonly #told: ((log: Entries) => void)[];

  constructor(kept: Kept['cookLog'], told: (log: Entries) => void) {
    this.#kept = kept;
    this.#told = [told];
  }

  /** Told of each change, too. */
  alsoTell(told: () => void): void {
    this.#told.push(told);
  }

  list(): Entries {
    return this.#kept.value.filter(cookLogEntry);
  }

  async add(cook: FinishedCook): Promise<CookLogEntry> {
    const entry = { ...cook, id: randomUUID() };
    await this.put(entry);
    return entry;
  }

  /** In its place; at the end where it was taken out. */
  put(entry: CookLogEntry): Promise<void> {
    return this.#change(withEntry(this.list(), entry));
  }

  remove(id: string): Promise<void> {
    return this.#change(this.list().filter((entry) => entry.id !== id));
  }

  /** Holds until the end of this run also when the disk refuses: the file is at its new place in any case. */
  async follow(moves: ChangeBatch['moves']): Promise<void> {
    const log = this.list();
    const moved = following(log, moves);
    if (moved !== log) await this.#keep(moved);
  }

  /** Hobside wrote rating and day into the file: its text is no other recipe for that. */
  followVersion(recipe: RecipeId, from: string, to: string): Promise<void> {
    return this.#change(withVersion(this.list(), recipe, from, to));
  }

  async #change(log: Entries): Promise<void> {
    const before = this.#kept.value;
    const writing = this.#keep(log);
    const wanted = this.#kept.value;
    try {
      await writing;
    } catch (error) {
      // The cook is told that it was not kept, and saves once more: then it would be there twice.
      if (this.#kept.value === wanted) this.#kept.value = before;
      for (const told of this.#told) told(this.list());
      throw error;
    }
  }

  #keep(log: Entries): Promise<void> {
    const unread = this.#kept.value.filter((one) => !cookLogEntry(one));
    const kept = this.#kept.keep([...unread, ...log]);
    for (const told of this.#told) told(log);
    return kept;
  }
}
