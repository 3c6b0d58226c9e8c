import type { Kitchen } from '#core/contract/contract.ts';
import type { LibraryStatus, StartState } from '#core/contract/library.ts';
import { applyBatch } from '#core/library/apply-batch.ts';
import { folderCounts, sourceCounts, tagCounts } from '#core/library/filter.ts';
import { titleKey } from '#core/library/title-key.ts';
import type { ChangeBatch, LibrarySnapshot, RecipeId, RecipeSummary } from '#core/library/summary.ts';

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
  snapshot = $state.raw<LibrarySnapshot>({ revision: 0, recipes: [], scanning: true });
  readonly recipes = $derived(this.snapshot.recipes.filter((recipe) => recipe.kind === 'recipe'));
  readonly notes = $derived(this.snapshot.recipes.filter((recipe) => recipe.kind === 'note'));
  readonly needingALook = $derived(this.snapshot.recipes.filter((recipe) => recipe.look !== null));
  readonly folders = $derived(folderCounts(this.snapshot.recipes));
  readonly tags = $derived(tagCounts(this.snapshot.recipes));
  readonly sources = $derived(sourceCounts(this.recipes));
  readonly #byTitle = $derived(byTitle(this.recipes));
  readonly #byId = $derived(new Map(this.snapshot.recipes.map((recipe) => [recipe.id, recipe])));
  readonly #kitchen: Kitchen;
  readonly #events: LibraryEvents;
  /** Batches told while a snapshot is on its way; null when none is. */
  #waiting: ChangeBatch[] | null = [];

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

  async #askAnew(missed: ChangeBatch): Promise<void> {
    this.#waiting = [missed];
    this.#replace(await this.#kitchen.ask('library:snapshot', null));
    this.#events.replaced();
  }

  #replace(snapshot: LibrarySnapshot): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    this.snapshot = snapshot;
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
