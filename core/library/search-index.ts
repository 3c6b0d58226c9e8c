import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { SearchHit } from './search-hit.ts';
import { foldWord, indexWords, queryWords } from './search-words.ts';
import type { RecipeId } from './summary.ts';

/** The words of a recipe, by where they stand. */
export interface SearchText {
  readonly id: RecipeId;
  readonly title: string;
  readonly tags: string;
  readonly ingredients: string;
  readonly text: string;
}

const fields = ['title', 'tags', 'ingredients', 'text'] as const satisfies readonly SearchHit['field'][];
const boost = { title: 6, tags: 3, ingredients: 2, text: 1 };
/** Below this many hits a typo is thought of. */
const fewHits = 3;

const exact: SearchOptions = { combineWith: 'AND', boost, prefix: true, tokenize: queryWords };
/** A swap of two letters counts as two edits, so long words get two. */
const fuzzy: SearchOptions = {
  ...exact,
  fuzzy: (term) => (term.length >= 6 ? 2 : term.length >= 4 ? 1 : false),
  maxFuzzy: 2,
};

/** Finds recipes as the cook types: whole words and beginnings first, misspelt ones when there are few. */
export class SearchIndex {
  readonly #index = new MiniSearch<SearchText>({
    fields: [...fields],
    tokenize: indexWords,
    processTerm: (term) => foldWord(term) || null,
  });

  put(recipe: SearchText): void {
    if (this.#index.has(recipe.id)) this.#index.discard(recipe.id);
    this.#index.add(recipe);
  }

  drop(id: RecipeId): void {
    if (this.#index.has(id)) this.#index.discard(id);
  }

  /** Best first. `terms` of a hit are folded words (see foldWord). An empty query finds nothing. */
  find(query: string): readonly SearchHit[] {
    if (queryWords(query).length === 0) return [];
    const sure = this.#index.search(query, exact);
    if (sure.length >= fewHits) return sure.map(toHit);
    const known = new Set(sure.map((result): unknown => result.id));
    const guessed = this.#index.search(query, fuzzy).filter((result) => !known.has(result.id));
    return [...sure, ...guessed].map(toHit);
  }
}

function toHit(result: SearchResult): SearchHit {
  const matched = new Set(Object.values(result.match).flat());
  const field = fields.find((name) => matched.has(name)) ?? 'text';
  return { id: String(result.id), score: result.score, field, terms: Object.keys(result.match) };
}
