import type { Library } from '../../library/library.ts';
import type { HandlersOf } from '../answer-requests.ts';

export const historyHandlers = (library: Library): HandlersOf<'history'> => ({
  'history:list': ({ id }) => library.pastVersions(id),
  'history:read': ({ id, moment }) => library.pastText(id, moment),
  'history:keep': ({ id, text }) => library.keepText(id, text),
});
