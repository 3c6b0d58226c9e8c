import type { Kitchen } from '#core/contract/contract.ts';
import type { FoundInLibrary, FoundInRecipe, LeftRecipe, ReplaceOrder } from '#core/contract/replacing.ts';
import type { Failure } from '#core/contract/result.ts';
import type { Wanted } from '#core/replace/hits.ts';
import type { RecipeActions } from '../kitchen/feature.ts';

/** Between the last key and looking through all files. */
const pause = 200;
const noHits: FoundInLibrary = { recipes: [], left: [], isCut: false };

const keyOf = (id: string, start: number): string => `${start} ${id}`;

/** What is looked for, what was found, and which of it is to be replaced. */
export class ReplaceState {
  wanted = $state.raw<Wanted>({ words: '', matchCase: false, wholeWords: false });
  insert = $state('');
  found = $state.raw(noHits);
  /** What `found` was found for: shown until the next answer is there, and the only thing that is ever replaced. */
  foundFor = $state.raw<Wanted | null>(null);
  failure = $state.raw<Failure | null>(null);
  isReplacing = $state(false);
  /** Of the last replacement. */
  left = $state.raw<readonly LeftRecipe[]>([]);
  readonly isLooking = $derived(this.wanted.words !== '' && this.wanted !== this.foundFor && this.failure === null);
  #unchosen = $state.raw<ReadonlySet<string>>(new Set());
  readonly recipes = $derived(this.found.recipes.filter((recipe) => this.chosenIn(recipe) > 0).length);
  readonly changes = $derived(this.found.recipes.reduce((sum, recipe) => sum + this.chosenIn(recipe), 0));
  readonly canReplace = $derived(this.changes > 0 && !this.isReplacing && this.wanted === this.foundFor);
  readonly #kitchen: Kitchen;
  readonly #actions: RecipeActions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(kitchen: Kitchen, actions: RecipeActions) {
    this.#kitchen = kitchen;
    this.#actions = actions;
  }

  want(part: Partial<Wanted>): void {
    this.wanted = { ...this.wanted, ...part };
    this.left = [];
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), 'words' in part ? pause : 0);
  }

  isChosen(id: string, start: number): boolean {
    return !this.#unchosen.has(keyOf(id, start));
  }

  chosenIn({ id, hits }: FoundInRecipe): number {
    return hits.filter(({ start }) => this.isChosen(id, start)).length;
  }

  choose({ id }: FoundInRecipe, starts: readonly number[], isChosen: boolean): void {
    const next = new Set(this.#unchosen);
    for (const start of starts) {
      if (isChosen) next.delete(keyOf(id, start));
      else next.add(keyOf(id, start));
    }
    this.#unchosen = next;
  }

  /** Through the files as they are now; an answer that comes after a later question is not shown. */
  async look(): Promise<void> {
    const asking = (this.#asked += 1);
    const { wanted } = this;
    const answer = wanted.words === '' ? null : await this.#kitchen.ask('replace:find', wanted);
    if (asking !== this.#asked) return;
    this.failure = answer?.ok === false ? answer.failure : null;
    this.found = (answer?.ok === true ? answer.value : null) ?? noHits;
    this.foundFor = wanted;
    this.#unchosen = new Set();
  }

  /** Exactly what is shown as chosen. False when there was nothing to do or it failed. */
  async replace(): Promise<boolean> {
    const { foundFor: wanted } = this;
    if (wanted === null || !this.canReplace) return false;
    this.isReplacing = true;
    const done = await this.#actions.replaceWords(this.#order(wanted), () => void this.look());
    this.left = done?.left ?? [];
    await this.look();
    this.isReplacing = false;
    return done !== null;
  }

  /** "No recipe says so" is never left standing when one does by now; changes that a cook is looking over stay where they are. */
  changedOnDisk(): void {
    if (this.found.recipes.length === 0 && !this.isReplacing) void this.look();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
  }

  #order(wanted: Wanted): ReplaceOrder {
    const recipes = this.found.recipes.map((recipe) => ({
      id: recipe.id,
      version: recipe.version,
      starts: recipe.hits.map(({ start }) => start).filter((start) => this.isChosen(recipe.id, start)),
    }));
    return { wanted, insert: this.insert, recipes: recipes.filter(({ starts }) => starts.length > 0) };
  }
}
