import { SvelteSet } from 'svelte/reactivity';
import type { Kitchen } from '#core/contract/contract.ts';
import type { OpenedRecipe } from '#core/contract/library.ts';
import type { Failure } from '#core/contract/result.ts';
import type { CookSession } from '#core/cooking/session.ts';
import { startSession } from '#core/cooking/session.ts';
import type { Densities } from '#core/ingredient/density.ts';
import type { Rational } from '#core/ingredient/ingredient.ts';
import { equal, fromText, one, rationalText } from '#core/ingredient/rational.ts';
import { asWritten } from '#core/ingredient/view.ts';
import type { AmountView } from '#core/ingredient/view.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import { portionFactor } from '#core/sub-recipes/portion.ts';
import type { Portion } from '#core/sub-recipes/portion.ts';
import { keptTicks } from './kept-ticks.ts';
import type { Units } from './units-choice.ts';

interface CameFrom {
  /** What another recipe asks of it. */
  readonly portion: Portion | null;
  /** Its scale when the cook left it. */
  readonly scale: string | null;
}
const fresh: CameFrom = { portion: null, scale: null };

/** One recipe as it is looked at: what is on disk now, how much of it is made, and what is ticked on this visit. */
export class RecipePage {
  opened = $state.raw<OpenedRecipe | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** The file is gone; what was read last is still shown. */
  removed = $state(false);
  factor = $state.raw<Rational>(one);
  /** For which recipe it was scaled when it was opened; null once the cook scales it, or where it isn't. */
  portion = $state.raw<Portion | null>(null);
  units = $state<Units>('written');
  densities = $state.raw<Densities | null>(null);
  /** One key shows the amounts and temperatures of the file, and again those of the view. */
  showsOriginal = $state(false);
  readonly view: AmountView = $derived(
    this.showsOriginal ? asWritten : { factor: this.factor, system: this.units, densities: this.densities },
  );
  readonly ticked = new SvelteSet<number>();
  readonly #kitchen: Kitchen;
  readonly #id: RecipeId;
  /** The scale of the cook that goes on, or of the last visit. */
  readonly #kept: Rational | null;
  #asked = 0;

  /** A cook that began keeps its scale, whatever another recipe asks. */
  constructor(kitchen: Kitchen, id: RecipeId, session: CookSession | null, from: CameFrom = fresh) {
    this.#kitchen = kitchen;
    this.#id = id;
    this.#kept = fromText(session?.scale ?? from.scale ?? '');
    this.factor = this.#kept ?? one;
    this.portion = session === null ? from.portion : null;
  }

  async load(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const result = await this.#kitchen.ask('recipe:open', { id: this.#id });
    // Two changes in quick succession: the answer to the first must not replace that to the second.
    if (asked !== this.#asked) return;
    if (result.ok) this.#show(result.value);
    else if (this.opened && result.failure.kind === 'not-found') this.removed = true;
    else this.failure = result.failure;
  }

  /** The weights of cups are loaded when units are first asked for: most cooks look at a recipe as it is written. */
  async showUnits(units: Units): Promise<void> {
    this.units = units;
    if (units === 'written' || this.densities) return;
    const { readDensities } = await import('#core/ingredient/density.ts');
    const { densityTable } = await import('#core/ingredient/density-table.ts');
    this.densities = readDensities(densityTable);
  }

  /** Cook mode starts at the scale that is shown here: it reads it from the session that main keeps. */
  async keepScale(session: CookSession | null): Promise<void> {
    const scale = rationalText(this.factor);
    if (this.opened === null || scale === (session?.scale ?? '1')) return;
    const { recipe, file } = this.opened;
    const cookable = {
      recipe: this.#id,
      title: recipe.title.value,
      version: file.version,
      steps: allSteps(recipe).map((step) => step.content.text),
      ingredients: allIngredients(recipe).map((ingredient) => ingredient.text),
    };
    const now = Date.now();
    await this.#kitchen.ask(
      'hob:keep',
      session ? { ...session, scale, changedAt: now } : startSession(cookable, scale, now),
    );
  }

  #showPortion(portion: Portion, { recipe }: OpenedRecipe): void {
    const asked = portionFactor(portion, recipe.yield);
    this.factor = this.#kept ?? asked;
    if (equal(asked, one) || !equal(asked, this.factor)) this.portion = null;
  }

  #show(opened: OpenedRecipe): void {
    const before = this.opened ? allIngredients(this.opened.recipe) : [];
    const ticks = keptTicks(before, allIngredients(opened.recipe), this.ticked);
    this.ticked.clear();
    for (const tick of ticks) this.ticked.add(tick);
    if (this.opened === null && this.portion) this.#showPortion(this.portion, opened);
    this.opened = opened;
    this.failure = null;
    this.removed = false;
  }
}
