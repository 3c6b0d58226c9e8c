import { failed, success } from '#core/contract/result.ts';
import type { Drafts } from '../../settings/drafts.ts';
import type { HandlersOf } from '../answer-requests.ts';
import type { Log } from '../../settings/log-file.ts';
import { writeFailure } from '../write-failure.ts';

export const draftHandlers = (drafts: Drafts, log: Log): HandlersOf<'draft'> => ({
  'draft:read': ({ id }) => drafts.read(id),
  'draft:keep': async (draft) => {
    try {
      await drafts.keep(draft);
      return success(null);
    } catch (error) {
      log.error('draft:keep', error);
      return failed(writeFailure(error, draft.id));
    }
  },
  'draft:drop': async ({ id }) => {
    await drafts.drop(id);
    return null;
  },
  'draft:list': () => drafts.list(),
});
