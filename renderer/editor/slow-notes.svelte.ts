import { doubtsAbout } from '#core/recipe/doubts.ts';
import type { LookCode, Recipe } from '#core/recipe/recipe.ts';

/** While somebody types, the list and the steps don't agree most of the time anyway. */
const afterTyping = 500;

/** Notes that take as long as a part of the reading itself: looked for once the typing rests, so that no key waits for them. */
export class SlowNotes {
  found = $state.raw<readonly LookCode[]>([]);
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** `lineAt` is asked when they are looked for. */
  lookAt(recipe: Recipe, lineAt: (offset: number) => number): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => (this.found = doubtsAbout(recipe, lineAt)), afterTyping);
  }

  stop(): void {
    clearTimeout(this.#waiting);
  }
}
