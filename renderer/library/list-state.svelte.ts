import { dayOf } from '#core/cook-log/entry.ts';
import type { SearchHit } from '#core/library/search-hit.ts';
import { byScore, sortRecipes } from '#core/library/sort.ts';
import type { RecipeId, RecipeSummary } from '#core/library/summary.ts';
import { isListFilter, shunsWords, type ListFilter } from '#core/query/query.ts';
import { fitting, type CookFacts } from '#core/query/matches.ts';
import { parseQuery } from '#core/query/parse.ts';
import { daysOf } from '#core/query/values.ts';
import type { SettingsState } from '../kitchen/feature.ts';
import { hitsByRecipe } from './hits-by-recipe.ts';
import type { LibraryState } from './library-state.svelte.ts';
import { Selection } from './selection.svelte.ts';
import type { SearchState } from './search-state.svelte.ts';

/** One hit in so many recipes is a few. */
const fewHits = 8;

export type Shelf = 'recipes' | 'notes';

/** What the library screen shows, and where the cook is in it. Lives longer than the screen, so that coming back finds the same place. */
export class ListState {
  shelf = $state<Shelf>('recipes');
  /** The recipe that arrow keys start from; the grid's one tab stop. */
  active = $state<RecipeId | null>(null);
  scrollTop = 0;
  /** Set when the cook asked to search from another view. */
  wantsSearch = $state(false);
  /** Set when the list opened another view: coming back, focus returns to the active card. */
  wantsCard = false;
  /** Whether the focus is on a card, or was when the library was left by a key: to Settings and back. */
  hadFocus = false;
  readonly #library: LibraryState;
  readonly #search: SearchState;
  readonly #settings: SettingsState;
  readonly #cookFacts: (id: RecipeId) => CookFacts;
  /** As it was sorted last: what is in order already costs next to nothing to sort again, with each batch of a long list that fills. */
  #before: readonly RecipeSummary[] = [];
  readonly #sorted = $derived.by(() =>
    this.#sortAgain(this.shelf === 'notes' ? this.#library.notes : this.#library.recipes),
  );
  readonly #hitOf = $derived.by(() =>
    hitsByRecipe(this.#search.hits ?? [], this.#library.versions, shunsWords(this.#search.parsed)),
  );
  readonly #fitting = $derived.by(() => this.#asked(this.#sorted));
  readonly #placeOf = $derived.by(() => new Map(this.#fitting.map(({ id }, place) => [id, place])));
  readonly shown: readonly RecipeSummary[] = $derived.by(() => this.#found(this.#fitting));
  readonly activeIndex = $derived.by(() =>
    Math.max(
      0,
      this.shown.findIndex((recipe) => recipe.id === this.active),
    ),
  );

  readonly selection = new Selection(() => this.shown.map(({ id }) => id));

  constructor(
    library: LibraryState,
    search: SearchState,
    settings: SettingsState,
    cookFacts: (id: RecipeId) => CookFacts = () => ({ favourite: false, cooked: null }),
  ) {
    this.#cookFacts = cookFacts;
    this.#library = library;
    this.#search = search;
    this.#settings = settings;
  }

  /** How many are shown; all of a long list are counted while only its first screen is known. */
  get count(): number {
    const all = this.#library.snapshot.partOf;
    const isAll = this.shelf === 'recipes' && this.#search.filters.length === 0 && this.#search.hits === null;
    return all !== null && isAll ? all.recipes : this.shown.length;
  }

  get activeRecipe(): RecipeSummary | null {
    return this.shown[this.activeIndex] ?? null;
  }

  /** The card that the cook went to, as long as it is shown; commands for a recipe are about this one. */
  get chosen(): RecipeSummary | null {
    const recipe = this.activeRecipe;
    return recipe?.id === this.active ? recipe : null;
  }

  /** Of another version of it where that alone has the words. */
  hitOf(id: RecipeId): SearchHit | null {
    return this.#hitOf.get(id) ?? null;
  }

  /** Other versions of it in the folder. */
  copiesOf(id: RecipeId): readonly RecipeId[] | null {
    return this.#library.versions.copiesOf.get(id) ?? null;
  }

  show(shelf: Shelf): void {
    this.shelf = shelf;
    this.scrollTop = 0;
  }

  neighbour(id: RecipeId, direction: 1 | -1): RecipeId | null {
    const at = this.shown.findIndex((recipe) => recipe.id === id);
    return at === -1 ? null : (this.shown[at + direction]?.id ?? null);
  }

  moved(from: RecipeId, to: RecipeId): void {
    if (this.active === from) this.active = to;
    this.selection.moved(from, to);
  }

  /** Before a recipe goes: its neighbour becomes the place, so that focus has somewhere to stay. */
  leaving(id: RecipeId): void {
    if (this.active === id) this.active = this.neighbour(id, 1) ?? this.neighbour(id, -1);
  }

  /** Whether the list gives the focus to a card when it is shown again; else it belongs to the heading. */
  get givesFocus(): boolean {
    return (this.wantsCard || this.hadFocus) && this.active !== null && this.shown.length > 0;
  }

  /** Back from the trash: it is the place again, and has the focus where nothing else was given it meanwhile. */
  returned(id: RecipeId): void {
    this.active = id;
    this.wantsCard = true;
  }

  #sortAgain(recipes: readonly RecipeSummary[]): readonly RecipeSummary[] {
    const now = new Set(recipes);
    const known = this.#before.filter((recipe) => now.delete(recipe));
    const lastCooked = (id: RecipeId): string | null => this.#cookFacts(id).cooked;
    this.#before = sortRecipes([...known, ...now], this.#settings.current.sort, lastCooked);
    return this.#before;
  }

  /** How many recipes the fields of a query fit; null while only the first screen of the list is known. */
  countOf(query: string): number | null {
    if (this.#library.snapshot.partOf !== null) return null;
    return this.#fit(this.#library.recipes, parseQuery(query).filters.filter(isListFilter)).length;
  }

  /** What fits the fields of the query. */
  #asked(recipes: readonly RecipeSummary[]): readonly RecipeSummary[] {
    return this.#fit(recipes, this.#search.filters);
  }

  #fit(recipes: readonly RecipeSummary[], filters: readonly ListFilter[]): readonly RecipeSummary[] {
    if (filters.length === 0) return recipes;
    return fitting(recipes, filters, this.#cookFacts, daysOf(dayOf(Date.now())));
  }

  /** While searching, the best hit comes first, whatever the order otherwise. */
  #found(recipes: readonly RecipeSummary[]): readonly RecipeSummary[] {
    if (this.#search.hits === null) return recipes;
    if (this.#hitOf.size * fewHits > recipes.length)
      return byScore(recipes, (recipe) => this.#hitOf.get(recipe.id)?.score ?? null);
    // Looking through ten thousand for a few would be most of what a key takes.
    const placed = [...this.#hitOf].flatMap(([id, { score }]) => {
      const place = this.#placeOf.get(id);
      return place === undefined ? [] : [{ place, score }];
    });
    placed.sort((one, other) => other.score - one.score || one.place - other.place);
    return placed.flatMap(({ place }) => recipes[place] ?? []);
  }
}
