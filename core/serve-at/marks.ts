import type { CookSession } from '#core/cooking/session.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { PlannedDish, ServePlan } from './stretch.ts';

/** Whoever goes back so soon only looked what comes next. */
const lookedAhead = 60_000;

/** Whether it was to be served by now and nobody ever began: whoever cooks one of its recipes now does so for itself. */
export const isLetGo = ({ dishes, serveAt }: ServePlan, now: number): boolean =>
  now > serveAt && dishes.every(({ marks, finishedAt }) => marks.length === 0 && finishedAt === null);

/** The dish with this recipe changed by `change`; the very same plan where there is none or nothing changes. */
function changed(kept: ServePlan, recipe: RecipeId, change: (dish: PlannedDish) => PlannedDish): ServePlan {
  const dishes = kept.dishes.map((dish) => (dish.recipe === recipe ? change(dish) : dish));
  return dishes.every((dish, at) => dish === kept.dishes[at]) ? kept : { ...kept, dishes };
}

/**
 * The plan once a cook stands at a step. The first place of a recipe is no sign of work: it is opened to look, hours
 * before; only `begun` says so. Going back changes nothing, unless the step was left again within a minute.
 */
export const marked = (kept: ServePlan, session: Pick<CookSession, 'recipe' | 'step'>, now: number): ServePlan =>
  changed(kept, session.recipe, (dish) => {
    if (isLetGo(kept, now)) return dish;
    const first = dish.stretches[0]?.step ?? 0;
    const marks = dish.marks.filter((mark) => mark.step <= session.step || now - mark.at >= lookedAhead);
    const isNew = session.step > first && session.step > (marks.at(-1)?.step ?? -1);
    if (!isNew && marks.length === dish.marks.length && dish.finishedAt === null) return dish;
    return { ...dish, marks: isNew ? [...marks, { step: session.step, at: now }] : marks, finishedAt: null };
  });

/** The plan once the cook is at the first place of a dish when it is time for it. */
export const begun = (kept: ServePlan, recipe: RecipeId, now: number): ServePlan =>
  changed(kept, recipe, (dish) =>
    dish.marks.length > 0 || isLetGo(kept, now)
      ? dish
      : { ...dish, marks: [{ step: dish.stretches[0]?.step ?? 0, at: now }] },
  );

/** The plan once a recipe was taken off the hob. */
export const finished = (kept: ServePlan, recipe: RecipeId, now: number): ServePlan =>
  changed(kept, recipe, (dish) =>
    dish.finishedAt === null && !isLetGo(kept, now) ? { ...dish, finishedAt: now } : dish,
  );

/** Each dish by the name that its file has now. */
export function renamed(
  kept: ServePlan,
  moves: readonly { readonly from: RecipeId; readonly to: RecipeId }[],
): ServePlan {
  const to = new Map(moves.map((move) => [move.from, move.to]));
  if (!kept.dishes.some(({ recipe }) => to.has(recipe))) return kept;
  return { ...kept, dishes: kept.dishes.map((dish) => ({ ...dish, recipe: to.get(dish.recipe) ?? dish.recipe })) };
}
