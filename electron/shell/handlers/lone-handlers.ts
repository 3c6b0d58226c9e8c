import type { LoneRecipes } from '../../library/lone-recipes.ts';
import type { HandlersOf } from '../answer-requests.ts';

export const loneHandlers = (lone: Pick<LoneRecipes, 'add'>): HandlersOf<'lone'> => ({
  'lone:add': ({ id }) => lone.add(id),
});
