import type { CookSession } from '#core/cooking/session.ts';
import { isLone } from '#core/library/lone.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { isFresh } from '../../settings/check-kept.ts';
import type { ServePlans } from '../../settings/serve-plans.ts';
import type { Kept } from '../../settings/kept.ts';
import type { HandlersOf, Tell } from '../answer-requests.ts';

/**
 * The place in each recipe that is being cooked, kept on disk before the answer. `isOpen` tells of a recipe outside the library
 * whether this run has it: of one that an earlier run had, nobody knows where it lies until it is opened again.
 */
export function hobHandlers(
  kept: Kept['hob'],
  plans: ServePlans,
  tell: Tell,
  isOpen: (recipe: RecipeId) => boolean,
): HandlersOf<'hob'> {
  const canBeCooked = ({ recipe }: CookSession): boolean => !isLone(recipe) || isOpen(recipe);
  const change = async (sessions: readonly CookSession[]) => {
    tell('hob:changed', sessions.filter(canBeCooked));
    await kept.keep(sessions);
  };
  const without = (recipe: string) => kept.value.filter((session) => session.recipe !== recipe);
  return {
    'hob:list': () => kept.value.filter((session) => isFresh(session, Date.now()) && canBeCooked(session)),
    // In its place: the tabs of the recipes on the hob stay where they are.
    'hob:keep': async (session) => {
      await change(
        kept.value.some(({ recipe }) => recipe === session.recipe)
          ? kept.value.map((other) => (other.recipe === session.recipe ? session : other))
          : [...kept.value, session],
      );
      await plans.stands(session, Date.now());
      return null;
    },
    'hob:finish': async ({ recipe }) => {
      await change(without(recipe));
      await plans.ends(recipe, Date.now());
      return null;
    },
  };
}
