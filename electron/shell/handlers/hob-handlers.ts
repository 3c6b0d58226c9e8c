import type { CookSession } from '#core/cooking/session.ts';
import type { Kept } from '../../settings/kept.ts';
import type { HandlersOf, Tell } from '../answer-requests.ts';

/** The place in each recipe that is being cooked, kept on disk before the answer. */
export function hobHandlers(kept: Kept['hob'], tell: Tell): HandlersOf<'hob'> {
  const change = async (sessions: readonly CookSession[]) => {
    tell('hob:changed', sessions);
    await kept.keep(sessions);
    return null;
  };
  const without = (recipe: string) => kept.value.filter((session) => session.recipe !== recipe);
  return {
    'hob:list': () => kept.value,
    'hob:keep': (session) => change([...without(session.recipe), session]),
    'hob:finish': ({ recipe }) => change(without(recipe)),
  };
}
