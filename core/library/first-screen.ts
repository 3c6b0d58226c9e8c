import { folderCounts, tagCounts, type FolderCount, type TagCount } from './filter.ts';
import { sorts } from '#core/contract/settings.ts';
import { firstRecipes, type LastCooked } from './sort.ts';
import type { RecipeSummary } from './summary.ts';
import { versionsIn, withoutCopies } from './versions.ts';

/** How much a list holds, as the sidebar tells it. */
export interface ListCounts {
  readonly recipes: number;
  readonly notes: number;
  /** Recipes and notes that need a look. */
  readonly looks: number;
  readonly folders: readonly FolderCount[];
  readonly tags: readonly TagCount[];
}

/** What a start shows of a long list before the rest of it was read. */
export interface FirstScreen {
  readonly cards: readonly RecipeSummary[];
  readonly counts: ListCounts;
}

/** More than a large screen shows of the smallest cards. */
const cardsShown = 96;

/** Of a list in which each recipe stands once. */
export const countsOf = (recipes: readonly RecipeSummary[]): ListCounts => ({
  recipes: recipes.filter(({ kind }) => kind === 'recipe').length,
  notes: recipes.filter(({ kind }) => kind === 'note').length,
  looks: recipes.filter(({ look }) => look !== null).length,
  folders: folderCounts(recipes),
  tags: tagCounts(recipes),
});

/**
 * The first cards of each order: whichever the cook has chosen, sorting these few gives the screen that sorting all would give.
 * With the other versions of each, so that the list shows both as one card from the start.
 */
export function firstScreen(recipes: readonly RecipeSummary[], lastCooked: LastCooked): FirstScreen {
  const versions = versionsIn(recipes);
  const listed = withoutCopies(recipes, versions);
  const shown = listed.filter(({ kind }) => kind === 'recipe');
  const cards = new Set(sorts.flatMap((order) => firstRecipes(shown, order, cardsShown, lastCooked)));
  const isShown = new Set([...cards].map(({ id }) => id));
  const copies = recipes.filter(({ id }) => isShown.has(versions.recipeOf.get(id) ?? ''));
  return { cards: [...cards, ...copies], counts: countsOf(listed) };
}
