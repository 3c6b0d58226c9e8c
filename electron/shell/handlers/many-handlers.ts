import type { ManyProgress } from '#core/contract/many.ts';
import type { Library } from '../../library/library.ts';
import type { Drafts } from '../../settings/drafts.ts';
import type { HandlersOf, Tell } from '../answer-requests.ts';

type TrashHandlers = Pick<HandlersOf<'recipe'>, 'recipe:trash' | 'recipe:restore'>;

export function manyHandlers({ many }: Library, drafts: Drafts, trash: TrashHandlers, tell: Tell): HandlersOf<'many'> {
  const progress = (how: ManyProgress): void => tell('many:progress', how);
  const one = {
    trash: async (id: string) => trash['recipe:trash']({ id }),
    restore: async (undo: string) => trash['recipe:restore']({ undo }),
  };
  return {
    'many:tag': async (order) => many.tag(order, new Set(await drafts.list()), progress),
    'many:move': (order) => many.move(order, progress),
    'many:trash': ({ recipes }) => many.trash(recipes, one, progress),
    'many:undo': ({ undo }) => many.undo(undo, progress),
  };
}
