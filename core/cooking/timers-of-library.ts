import type { Timer, TimerOrder } from './timer.ts';

/** The order with the library that its recipe is in: a timer goes on when another one is opened. */
export const orderIn = (order: TimerOrder, root: string | null): TimerOrder =>
  order.recipe === null || root === null ? order : { ...order, recipe: { ...order.recipe, root } };

/**
 * The timers as the window of one library knows them: those of another keep their names and have no recipe, since a recipe of the
 * same file name here would be taken for it. Without paths of this disk, which no page needs.
 */
export const timersIn = (timers: readonly Timer[], root: string | null): readonly Timer[] =>
  timers.map((timer) => {
    const { recipe } = timer.order;
    if (recipe === null || recipe.root === undefined) return timer;
    const { root: own, ...here } = recipe;
    return { ...timer, order: { ...timer.order, recipe: own === root ? here : null } };
  });
