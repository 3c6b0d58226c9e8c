import { randomUUID } from 'node:crypto';
import type { FinishedCook } from '#core/contract/cook-log.ts';
import { withEntry } from '#core/cook-log/entry.ts';
import type { CookLogEntry } from '#core/cook-log/entry.ts';
import type { ChangeBatch } from '#core/library/summary.ts';
import type { Kept } from './kept.ts';

/** What was cooked, for good; by the recipe's path, and it goes along when the file does. Each change is told, and on disk when the promise resolves. */
export class CookLog {
  readonly #kept: Kept['cookLog'];
  readonly #told: (log: readonly CookLogEntry[]) => void;

  constructor(kept: Kept['cookLog'], told: (log: readonly CookLogEntry[]) => void) {
    this.#kept = kept;
    this.#told = told;
  }

  list(): readonly CookLogEntry[] {
    return this.#kept.value;
  }

  async add(cook: FinishedCook): Promise<CookLogEntry> {
    const entry = { ...cook, id: randomUUID() };
    await this.put(entry);
    return entry;
  }

  /** In its place; at the end where it was taken out. */
  put(entry: CookLogEntry): Promise<void> {
    return this.#keep(withEntry(this.#kept.value, entry));
  }

  remove(id: string): Promise<void> {
    return this.#keep(this.#kept.value.filter((entry) => entry.id !== id));
  }

  async follow(moves: ChangeBatch['moves']): Promise<void> {
    const to = new Map(moves.map((move) => [move.from, move.to]));
    if (!this.#kept.value.some(({ recipe }) => to.has(recipe))) return;
    await this.#keep(this.#kept.value.map((entry) => ({ ...entry, recipe: to.get(entry.recipe) ?? entry.recipe })));
  }

  async #keep(log: readonly CookLogEntry[]): Promise<void> {
    const kept = this.#kept.keep(log);
    this.#told(log);
    await kept;
  }
}
