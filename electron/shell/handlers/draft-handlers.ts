import type { Drafts } from '../../settings/drafts.ts';
import type { HandlersOf } from '../answer-requests.ts';
import type { Log } from '../../settings/log-file.ts';
import { written } from '../write-failure.ts';

export const draftHandlers = (drafts: Drafts, log: Log): HandlersOf<'draft'> => ({
  'draft:read': ({ id }) => drafts.read(id),
  'draft:keep': (draft) => written(drafts.keep(draft), draft.id, 'draft:keep', log),
  'draft:drop': async ({ id }) => {
    await drafts.drop(id);
    return null;
  },
  'draft:list': () => drafts.list(),
});
