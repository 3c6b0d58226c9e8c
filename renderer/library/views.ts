import type { RecipeId } from '#core/library/summary.ts';
import { t } from '#core/words/words.ts';

/** A press in the sidebar that writes a query. */
export interface View {
  readonly name: string;
  readonly query: string;
}

export const favouritesView = (): View => ({ name: t('library.favourites'), query: 'is:favourite' });
/** Only where something was ever cooked: both would be lists of nothing, or of all. */
export const cookedViews = (): readonly View[] => [
  { name: t('library.recently-cooked'), query: 'cooked:<30d' },
  { name: t('library.not-cooked-lately'), query: 'cooked:>6m' },
];

/** Favourites that are there: a file that went keeps its place in case it comes back. */
export const thereOf = (favourites: readonly RecipeId[], isThere: (id: RecipeId) => boolean): number =>
  favourites.filter(isThere).length;
