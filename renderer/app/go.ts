import { namedTerm } from '#core/query/terms.ts';
import type { Go } from '../kitchen/feature.ts';
import type { ListState } from '../library/list-state.svelte.ts';
import type { SearchState } from '../library/search-state.svelte.ts';
import type { Router } from './route.svelte.ts';

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
    recipe: (id, portion) => router.to({ view: 'recipe', id, ...(portion === undefined ? {} : { portion }) }),
    keepScale: (scale) => router.keepScale(scale),
    edit: (id, line) => router.to({ view: 'edit', id, ...(line === undefined ? {} : { line }) }),
    cook: (id, portion) => router.to({ view: 'cook', id, ...(portion === undefined ? {} : { portion }) }),
    cooked: (id) => router.cooked(id),
    settings: () => router.to({ view: 'settings' }),
    serve: (chosen) => router.to({ view: 'serve', ...(chosen === undefined ? {} : { chosen }) }),
    replace: () => router.to({ view: 'replace' }),
    doctor: (compared) => router.to({ view: 'doctor', ...(compared === undefined ? {} : { compared }) }),
    timers,
    back: () => router.back(),
  };
}
