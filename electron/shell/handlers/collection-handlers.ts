import { failed, success, type Result } from '#core/contract/result.ts';
import type { Collections } from '../../settings/collections.ts';
import type { Log } from '../../settings/log-file.ts';
import type { HandlersOf } from '../answer-requests.ts';
import { writeFailure } from '../write-failure.ts';

export const collectionHandlers = (collections: Collections, log: Log): HandlersOf<'collection'> => {
  const written = async (name: string, writing: Promise<void>): Promise<Result<null>> => {
    try {
      await writing;
      return success(null);
    } catch (error) {
      log.error('favourites and searches', error);
      return failed(writeFailure(error, name));
    }
  };
  return {
    'collection:get': () => collections.current,
    'collection:favourite': ({ recipe, on }) => written(recipe, collections.favourite(recipe, on)),
    'collection:search': ({ query, on }) => written(query, collections.search(query, on)),
  };
};
