import type { Kitchen } from '#core/contract/contract.ts';
import { cooksOf, lastDays } from '#core/cook-log/entry.ts';
import type { CookLogEntry } from '#core/cook-log/entry.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { t } from '#core/words/words.ts';
import { failureWords } from '#core/words/failure-words.ts';
import type { LogState } from '../kitchen/feature.ts';

/** The cook log as main keeps it; asked for when a recipe is first looked at, so that the start needn't wait for it. */
export class ToldLog implements LogState {
  all = $state.raw<readonly CookLogEntry[]>([]);
  readonly #lastDays = $derived(lastDays(this.all));
  readonly #kitchen: Kitchen;
  #asked: Promise<void> | null = null;

  constructor(kitchen: Kitchen) {
    this.#kitchen = kitchen;
    kitchen.listen('log:changed', (log) => (this.all = log));
  }

  cooksOf(recipe: RecipeId): readonly CookLogEntry[] {
    return cooksOf(this.all, recipe);
  }

  /** The day of the last cook ("2026-10-03"), null where there was none. Asks for the log, where it was not there yet. */
  lastDayOf(recipe: RecipeId): string | null {
    void this.load();
    return this.#lastDays.get(recipe) ?? null;
  }

  /** What is to be said of it; '' where the cook left the system's dialog. */
  async export(format: 'markdown' | 'csv'): Promise<string> {
    await this.load();
    if (this.all.length === 0) return t('log.nothing-to-export');
    const done = await this.#kitchen.ask('log:export', { format });
    if (done.ok) return t('log.exported', { file: done.value.file });
    return done.failure.kind === 'cancelled' ? '' : failureWords(done.failure);
  }

  load(): Promise<void> {
    this.#asked ??= this.#kitchen.ask('log:list', null).then((log) => void (this.all = log));
    return this.#asked;
  }
}
