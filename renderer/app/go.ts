import { isLone } from '#core/library/lone.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { namedTerm } from '#core/query/terms.ts';
import type { Go } from '../kitchen/feature.ts';
import type { ListState } from '../library/list-state.svelte.ts';
import type { SearchState } from '../library/search-state.svelte.ts';
import type { Portion } from '#core/sub-recipes/portion.ts';
import type { Route, Router } from './route.svelte.ts';

/** A file outside the library has a page of its own: nothing on it changes the file. */
const pageOf = (id: RecipeId, portion?: Portion): Route =>
  isLone(id) ? { view: 'lone', id } : { view: 'recipe', id, ...(portion === undefined ? {} : { portion }) };

/** The ways between views, as every feature gets them. */
export function goBetween(router: Router, list: ListState, search: SearchState, timers: () => void): Go {
  const found = (term: string): void => {
    list.show('recipes');
    search.type(term);
    router.toLibrary();
  };
  return {
    library: () => router.toLibrary(),
    folder: (folder) => found(namedTerm('folder', folder)),
    tag: (tag) => found(namedTerm('tag', tag)),
    recipe: (id, portion) => router.to(pageOf(id, portion)),
    keepScale: (scale) => router.keepScale(scale),
    edit: (id, line) => router.to({ view: 'edit', id, ...(line === undefined ? {} : { line }) }),
    cook: (id, portion) => router.to({ view: 'cook', id, ...(portion === undefined ? {} : { portion }) }),
    cooked: (id) => router.cooked(pageOf(id)),
    settings: () => router.to({ view: 'settings' }),
    serve: (chosen) => router.to({ view: 'serve', ...(chosen === undefined ? {} : { chosen }) }),
    replace: () => router.to({ view: 'replace' }),
    doctor: (compared) => router.to({ view: 'doctor', ...(compared === undefined ? {} : { compared }) }),
    timers,
    back: () => router.back(),
  };
}
