import type { RecipeId } from '#core/library/summary.ts';
import type { Portion } from '#core/sub-recipes/portion.ts';
import type { TwoVersions } from '../kitchen/feature.ts';

export type Route =
  | { readonly view: 'first-run' }
  | { readonly view: 'library' }
  /** `scale` as rationalText: that of the recipe when the cook left it. */
  | { readonly view: 'recipe'; readonly id: RecipeId; readonly portion?: Portion; readonly scale?: string }
  /** A file outside the library. */
  | { readonly view: 'lone'; readonly id: RecipeId }
  | { readonly view: 'edit'; readonly id: RecipeId; readonly line?: number; readonly naming?: true }
  /** With a portion it was opened from another dish on the hob. */
  | { readonly view: 'cook'; readonly id: RecipeId; readonly portion?: Portion }
  | { readonly view: 'settings' }
  | { readonly view: 'replace' }
  /** `compared`: to put two versions together and come back. */
  | { readonly view: 'doctor'; readonly compared?: TwoVersions }
  /** Not `id`: the view is not of that recipe, it only begins with it. */
  | { readonly view: 'serve'; readonly chosen?: RecipeId };

const library: Route = { view: 'library' };
const deepest = 50;

export const sameRoute = (one: Route, other: Route): boolean =>
  one.view === other.view && ('id' in one ? one.id : null) === ('id' in other ? other.id : null);

/** Where the cook is, and the way back. */
export class Router {
  current = $state.raw<Route>(library);
  /** Once an editor was opened, only it knows whether typing is kept. */
  hasEdited = false;
  readonly #home: () => Route;
  #trail: Route[] = [];

  /** `home`: where all ways lead back to. */
  constructor(home: () => Route = () => library) {
    this.#home = home;
  }

  to(route: Route): void {
    if (sameRoute(route, this.current)) return;
    if (route.view === 'edit') this.hasEdited = true;
    const isSwitch = route.view === 'cook' && this.current.view === 'cook' && this.#switched(route);
    if (!isSwitch) this.#trail.push(this.current);
    if (this.#trail.length > deepest) this.#trail.shift();
    this.current = route;
  }

  /** From one dish on the hob to the next: leaving cook mode leads to where it was entered from. False for a dish that this one needs, and that leads back to it. */
  #switched(route: Route & { readonly view: 'cook' }): boolean {
    const at = this.#trail.findIndex((one) => sameRoute(one, route));
    const isBehind = at !== -1 && this.#trail.slice(at).every(({ view }) => view === 'cook');
    if (isBehind) this.#trail.length = at;
    return isBehind || route.portion === undefined;
  }

  get cameFromDish(): boolean {
    return this.current.view === 'cook' && this.#trail.at(-1)?.view === 'cook';
  }

  /** Whoever comes back to a recipe finds it scaled as it was. */
  keepScale(scale: string): void {
    if (this.current.view === 'recipe' && (this.current.scale ?? '1') !== scale)
      this.current = { ...this.current, scale };
  }

  /** As the recipe that is open is shown; '1' for any other. rationalText. */
  scaleOf(id: RecipeId): string {
    const { current } = this;
    return current.view === 'recipe' && current.id === id ? (current.scale ?? '1') : '1';
  }

  /** The library is the trunk: coming to it forgets the way there. While no folder is open, the first run is. */
  toLibrary(): void {
    const [first] = this.#trail;
    this.#trail = [];
    this.current = first?.view === 'first-run' ? first : this.#home();
  }

  /** Another folder: what was open belongs to the one before. */
  restart(route: Route): void {
    this.#trail = [];
    this.current = route;
  }

  back(): void {
    this.current = this.#trail.pop() ?? this.#home();
  }

  /** Cooked: to the recipe's page, or to the dish that needed this one; and from there to where the cook came from, not to the hob again. */
  cooked(page: Route): void {
    const before = this.#trail.at(-1);
    const isFromThere = before !== undefined && sameRoute(before, page);
    if (this.cameFromDish || isFromThere) this.back();
    else this.current = page;
  }

  /** The file goes on under another name, wherever it stands on the way back. */
  moved(from: RecipeId, to: RecipeId): void {
    const renamed = (route: Route): Route => ('id' in route && route.id === from ? { ...route, id: to } : route);
    this.#trail = this.#trail.map(renamed);
    if ('id' in this.current && this.current.id === from) this.current = renamed(this.current);
  }
}
