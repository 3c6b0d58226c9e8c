import type { Kitchen } from '#core/contract/contract.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { ServePlan } from '#core/serve-at/stretch.ts';
import type { PlanState } from '../kitchen/feature.ts';

/** The plan for a serving time, as main keeps it; its recipes are read again when their files change. */
export class ToldPlan implements PlanState {
  kept = $state.raw<ServePlan | null>(null);
  readonly #kitchen: Kitchen;

  constructor(kitchen: Kitchen) {
    this.#kitchen = kitchen;
    kitchen.listen('serve:changed', (plan) => (this.kept = plan));
  }

  async load(): Promise<void> {
    this.kept = await this.#kitchen.ask('serve:read', null);
  }

  async keep(plan: ServePlan): Promise<void> {
    this.kept = plan;
    await this.#kitchen.ask('serve:keep', plan);
  }

  async drop(): Promise<void> {
    this.kept = null;
    await this.#kitchen.ask('serve:drop', null);
  }

  refresh(): Promise<void> {
    return this.changed(this.kept?.dishes.map(({ recipe }) => recipe) ?? []);
  }

  /** A file that can't be read leaves its dish as it was planned. */
  async changed(ids: readonly RecipeId[]): Promise<void> {
    for (const id of ids) {
      if (!this.#has(id)) continue;
      const answer = await this.#kitchen.ask('recipe:open', { id });
      const dish = this.kept?.dishes.find(({ recipe }) => recipe === id);
      if (!answer.ok || dish === undefined || this.kept === null) continue;
      const { file, recipe } = answer.value;
      if (file.version === dish.version) continue;
      // Loaded where there is a plan: the start waits for none of it.
      const { reread } = await import('#core/serve-at/dish.ts');
      const again = reread(dish, { id, version: file.version, recipe });
      await this.keep({ ...this.kept, dishes: this.kept.dishes.map((one) => (one === dish ? again : one)) });
    }
  }

  #has(id: RecipeId): boolean {
    return this.kept?.dishes.some(({ recipe }) => recipe === id) ?? false;
  }
}
