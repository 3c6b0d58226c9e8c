import type { Library } from '../../library/library.ts';
import type { Drafts } from '../../settings/drafts.ts';
import type { HandlersOf } from '../answer-requests.ts';

export const replaceHandlers = ({ replacements }: Library, drafts: Drafts): HandlersOf<'replace'> => ({
  'replace:find': (wanted) => replacements.find(wanted),
  'replace:replace': async (order) => replacements.replace(order, new Set(await drafts.list())),
  'replace:undo': ({ undo }) => replacements.undo(undo),
});
