import type { Settings } from '#core/contract/settings.ts';
import type { RecipeSummary } from './summary.ts';

type Compare = (one: RecipeSummary, other: RecipeSummary) => number;

const titles = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true, ignorePunctuation: true });

const byTitle: Compare = (one, other) =>
  titles.compare(one.title, other.title) || (one.id < other.id ? -1 : Number(one.id > other.id));
const byTime = (recipe: RecipeSummary): number => recipe.totalSeconds ?? Infinity;

const orders: Readonly<Record<Settings['sort'], Compare>> = {
  title: byTitle,
  newest: (one, other) => other.modified - one.modified || byTitle(one, other),
  time: (one, other) => (byTime(one) === byTime(other) ? byTitle(one, other) : byTime(one) - byTime(other)),
};

export const sortOrders = Object.keys(orders) as readonly Settings['sort'][];

/** A new, sorted list: shortest first for time, those without a time last; equal ones by title. */
export const sortRecipes = (recipes: readonly RecipeSummary[], by: Settings['sort']): readonly RecipeSummary[] =>
  [...recipes].sort(orders[by]);
