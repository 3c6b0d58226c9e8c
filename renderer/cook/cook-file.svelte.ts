import type { OpenedRecipe } from '#core/contract/library.ts';
import { cookChanges } from '#core/cooking/cook-changes.ts';
import type { CookChanges, CookLines } from '#core/cooking/cook-changes.ts';
import type { CookSession } from '#core/cooking/session.ts';
import { reanchor, stepsAfter } from '#core/cooking/session-place.ts';
import type { Anchored } from '#core/cooking/session-place.ts';
import type { RecipeFeatureProps } from '../kitchen/feature.ts';
import { cookableOf } from './this-step.ts';

/** What the file of a recipe on the hob says by now, beside what is cooked from. */
export class CookFile {
  /** A version in which the cook's step says something else: used only when the cook wants it. */
  newer = $state.raw<OpenedRecipe | null>(null);
  /** What is different in the newer version, or in one that is cooked from already; null once the cook knows. */
  changes = $state.raw<CookChanges | null>(null);
  /** How sure the place is in what is cooked from. */
  found = $state.raw<Anchored['found']>('exact');
  removed = $state(false);
  /** What the cook last knew, while there are changes to be told: two changes in a row are told together. */
  #known: CookLines | null = null;
  readonly #kitchen: RecipeFeatureProps['kitchen'];

  constructor(kitchen: RecipeFeatureProps['kitchen']) {
    this.#kitchen = kitchen;
  }

  /** The session in this version of the file, or null while the old one is better cooked from. */
  meets(session: CookSession, opened: OpenedRecipe): CookSession | null {
    this.removed = false;
    const cookable = cookableOf(opened);
    if (cookable.version === session.version) {
      this.newer = null;
      this.changes = this.#known === null ? null : cookChanges(this.#known, cookable);
      return session;
    }
    if (reanchor(session, cookable).found !== 'exact') {
      this.newer = opened;
      this.changes = cookChanges(this.#known ?? session, cookable);
      return null;
    }
    return this.carry(session, opened);
  }

  /** The session carried over, wherever its place is found; the timers go along. */
  carry(session: CookSession, opened: OpenedRecipe): CookSession {
    const cookable = cookableOf(opened);
    if (cookable.version === session.version) return session;
    const anchored = reanchor(session, cookable);
    this.newer = null;
    this.found = anchored.found;
    this.#known ??= { ingredients: session.ingredients, steps: session.steps };
    this.changes = cookChanges(this.#known, cookable);
    const steps = stepsAfter(session, cookable);
    void this.#kitchen.ask('timer:follow', { recipe: session.recipe, title: cookable.title, steps });
    return anchored.session;
  }

  seen(): void {
    this.changes = null;
    this.#known = null;
    this.found = 'exact';
  }
}
