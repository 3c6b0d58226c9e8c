import type { Kitchen } from '#core/contract/contract.ts';
import type { SearchHit } from '#core/library/search-hit.ts';
import { parseQuery } from '#core/query/parse.ts';
import { onceShown } from '../ui/after-paint.ts';
import { asksForWords, isListFilter } from '#core/query/query.ts';

/** More than a screen shows. Ten thousand hits are told once these are on it: a key waits for no more. */
const firstHits = 200;

/** Search as you type. One question is on its way at a time; an answer to older words is never shown for newer ones. */
export class SearchState {
  query = $state('');
  /** Where the cook types in the query. */
  cursor = $state(0);
  readonly parsed = $derived(parseQuery(this.query, this.cursor));
  /** What the list itself can answer. */
  readonly filters = $derived(this.parsed.filters.filter(isListFilter));
  /** Best first; null while no words are searched for, or the first answer is on its way. */
  hits = $state.raw<readonly SearchHit[] | null>(null);
  /** The query that the list shows the answer to: the last one that was answered. */
  answered = $state('');
  readonly #kitchen: Kitchen;
  #isAsking = false;
  #asked = '';

  constructor(kitchen: Kitchen) {
    this.#kitchen = kitchen;
  }

  /** True once the list shows what the query asks for. */
  get isAnswered(): boolean {
    return this.hits !== null || !asksForWords(this.parsed);
  }

  type(query: string, cursor = query.length): void {
    this.query = query;
    this.cursor = cursor;
    if (asksForWords(this.parsed)) void this.refresh();
    else {
      this.hits = null;
      this.answered = query;
    }
  }

  async #find(query: string, most: number | null): Promise<readonly SearchHit[]> {
    return JSON.parse(await this.#kitchen.ask('library:search', { query, most })) as readonly SearchHit[];
  }

  async #findRest(query: string): Promise<void> {
    if (query !== this.query || query !== this.#asked) return;
    const hits = await this.#find(query, null);
    if (query === this.query && query === this.answered) this.hits = hits;
  }

  /** Asks for the same words again: the library has changed. */
  async refresh(): Promise<void> {
    if (!asksForWords(this.parsed)) return;
    this.#asked = '';
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      while (this.#asked !== this.query && asksForWords(this.parsed)) {
        const query = this.query;
        this.#asked = query;
        const hits = await this.#find(query, firstHits);
        if (query !== this.query) continue;
        this.hits = hits;
        this.answered = query;
        if (hits.length === firstHits) onceShown(() => void this.#findRest(query));
      }
    } finally {
      this.#isAsking = false;
    }
  }
}
