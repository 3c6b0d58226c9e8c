import type { Corrections } from '../../settings/corrections.ts';
import type { Log } from '../../settings/log-file.ts';
import type { HandlersOf } from '../answer-requests.ts';
import { written } from '../write-failure.ts';

export const correctionHandlers = (corrections: Corrections, log: Log): HandlersOf<'correction'> => ({
  'correction:keep': (said) => written(corrections.keep(said), said.recipe, 'corrections', log),
  'correction:drop': (said) => written(corrections.drop(said), said.recipe, 'corrections', log),
});
