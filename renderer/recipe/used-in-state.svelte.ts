import type { Kitchen } from '#core/contract/contract.ts';
import type { UsedIn } from '#core/contract/library.ts';
import type { RecipeId } from '#core/library/summary.ts';

/** The recipes that link to the one that is looked at, as of the last change of the library. */
export class UsedInState {
  recipes = $state.raw<readonly UsedIn[]>([]);
  readonly #kitchen: Kitchen;
  readonly #id: RecipeId;
  #asking = false;
  #askAgain = false;

  constructor(kitchen: Kitchen, id: RecipeId) {
    this.#kitchen = kitchen;
    this.#id = id;
  }

  /** While a folder is read, changes come faster than answers: one question at a time, and one more for all that came meanwhile. */
  async load(): Promise<void> {
    if (this.#asking) {
      this.#askAgain = true;
      return;
    }
    this.#asking = true;
    try {
      do {
        this.#askAgain = false;
        this.recipes = await this.#kitchen.ask('recipe:used-in', { id: this.#id });
      } while (this.#askAgain);
    } finally {
      this.#asking = false;
    }
  }
}
