import type { Hob } from '../../settings/hob.ts';
import type { ServePlans } from '../../settings/serve-plans.ts';
import type { HandlersOf } from '../answer-requests.ts';

/** The place in each recipe that is being cooked, kept on disk before the answer. */
export const hobHandlers = (hob: Hob, plans: ServePlans): HandlersOf<'hob'> => ({
  'hob:list': () => hob.list(Date.now()),
  'hob:keep': async (session) => {
    await hob.keep(session);
    await plans.stands(session, Date.now());
    return null;
  },
  'hob:finish': async ({ recipe }) => {
    await hob.finish(recipe);
    await plans.ends(recipe, Date.now());
    return null;
  },
});
