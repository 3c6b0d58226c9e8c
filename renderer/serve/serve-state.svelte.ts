import type { OpenedRecipe } from '#core/contract/library.ts';
import type { Failure } from '#core/contract/result.ts';
import { startSession } from '#core/cooking/session.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { halfHourFrom } from '#core/serve-at/clock.ts';
import { dishOf, withLength } from '#core/serve-at/dish.ts';
import { replan } from '#core/serve-at/replan.ts';
import { mostDishes } from '#core/serve-at/stretch.ts';
import type { PlannedDish, ServePlan, Stretch } from '#core/serve-at/stretch.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { FeatureProps } from '../kitchen/feature.ts';

type Needs = Pick<FeatureProps, 'kitchen' | 'plan' | 'hob'>;

/** A plan in the making, or the one that is kept. Nothing is kept before the cook chooses or changes something. */
export class ServeState {
  /** Milliseconds since 1970; the view moves it. */
  now = $state(Date.now());
  failure = $state.raw<Failure | null>(null);
  readonly #needs: Needs;
  #draft = $state.raw<ServePlan | null>(null);
  /** Until the cook says a time, it goes by what takes longest. */
  #isTimeChosen = false;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  get plan(): ServePlan | null {
    return this.#needs.plan.kept ?? this.#draft;
  }

  readonly line = $derived.by(() => (this.plan === null ? null : replan(this.plan, this.now)));
  /** When all could be served that is begun now, with one pair of hands. */
  readonly earliest = $derived.by(() => (this.plan === null ? this.now : soonest(this.plan.dishes, this.now)));
  readonly isFull = $derived((this.plan?.dishes.length ?? 0) >= mostDishes);
  readonly isFinished = $derived(this.plan?.dishes.every(({ finishedAt }) => finishedAt !== null) ?? false);

  has(id: RecipeId): boolean {
    return this.plan?.dishes.some(({ recipe }) => recipe === id) ?? false;
  }

  /** The recipe that the cook came from, into a plan that is only looked at until something in it is chosen. */
  async begin(chosen: RecipeId | null): Promise<void> {
    // What was served is no plan any more.
    if (this.isFinished) await this.#needs.plan.drop();
    await this.#needs.plan.refresh();
    this.#isTimeChosen = this.plan !== null;
    if (chosen === null || this.plan !== null) return;
    const dish = await this.#read(chosen);
    if (dish !== null) this.#draft = this.#fresh([dish]);
  }

  async add(id: RecipeId): Promise<void> {
    if (this.isFull || this.has(id)) return;
    const dish = await this.#read(id);
    if (dish === null || this.isFull || this.has(id)) return;
    const { plan: planned } = this;
    const dishes = [...(planned?.dishes ?? []), dish];
    const isChosen = planned !== null && this.#isTimeChosen;
    await this.#keep(isChosen ? { ...planned, dishes, plannedAt: this.#tick() } : this.#fresh(dishes));
  }

  async remove(id: RecipeId): Promise<void> {
    if (this.plan === null) return;
    const dishes = this.plan.dishes.filter(({ recipe }) => recipe !== id);
    if (dishes.length === 0) await this.drop();
    else await this.#keep({ ...this.plan, dishes, plannedAt: this.#tick() });
  }

  async serveAt(serveAt: number): Promise<void> {
    this.#isTimeChosen = true;
    if (this.plan !== null) await this.#keep({ ...this.plan, serveAt, plannedAt: this.#tick() });
  }

  /** Seconds, in place of what was found or guessed. */
  async say(dish: PlannedDish, { step, part }: Stretch, seconds: number): Promise<void> {
    if (this.plan === null) return;
    const stepText = step === 0 ? '' : await this.#stepText(dish.recipe, step);
    const current = this.plan.dishes.find(({ recipe }) => recipe === dish.recipe);
    if (current) await this.#keep(withLength(this.plan, current, { step, part, stepText, seconds }, this.#tick()));
  }

  async drop(): Promise<ServePlan | null> {
    const dropped = this.plan;
    this.#draft = null;
    this.#isTimeChosen = false;
    await this.#needs.plan.drop();
    return dropped;
  }

  restore(dropped: ServePlan): Promise<void> {
    this.#isTimeChosen = true;
    return this.#keep(dropped);
  }

  /** Puts every dish on the hob that isn't there, and answers with the one that begins first; null where one can't be opened. */
  async toTheHob(): Promise<RecipeId | null> {
    const { plan: planned, line } = this;
    if (planned === null || line === null) return null;
    // For a time that is past, it is cooked for the earliest that can be.
    await this.#keep(
      this.#tick() > planned.serveAt ? { ...planned, serveAt: line.serveAt, plannedAt: this.now } : planned,
    );
    for (const { recipe } of planned.dishes) {
      const session = this.#needs.hob.sessionOf(recipe);
      if (session !== null) await this.#needs.kitchen.ask('hob:keep', { ...session, changedAt: Date.now() });
      else if (!(await this.#start(recipe))) return null;
    }
    return nextOf(line.dishes.map(({ recipe, stretches }) => ({ recipe, at: stretches.find(isLeft)?.start })));
  }

  async #start(id: RecipeId): Promise<boolean> {
    const opened = await this.#open(id);
    if (opened === null) return false;
    const { file, recipe } = opened;
    const steps = allSteps(recipe).map(({ content }) => content.text);
    const ingredients = allIngredients(recipe).map(({ text }) => text);
    const cookable = { recipe: file.id, title: recipe.title.value, version: file.version, steps, ingredients };
    await this.#needs.kitchen.ask('hob:keep', startSession(cookable, '1', Date.now()));
    return true;
  }

  async #stepText(id: RecipeId, step: number): Promise<string> {
    const answer = await this.#needs.kitchen.ask('recipe:open', { id });
    return answer.ok ? (allSteps(answer.value.recipe)[step - 1]?.content.text ?? '') : '';
  }

  async #read(id: RecipeId): Promise<PlannedDish | null> {
    const opened = await this.#open(id);
    if (opened === null) return null;
    const dish = dishOf({ id, version: opened.file.version, recipe: opened.recipe });
    const session = this.#needs.hob.sessionOf(id);
    // What is on the hob already has its first steps behind it.
    const isBegun = session !== null && session.step > (dish.stretches[0]?.step ?? 0);
    return isBegun ? { ...dish, marks: [{ step: session.step, at: Math.min(session.changedAt, this.#tick()) }] } : dish;
  }

  async #open(id: RecipeId): Promise<OpenedRecipe | null> {
    const answer = await this.#needs.kitchen.ask('recipe:open', { id });
    this.failure = answer.ok ? null : answer.failure;
    return answer.ok ? answer.value : null;
  }

  /** At the next full or half hour that can be reached. */
  #fresh(dishes: readonly PlannedDish[]): ServePlan {
    const now = this.#tick();
    return { serveAt: halfHourFrom(soonest(dishes, now)), plannedAt: now, dishes };
  }

  #tick(): number {
    this.now = Date.now();
    return this.now;
  }

  async #keep(changed: ServePlan): Promise<void> {
    this.#draft = null;
    await this.#needs.plan.keep(changed);
  }
}

/** When all could be served if nothing but the cook's own hands held it up. */
const soonest = (dishes: readonly PlannedDish[], now: number): number =>
  replan({ serveAt: now, plannedAt: now, dishes }, now).serveAt;

const isLeft = ({ state }: { readonly state: string }): boolean => state !== 'done';

const nextOf = (dishes: readonly { readonly recipe: RecipeId; readonly at: number | undefined }[]): RecipeId | null =>
  dishes.toSorted((one, other) => (one.at ?? Infinity) - (other.at ?? Infinity))[0]?.recipe ?? null;
