import { failed, success } from '#core/contract/result.ts';
import type { Result } from '#core/contract/result.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { Corrections } from '../../settings/corrections.ts';
import type { Log } from '../../settings/log-file.ts';
import type { HandlersOf } from '../answer-requests.ts';
import { writeFailure } from '../write-failure.ts';

export const correctionHandlers = (corrections: Corrections, log: Log): HandlersOf<'correction'> => {
  const written = async (recipe: RecipeId, writing: Promise<void>): Promise<Result<null>> => {
    try {
      await writing;
      return success(null);
    } catch (error) {
      log.error('corrections', error);
      return failed(writeFailure(error, recipe));
    }
  };
  return {
    'correction:keep': (said) => written(said.recipe, corrections.keep(said)),
    'correction:drop': (said) => written(said.recipe, corrections.drop(said)),
  };
};
