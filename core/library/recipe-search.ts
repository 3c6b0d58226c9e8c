import { parseQuery } from '#core/query/parse.ts';
import { shunsWords, type Filter, type Query } from '#core/query/query.ts';
import { searchFields, type FoldedFields, type SearchField } from '#core/search/fields.ts';
import { foldedText, queryWords } from '#core/search/folded.ts';
import type { Frozen } from '#core/search/freezing.ts';
import { SearchIndex } from '#core/search/search-index.ts';
import { FoodIndex } from './food-index.ts';
import { foodNames } from './food-names.ts';
import type { SearchHit } from './search-hit.ts';
import type { RecipeId } from './summary.ts';
import { wordForms } from './word-forms.ts';

const kept = 40;

/** Answers what a query asks of the words of recipes; what it asks of the list (time, tags, folders) is answered by the list. */
export class RecipeSearch {
  readonly #index: SearchIndex;
  readonly #ingredientsOf: () => Iterable<readonly [id: RecipeId, lines: string]>;
  /** Made when it is first asked what can be cooked. */
  #foods: FoodIndex | null = null;
  /** What was found for parts of queries: while the cook types on, they stay. Nothing of it is true once a recipe changes. */
  readonly #found = new Map<string, readonly SearchHit[]>();

  /** `ingredientsOf`: the ingredient lines of every recipe. `frozen`: what an earlier run knew. */
  constructor(ingredientsOf: () => Iterable<readonly [id: RecipeId, lines: string]>, frozen?: Frozen) {
    this.#ingredientsOf = ingredientsOf;
    this.#index = new SearchIndex(frozen);
  }

  get changes(): number {
    return this.#index.changes;
  }

  ids(): readonly RecipeId[] {
    return this.#index.ids();
  }

  isWhole(id: RecipeId, version: string): boolean {
    return this.#index.isWhole(id, version);
  }

  freeze(): Generator<void, Frozen | null> {
    return this.#index.freeze();
  }

  /** Its title, tags, ingredients and source; the rest follows by `complete`. `lines` are its ingredients as written. */
  put(id: RecipeId, version: string, near: FoldedFields, lines: string): void {
    this.#found.clear();
    this.#index.put(id, version, near, false);
    this.#foods?.put(id, foodNames(lines.split('\n')));
  }

  complete(id: RecipeId, version: string, far: FoldedFields): void {
    this.#found.clear();
    this.#index.complete(id, version, far);
  }

  drop(id: RecipeId): void {
    this.#found.clear();
    this.#index.drop(id);
    this.#foods?.drop(id);
  }

  /** Best first. Where nothing but what must not be in a recipe is asked for, all that fit are found, none better than another. `most`: how many are told. */
  find(text: string, most = Infinity): readonly SearchHit[] {
    const query = parseQuery(text);
    const isWordsAlone = query.words === text.trim();
    return isWordsAlone ? this.#index.find(text, most) : this.#findAll(query).slice(0, most);
  }

  #findAll(query: Query): readonly SearchHit[] {
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
      ...(withIngredients === null ? [] : [() => this.#foodsOfAll().cookable(withIngredients)]),
      ...(words === '' ? [] : [() => this.#index.find(words)]),
      ...phrases.map((phrase) => () => this.#once(`"${phrase}`, () => this.#holdingPhrase(phrase, searchFields))),
      ...filters
        .filter(({ field, negated }) => field === 'ingredient' && !negated)
        .map((filter) => () => this.#holding(filter)),
    ];
  }

  /** Recipes with the words of a filter: beginnings where they are wanted, whole words where they are not. */
  #holding(filter: Filter): readonly SearchHit[] {
    if (filter.field !== 'ingredient' && filter.field !== 'words') return [];
    const { field, value, negated } = filter;
    const within = field === 'ingredient' ? (['ingredients'] as const) : searchFields;
    return this.#once(`${field}${String(negated)}${value}`, () =>
      negated && foldedText(value).includes(' ')
        ? this.#holdingPhrase(value, within)
        : this.#holdingWords(value, within, negated ? 'whole' : 'beginning'),
    );
  }

  /** Every word, each for one or for several ("egg", "eggs"). */
  #holdingWords(text: string, within: readonly SearchField[], how: 'whole' | 'beginning'): readonly SearchHit[] {
    const words = queryWords(foldedText(text));
    const [first, ...others] = words.map((word) =>
      this.#index.having(how === 'whole' ? wordForms(word) : [word], within, how),
    );
    return [...(first ?? [])].flatMap(([id, { field, term }]) => {
      const rest = others.flatMap((other) => other.get(id) ?? []);
      if (rest.length < others.length) return [];
      return [
        { id, score: 0, field, terms: [term, ...rest.filter((one) => one.field === field).map((one) => one.term)] },
      ];
    });
  }

  #holdingPhrase(phrase: string, within: readonly SearchField[]): readonly SearchHit[] {
    const terms = foldedText(phrase).split(' ');
    return [...this.#index.phrase(phrase, within)].map(([id, field]) => ({ id, score: 0, field, terms }));
  }

  #foodsOfAll(): FoodIndex {
    if (this.#foods === null) {
      this.#foods = new FoodIndex();
      for (const [id, lines] of this.#ingredientsOf()) this.#foods.put(id, foodNames(lines.split('\n')));
    }
    return this.#foods;
  }

  #all(but: ReadonlySet<RecipeId>): readonly SearchHit[] {
    const ids = this.#index.ids().filter((id) => !but.has(id));
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
