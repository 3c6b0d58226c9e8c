import type { Collections } from '../../settings/collections.ts';
import type { Log } from '../../settings/log-file.ts';
import type { HandlersOf } from '../answer-requests.ts';
import { written } from '../write-failure.ts';

const what = 'favourites and searches';

export const collectionHandlers = (collections: Collections, log: Log): HandlersOf<'collection'> => ({
  'collection:get': () => collections.current,
  'collection:favourite': ({ recipe, on }) => written(collections.favourite(recipe, on), recipe, what, log),
  'collection:search': ({ query, name }) => written(collections.search(query, name), query, what, log),
});
