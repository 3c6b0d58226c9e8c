import type { Kitchen } from '#core/contract/contract.ts';
import type { SearchHit } from '#core/library/search-hit.ts';

/** Search as you type. One question is on its way at a time; an answer to older words is never shown for newer ones. */
export class SearchState {
  query = $state('');
  /** Best first; null while nothing is searched for, or the first answer is on its way. */
  hits = $state.raw<readonly SearchHit[] | null>(null);
  readonly #kitchen: Kitchen;
  #isAsking = false;
  #asked = '';

  constructor(kitchen: Kitchen) {
    this.#kitchen = kitchen;
  }

  type(query: string): void {
    this.query = query;
    if (query.trim() === '') this.hits = null;
    else void this.refresh();
  }

  /** Asks for the same words again: the library has changed. */
  async refresh(): Promise<void> {
    if (this.query.trim() === '') return;
    this.#asked = '';
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      while (this.#asked !== this.query && this.query.trim() !== '') {
        const query = this.query;
        this.#asked = query;
        const hits = await this.#kitchen.ask('library:search', { query });
        if (query === this.query) this.hits = hits;
      }
    } finally {
      this.#isAsking = false;
    }
  }
}
