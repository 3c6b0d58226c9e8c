import type { OpenedRecipe } from '#core/contract/library.ts';
import type { Failure } from '#core/contract/result.ts';
import { cook, isLastPlace, startSession } from '#core/cooking/session.ts';
import type { CookAction, Cookable, CookSession, CookView } from '#core/cooking/session.ts';
import { heatUnit } from '#core/heat/heat-unit.ts';
import { stepAsShown } from '#core/step-amounts/step-as-shown.ts';
import { equal, fromText, one, rationalText } from '#core/ingredient/rational.ts';
import { asWritten } from '#core/ingredient/view.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { Choice } from '#core/glass-box/card.ts';
import type { AmountView } from '#core/ingredient/view.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { Step } from '#core/recipe/recipe.ts';
import { portionFactor } from '#core/sub-recipes/portion.ts';
import type { Portion } from '#core/sub-recipes/portion.ts';
import { t } from '#core/words/words.ts';
import type { CookFeatureProps, RecipeChange } from '../kitchen/feature.ts';
import { amountsInText } from './amounts-in-text.ts';
import { CookFile } from './cook-file.svelte.ts';
import { FinishState } from './finish-state.svelte.ts';
import { NextGuard } from './key-guard.ts';
import { correct } from '../recipe/glass/corrections.ts';
import { Glass } from '../recipe/glass/glass.svelte.ts';
import { subRecipesOf, type SubRecipe } from './sub-recipes.ts';
import { cookableOf } from './this-step.ts';

export type CookPanel = 'ingredients' | 'help' | 'changes' | null;

/** A recipe being cooked: the session that main keeps, and what of it is on the screen. */
export class CookState {
  opened = $state.raw<OpenedRecipe | null>(null);
  session = $state.raw<CookSession | null>(null);
  failure = $state.raw<Failure | null>(null);
  panel = $state<CookPanel>(null);
  /** The end of the cook, over the last step. */
  finishing = $state.raw<FinishState | null>(null);
  /** Told by the step view, which alone knows what fits. */
  parts = $state(1);
  /** Amounts in the step's text as the file has them, though the recipe is scaled. */
  showsOriginal = $state(false);
  readonly #props: CookFeatureProps;
  readonly #narrow: () => boolean;
  readonly #guard = new NextGuard();
  #finish: FinishState | null = null;
  readonly glass: Glass;
  readonly file: CookFile;

  constructor(props: CookFeatureProps, narrow: () => boolean) {
    this.#props = props;
    this.#narrow = narrow;
    this.file = new CookFile(props.kitchen);
    this.glass = new Glass({
      looked: () => this.opened,
      view: () => this.amountView,
      correct: (choice) => this.#correct(choice),
    });
  }

  readonly recipe = $derived(this.opened?.recipe ?? null);
  readonly steps = $derived(this.recipe === null ? [] : allSteps(this.recipe));
  readonly step = $derived(this.steps[(this.session?.step ?? 0) - 1] ?? null);
  /** The step with its amounts scaled and its temperatures in the cook's unit in the text, as it is drawn and measured. */
  readonly shownStep = $derived(this.step === null ? null : this.#shown(this.step));
  readonly upcoming = $derived(this.steps[this.session?.step ?? 0] ?? null);
  readonly factor = $derived(fromText(this.session?.scale ?? '1') ?? one);
  readonly amountView: AmountView = $derived({ ...asWritten, factor: this.factor });
  readonly ticked: ReadonlySet<number> = $derived(new Set(this.session?.ticked));
  readonly last = $derived(this.session !== null && isLastPlace(this.session, this.parts));
  readonly cookable: Cookable | null = $derived(this.opened === null ? null : cookableOf(this.opened));
  /** A recipe without steps is one page; before step 1 stands the mise en place. */
  readonly view: CookView = $derived.by(() => {
    if (this.steps.length === 0) return 'whole';
    const chosen = this.session?.view ?? 'step';
    return chosen === 'step' && this.session?.step === 0 ? 'mise' : chosen;
  });

  /** What the dish asks that it was opened from. */
  readonly #asked = $derived.by(() => {
    const { portion } = this.#props;
    return portion === null || this.recipe === null ? one : portionFactor(portion, this.recipe.yield);
  });
  /** Title of that dish, while this one is scaled for it. */
  readonly scaledFor = $derived.by(() => {
    const isScaled = !equal(this.#asked, one) && equal(this.#asked, this.factor);
    return isScaled ? (this.#props.portion?.title ?? null) : null;
  });
  /** What else is cooked for this step; before and over the steps, for any of them. */
  readonly others: readonly SubRecipe[] = $derived.by(() => {
    if (this.opened === null) return [];
    return subRecipesOf(this.opened, this.view === 'step' ? this.step : null);
  });

  /** The whole recipe over a step; a recipe without steps has only its one page. */
  readonly onWhole = $derived(this.view === 'whole' && this.steps.length > 0);

  #shown(step: Step): Step {
    return this.asShown(step, this.#narrow());
  }

  /** `inserts`: with the amounts of what goes in behind its name. */
  asShown(step: Step, inserts = false): Step {
    const { recipe } = this;
    if (recipe === null || this.showsOriginal) return step;
    const heat = heatUnit(this.#props.settings.current.temperatures, 'written');
    const insertions = inserts ? amountsInText(recipe, step, this.factor) : [];
    const shownWith = { ingredients: allIngredients(recipe), heat, about: t('recipe.about'), insertions };
    return stepAsShown(step, this.amountView, recipe.language, shownWith);
  }

  /** Shows all that was understood of this step, beside its number. */
  ask(number: HTMLElement): void {
    if (this.step !== null) this.glass.ask(number, { kind: 'step', step: this.step });
  }

  #correct(choice: Choice): void {
    const { kitchen, toast } = this.#props;
    if (this.session !== null)
      void correct({ kitchen, toast, reload: () => this.#reread() }, this.session.recipe, choice);
  }

  async load(id: RecipeId): Promise<void> {
    const { kitchen } = this.#props;
    const [answer, sessions] = await Promise.all([kitchen.ask('recipe:open', { id }), kitchen.ask('hob:list', null)]);
    if (!answer.ok) {
      this.failure = answer.failure;
      return;
    }
    const cookable = cookableOf(answer.value);
    const kept = sessions.find((session) => session.recipe === id);
    this.opened = answer.value;
    if (kept === undefined) this.session = startSession(cookable, rationalText(this.#asked), Date.now());
    else this.#resume(kept, answer.value);
  }

  #resume(kept: CookSession, opened: OpenedRecipe): void {
    const session = this.file.carry(kept, opened);
    if (session === kept) this.session = kept;
    else this.#take(session);
  }

  do(action: CookAction): void {
    if (this.session === null || this.cookable === null) return;
    this.#take(cook(this.session, action, this.cookable, Date.now()));
  }

  /** Told by the step view: so many parts, and which of them is shown. */
  fitted(count: number, part: number): void {
    this.parts = count;
    if (part !== this.session?.part) this.do({ kind: 'part', part });
  }

  next(): void {
    if (!this.#guard.admits(performance.now())) return;
    if (this.view === 'mise' && (this.session?.step ?? 0) > 0) this.show('step');
    else if (this.view !== 'mise' && this.last) this.finish();
    else this.do({ kind: 'next', parts: this.parts });
  }

  back(): void {
    if (this.finishing !== null) this.finishing = null;
    else if (this.view === 'mise' && (this.session?.step ?? 0) > 0) this.show('step');
    else this.do({ kind: 'back' });
  }

  /** The buttons lead out of the whole recipe, where the keys move in it. */
  pressedNext(): void {
    if (this.onWhole) this.goTo(Math.max(1, this.session?.step ?? 1));
    else this.next();
  }

  pressedBack(): void {
    if (this.onWhole) this.show('step');
    else this.back();
  }

  goTo(step: number): void {
    if (step > this.steps.length) return;
    this.do({ kind: 'go', step });
    this.show('step');
  }

  /** Crosses a step off, or takes that back; the one that is shown, unless another is named. */
  crossOff(step: number = this.session?.step ?? 0): void {
    if (step < 1) return;
    this.do({ kind: 'done', step });
    const isDone = this.session?.done.includes(step) ?? false;
    this.#props.announce(t(isDone ? 'cook.step-done' : 'cook.step-not-done', { step }));
  }

  /** Keeps the place, also of a recipe that nothing was done in yet, before another one comes to the front. */
  async keep(): Promise<void> {
    if (this.session !== null) await this.#props.kitchen.ask('hob:keep', this.session);
  }

  /** How much of another recipe this one asks for. */
  portionOf(other: RecipeId): Portion | null {
    const { opened, session } = this;
    if (opened === null || session === null) return null;
    const found = [...this.others, ...subRecipesOf(opened, null)].find(({ id }) => id === other);
    return { title: session.title, scale: session.scale, line: found?.line ?? null };
  }

  toggleOriginal(): void {
    this.showsOriginal = !this.showsOriginal;
  }

  show(view: CookView): void {
    this.panel = null;
    this.do({ kind: 'view', view });
  }

  toggleView(view: 'whole' | 'mise'): void {
    if (view === 'mise' && this.cookable?.ingredients.length === 0) return;
    this.show(this.session?.view === view ? 'step' : view);
  }

  togglePanel(panel: Exclude<CookPanel, null>): void {
    // The mise en place is that list already: a panel that can't be seen would swallow the next Esc.
    if (panel === 'ingredients' && this.view === 'mise') return;
    if (panel === 'changes' && this.file.changes === null) return;
    this.panel = this.panel === panel ? null : panel;
  }

  /** Closes what is open over the step; false when there was nothing to close. */
  close(): boolean {
    if (this.panel !== null) this.panel = null;
    else if (this.session !== null && this.session.view !== 'step') this.show('step');
    else return false;
    return true;
  }

  finish(): void {
    const { session } = this;
    if (session === null || this.finishing !== null) return;
    this.#finish ??= new FinishState(this.#props, {
      session: () => this.session ?? session,
      back: () => (this.finishing = null),
    });
    this.#finish.shown();
    this.finishing = this.#finish;
  }

  async changed(change: RecipeChange): Promise<void> {
    if (this.session === null) return;
    if (change.kind === 'removed') this.file.removed = true;
    else if (change.kind === 'moved') await this.#moved(change.to);
    else await this.#reread();
  }

  useNewer(): void {
    const { newer } = this.file;
    this.panel = null;
    if (newer === null || this.session === null) return;
    this.opened = newer;
    this.#take(this.file.carry(this.session, newer));
  }

  changesSeen(): void {
    this.panel = null;
    this.file.seen();
  }

  async #reread(): Promise<void> {
    const answer = await this.#props.kitchen.ask('recipe:open', { id: this.session?.recipe ?? this.#props.id });
    if (!answer.ok || this.session === null) return;
    const session = this.file.meets(this.session, answer.value);
    if (session === null) return;
    this.opened = answer.value;
    this.#take(session);
  }

  async #moved(to: RecipeId): Promise<void> {
    const from = this.session?.recipe;
    if (this.session === null || this.opened === null || from === undefined || from === to) return;
    this.opened = { ...this.opened, file: { ...this.opened.file, id: to } };
    this.#take({ ...this.session, recipe: to });
    await this.#props.kitchen.ask('hob:finish', { recipe: from });
  }

  #take(session: CookSession): void {
    if (session === this.session) return;
    if (session.step !== this.session?.step) this.glass.forget();
    this.session = session;
    void this.#props.kitchen.ask('hob:keep', session);
  }
}
