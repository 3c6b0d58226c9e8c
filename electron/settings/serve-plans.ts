import type { CookSession } from '#core/cooking/session.ts';
import type { ChangeBatch, RecipeId } from '#core/library/summary.ts';
import { begun, finished, marked, renamed } from '#core/serve-at/marks.ts';
import type { ServePlan } from '#core/serve-at/stretch.ts';
import { isCurrent } from './check-kept.ts';
import type { Kept } from './kept.ts';

/** The one plan for a serving time. Each change is told, and on disk when the promise resolves. */
export class ServePlans {
  readonly #kept: Kept['serve'];
  readonly #told: (plan: ServePlan | null) => void;

  constructor(kept: Kept['serve'], told: (plan: ServePlan | null) => void) {
    this.#kept = kept;
    this.#told = told;
  }

  /** Null where there is none, or where it was to be served half a day ago. */
  read(now: number): ServePlan | null {
    const plan = this.#kept.value;
    return plan !== null && isCurrent(plan, now) ? plan : null;
  }

  async keep(plan: ServePlan | null): Promise<void> {
    if (plan === this.#kept.value) return;
    this.#told(plan);
    await this.#kept.keep(plan);
  }

  /** The cook stands at a step. */
  stands(session: CookSession, now: number): Promise<void> {
    return this.#change((plan) => marked(plan, session, now), now);
  }

  begins(recipe: RecipeId, now: number): Promise<void> {
    return this.#change((plan) => begun(plan, recipe, now), now);
  }

  ends(recipe: RecipeId, now: number): Promise<void> {
    return this.#change((plan) => finished(plan, recipe, now), now);
  }

  follow(moves: ChangeBatch['moves'], now: number): Promise<void> {
    return this.#change((plan) => renamed(plan, moves), now);
  }

  async #change(change: (plan: ServePlan) => ServePlan, now: number): Promise<void> {
    const plan = this.read(now);
    if (plan !== null) await this.keep(change(plan));
  }
}
