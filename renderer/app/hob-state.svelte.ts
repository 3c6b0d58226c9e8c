import type { Kitchen } from '#core/contract/contract.ts';
import type { CookSession } from '#core/cooking/session.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { HobState } from '../kitchen/feature.ts';

/** What is being cooked, as main keeps it. */
export class ToldHob implements HobState {
  sessions = $state.raw<readonly CookSession[]>([]);
  readonly #kitchen: Kitchen;

  constructor(kitchen: Kitchen) {
    this.#kitchen = kitchen;
    kitchen.listen('hob:changed', (sessions) => (this.sessions = sessions));
  }

  async load(): Promise<void> {
    this.sessions = await this.#kitchen.ask('hob:list', null);
  }

  sessionOf(id: RecipeId): CookSession | null {
    return this.sessions.find((session) => session.recipe === id) ?? null;
  }
}
