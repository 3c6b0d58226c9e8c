import { emptyCollection, type Collection, type SavedSearch } from '#core/contract/collection.ts';
import type { Kitchen } from '#core/contract/contract.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { t } from '#core/words/words.ts';
import { failureWords } from '#core/words/failure-words.ts';
import type { CollectionState, FeatureProps } from '../kitchen/feature.ts';

/** Favourites and saved searches as main keeps them; asked for once the first list is painted. */
export class ToldCollection implements CollectionState {
  current = $state.raw<Collection>(emptyCollection);
  readonly #favourites = $derived(new Set(this.current.favourites));
  readonly #kitchen: Kitchen;
  readonly #toast: FeatureProps['toast'];

  constructor(kitchen: Kitchen, toast: FeatureProps['toast']) {
    this.#kitchen = kitchen;
    this.#toast = toast;
    kitchen.listen('collection:changed', (collection) => (this.current = collection));
  }

  async load(): Promise<void> {
    this.current = await this.#kitchen.ask('collection:get', null);
  }

  isFavourite(id: RecipeId): boolean {
    return this.#favourites.has(id);
  }

  /** The other of favourite or not, with an undo. */
  async turnFavourite(id: RecipeId, title: string): Promise<void> {
    const on = !this.isFavourite(id);
    if (!(await this.#favourite(id, on))) return;
    this.#toast(t(on ? 'library.favourite-added' : 'library.favourite-removed', { title }), {
      label: t('library.undo'),
      run: () => void this.#favourite(id, !on),
    });
  }

  async keepSearch(query: string, name: string | null): Promise<void> {
    const done = await this.#kitchen.ask('collection:search', { query: query.trim(), name });
    if (!done.ok) this.#toast(failureWords(done.failure));
  }

  savedSearch(query: string): SavedSearch | null {
    return this.current.searches.find((saved) => saved.query === query.trim()) ?? null;
  }

  /** False when it was not kept, which is said. */
  async #favourite(recipe: RecipeId, on: boolean): Promise<boolean> {
    const done = await this.#kitchen.ask('collection:favourite', { recipe, on });
    if (!done.ok) this.#toast(failureWords(done.failure));
    return done.ok;
  }
}
