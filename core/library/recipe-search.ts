import { parseQuery } from '#core/query/parse.ts';
import type { Filter, Query } from '#core/query/query.ts';
import { FoodIndex } from './food-index.ts';
import { foodNames } from './food-names.ts';
import { foldPhrase, holdsPhrase } from './phrase.ts';
import type { SearchHit } from './search-hit.ts';
import { SearchIndex, type SearchText } from './search-index.ts';
import type { RecipeId } from './summary.ts';

/** Where a phrase is looked for, first where it counts most. */
const places = ['title', 'ingredients', 'tags', 'text', 'notes', 'source'] as const;
const kept = 40;

/** Answers what a query asks of the words of recipes; what it asks of the list (time, tags, folders) is answered by the list. */
export class RecipeSearch {
  readonly #index = new SearchIndex();
  readonly #foods = new FoodIndex();
  readonly #recipes = new Map<RecipeId, SearchText>();
  /** What was found for parts of queries: while the cook types on, they stay. Nothing of it is true once a recipe changes. */
  readonly #found = new Map<string, readonly SearchHit[]>();

  put(recipe: SearchText): void {
    this.#found.clear();
    this.#index.put(recipe);
    this.#foods.put(recipe.id, foodNames(recipe.ingredients.split('\n')));
    this.#recipes.set(recipe.id, recipe);
  }

  drop(id: RecipeId): void {
    this.#found.clear();
    this.#index.drop(id);
    this.#foods.drop(id);
    this.#recipes.delete(id);
  }

  /** Best first. Where nothing but what must not be in a recipe is asked for, all that fit are found, none better than another. */
  find(text: string): readonly SearchHit[] {
    const query = parseQuery(text);
    const wanted = this.#wanted(query);
    const shunned = new Set(
      query.filters.filter(({ negated }) => negated).flatMap((filter) => this.#holding(filter).map(({ id }) => id)),
    );
    if (wanted.length === 0) return shunsWords(query) ? this.#all(shunned) : [];
    const [first = [], ...others] = wanted.map((hits) => hits());
    const rest = others.map((hits) => new Set(hits.map(({ id }) => id)));
    if (rest.length === 0 && shunned.size === 0) return first;
    return first.filter(({ id }) => !shunned.has(id) && rest.every((ids) => ids.has(id)));
  }

  /** Each of them has to be found in a recipe; the first says how the hits are ordered and where they were found. */
  #wanted({ withIngredients, words, phrases, filters }: Query): readonly (() => readonly SearchHit[])[] {
    return [
      ...(withIngredients === null ? [] : [() => this.#foods.cookable(withIngredients)]),
      ...(words === '' ? [] : [() => this.#index.find(words)]),
      ...phrases.map((phrase) => () => this.#once(`"${phrase}`, () => this.#holdingPhrase(phrase))),
      ...filters
        .filter(({ field, negated }) => field === 'ingredient' && !negated)
        .map((filter) => () => this.#holding(filter)),
    ];
  }

  /** Recipes with the words of a filter: beginnings where they are wanted, whole words where they are not. */
  #holding(filter: Filter): readonly SearchHit[] {
    if (filter.field !== 'ingredient' && filter.field !== 'words') return [];
    const { field, value, negated } = filter;
    const within = field === 'ingredient' ? 'ingredients' : undefined;
    return this.#once(`${field}${negated}${value}`, () => {
      const hits = this.#index.holding(value, !negated, within);
      const phrase = foldPhrase(value);
      if (!phrase.includes(' ') || !negated) return hits;
      return hits.filter(({ id }) => this.#placeOf(id, phrase, within ? [within] : places) !== null);
    });
  }

  #holdingPhrase(phrase: string): readonly SearchHit[] {
    const folded = foldPhrase(phrase);
    return this.#index.holding(phrase, false).flatMap((hit) => {
      const field = this.#placeOf(hit.id, folded, places);
      return field === null ? [] : [{ ...hit, field, terms: folded.split(' ') }];
    });
  }

  #placeOf(id: RecipeId, phrase: string, within: readonly (typeof places)[number][]): SearchHit['field'] | null {
    const recipe = this.#recipes.get(id);
    // Line by line: words that end one line and begin the next do not follow each other.
    const holds = (text: string): boolean => text.split('\n').some((line) => holdsPhrase(line, phrase));
    return within.find((field) => recipe !== undefined && holds(recipe[field])) ?? null;
  }

  #all(but: ReadonlySet<RecipeId>): readonly SearchHit[] {
    const ids = [...this.#recipes.keys()].filter((id) => !but.has(id));
    return ids.map((id) => ({ id, score: 0, field: 'title', terms: [] }));
  }

  #once(key: string, find: () => readonly SearchHit[]): readonly SearchHit[] {
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    if (this.#found.size >= kept) this.#found.clear();
    const found = find();
    this.#found.set(key, found);
    return found;
  }
}

const shunsWords = ({ filters }: Query): boolean =>
  filters.some(({ field, negated }) => negated && (field === 'ingredient' || field === 'words'));
