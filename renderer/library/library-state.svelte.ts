import type { Kitchen } from '#core/contract/contract.ts';
import type { LibraryStatus, StartState } from '#core/contract/library.ts';
import { applyBatch } from '#core/library/apply-batch.ts';
import { countsOf, type ListCounts } from '#core/library/first-screen.ts';
import { sourceCounts } from '#core/library/filter.ts';
import { titleKey } from '#core/library/title-key.ts';
import type { ChangeBatch, LibrarySnapshot, RecipeId, RecipeSummary } from '#core/library/summary.ts';
import { versionsIn, withoutCopies } from '#core/library/versions.ts';

export interface LibraryEvents {
  /** A batch was taken over. */
  changed(batch: ChangeBatch): void;
  /** The list was replaced: batches were missed. */
  replaced(): void;
  /** Another folder, or the same one again from the start. */
  opened(): void;
  /** Where the library is, or how it fares, has changed. */
  status(status: LibraryStatus): void;
}

export const noLibrary: LibraryStatus = {
  state: 'none',
  shownPath: '',
  name: '',
  readOnly: false,
  deaf: null,
  counted: 0,
  whyAsked: null,
  progress: null,
  skipped: [],
};

/** The recipes as main last told them. Listens from the first moment, so that nothing falls between the start and the first snapshot. */
export class LibraryState {
  status = $state.raw<LibraryStatus>(noLibrary);
  snapshot = $state.raw<LibrarySnapshot>({ revision: 0, recipes: [], scanning: true, partOf: null });
  /** How much the whole list holds, also while only its first screen is known. */
  readonly counts: ListCounts = $derived.by(() => this.snapshot.partOf ?? countsOf(this.#listed));
  readonly recipes = $derived.by(() => this.#listed.filter((recipe) => recipe.kind === 'recipe'));
  readonly notes = $derived.by(() => this.#listed.filter((recipe) => recipe.kind === 'note'));
  readonly sources = $derived(sourceCounts(this.recipes));
  readonly versions = $derived(versionsIn(this.snapshot.recipes));
  /** Two versions of a recipe are one recipe of the list. */
  readonly #listed = $derived(withoutCopies(this.snapshot.recipes, this.versions));
  readonly #byTitle = $derived(byTitle(this.recipes));
  readonly #byId = $derived(new Map(this.snapshot.recipes.map((recipe) => [recipe.id, recipe])));
  readonly #kitchen: Kitchen;
  readonly #events: LibraryEvents;
  /** Batches told while a snapshot is on its way; null when none is. */
  #waiting: ChangeBatch[] | null = [];
  #isPainted = false;

  constructor(kitchen: Kitchen, events: LibraryEvents) {
    this.#kitchen = kitchen;
    this.#events = events;
    kitchen.listen('library:changed', (batch) => this.#take(batch));
    kitchen.listen('library:status', (status) => this.told(status));
    kitchen.listen('library:opened', ({ status, snapshot }) => {
      this.#replace(snapshot);
      this.#events.opened();
      this.told(status);
    });
  }

  start({ status, snapshot }: StartState): void {
    this.status = status;
    this.#replace(JSON.parse(snapshot) as LibrarySnapshot);
  }

  /** The first screen is painted: the rest of the list may come. */
  painted(): void {
    this.#isPainted = true;
    if (this.snapshot.partOf !== null) void this.#askAnew(...(this.#waiting ?? []));
  }

  told(status: LibraryStatus): void {
    this.status = status;
    this.#events.status(status);
  }

  summaryOf(id: RecipeId): RecipeSummary | null {
    return this.#byId.get(id) ?? null;
  }

  /** Recipes that have this title, but for accents, case and signs. */
  withTitle(title: string): readonly RecipeId[] {
    return this.#byTitle.get(titleKey(title)) ?? [];
  }

  #take(batch: ChangeBatch): void {
    if (this.#waiting) {
      this.#waiting.push(batch);
      return;
    }
    const next = applyBatch(this.snapshot, batch);
    if (next === null) void this.#askAnew(batch);
    else if (next !== this.snapshot) {
      this.snapshot = next;
      this.#events.changed(batch);
    }
  }

  async #askAnew(...missed: readonly ChangeBatch[]): Promise<void> {
    this.#waiting = [...missed];
    this.#replace(JSON.parse(await this.#kitchen.ask('library:snapshot', null)) as LibrarySnapshot);
    this.#events.replaced();
  }

  #replace(snapshot: LibrarySnapshot): void {
    const waiting = this.#waiting ?? [];
    this.snapshot = snapshot;
    if (snapshot.partOf !== null) {
      this.#waiting = [];
      if (this.#isPainted) void this.#askAnew(...waiting);
      return;
    }
    this.#waiting = null;
    for (const batch of waiting) this.#take(batch);
  }
}

function byTitle(recipes: readonly RecipeSummary[]): ReadonlyMap<string, readonly RecipeId[]> {
  const found = new Map<string, RecipeId[]>();
  for (const { id, title } of recipes) {
    const key = titleKey(title);
    const same = found.get(key);
    if (same) same.push(id);
    else found.set(key, [id]);
  }
  return found;
}
