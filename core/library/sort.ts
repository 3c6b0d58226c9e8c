import type { Settings } from '#core/contract/settings.ts';
import type { RecipeId, RecipeSummary } from './summary.ts';

type Compare = (one: RecipeSummary, other: RecipeSummary) => number;

const titles = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true, ignorePunctuation: true });

const byTitle: Compare = (one, other) =>
  titles.compare(one.title, other.title) || (one.id < other.id ? -1 : Number(one.id > other.id));
const byTime = (recipe: RecipeSummary): number => recipe.totalSeconds ?? Infinity;

/** The day of the last cook ("2026-10-03"), null for what was never cooked. */
export type LastCooked = (id: RecipeId) => string | null;

/** What a recipe's file alone decides. */
const orders: Readonly<Record<Exclude<Settings['sort'], 'cooked'>, Compare>> = {
  title: byTitle,
  newest: (one, other) => other.modified - one.modified || byTitle(one, other),
  rating: (one, other) => (other.rating ?? -1) - (one.rating ?? -1) || byTitle(one, other),
  source: (one, other) =>
    one.source === other.source
      ? byTitle(one, other)
      : one.source === null || other.source === null
        ? Number(one.source === null) - Number(other.source === null)
        : titles.compare(one.source, other.source) || byTitle(one, other),
  time: (one, other) => (byTime(one) === byTime(other) ? byTitle(one, other) : byTime(one) - byTime(other)),
};

function comparing(by: Settings['sort'], recipes: readonly RecipeSummary[], lastCooked: LastCooked): Compare {
  if (by !== 'cooked') return orders[by];
  const days = new Map(recipes.map(({ id }) => [id, lastCooked(id) ?? '']));
  const dayOf = ({ id }: RecipeSummary): string => days.get(id) ?? '';
  return (one, other) => (dayOf(one) === dayOf(other) ? byTitle(one, other) : dayOf(one) < dayOf(other) ? 1 : -1);
}

/**
 * A new, sorted list: shortest first for time, best first for rating, last cooked first; those without a time, a rating, a
 * source or a cook last; equal ones by title.
 */
export function sortRecipes(
  recipes: readonly RecipeSummary[],
  by: Settings['sort'],
  lastCooked: LastCooked = () => null,
): readonly RecipeSummary[] {
  return [...recipes].sort(comparing(by, recipes, lastCooked));
}

/** What sorting all would begin with, without sorting all. */
export function firstRecipes(
  recipes: readonly RecipeSummary[],
  by: Settings['sort'],
  count: number,
  lastCooked: LastCooked,
): readonly RecipeSummary[] {
  const compare = comparing(by, recipes, lastCooked);
  const first: RecipeSummary[] = [];
  for (const recipe of recipes) {
    let place = first.length;
    for (let before = first[place - 1]; before !== undefined && compare(recipe, before) < 0; before = first[place - 1])
      place -= 1;
    if (place < count) first.splice(place, 0, recipe);
    if (first.length > count) first.pop();
  }
  return first;
}

/** More than any library holds. */
const mostRecipes = 2 ** 20;

/**
 * Those that have a score, the highest first, and of equal ones the first first. Scores are told apart to a hundredth.
 * Sorted as numbers: with ten thousand hits a comparing function is most of what a key in the search field takes.
 */
export function byScore<Recipe>(
  recipes: readonly Recipe[],
  scoreOf: (recipe: Recipe) => number | null,
): readonly Recipe[] {
  const keys = new Float64Array(recipes.length);
  let count = 0;
  for (const [at, recipe] of recipes.entries()) {
    const score = scoreOf(recipe);
    if (score !== null) keys[count++] = -Math.round(score * 100) * mostRecipes + at;
  }
  const placeOf = (key: number): number => ((key % mostRecipes) + mostRecipes) % mostRecipes;
  return Array.from(keys.subarray(0, count).sort(), (key) => recipes[placeOf(key)]).filter((one) => one !== undefined);
}
