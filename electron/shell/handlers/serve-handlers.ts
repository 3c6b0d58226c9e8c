import type { ServePlans } from '../../settings/serve-plans.ts';
import type { HandlersOf } from '../answer-requests.ts';

/** The plan for a serving time, kept on disk before the answer. */
export const serveHandlers = (plans: ServePlans): HandlersOf<'serve'> => ({
  'serve:read': () => plans.read(Date.now()),
  'serve:keep': async (plan) => {
    await plans.keep(plan);
    return null;
  },
  'serve:drop': async () => {
    await plans.keep(null);
    return null;
  },
  'serve:begin': async ({ recipe }) => {
    await plans.begins(recipe, Date.now());
    return null;
  },
});
