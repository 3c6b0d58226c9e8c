import { shell } from 'electron';
import { success } from '#core/contract/result.ts';
import { corrected } from '#core/glass-box/corrected.ts';
import type { Library } from '../../library/library.ts';
import type { Corrections } from '../../settings/corrections.ts';
import type { HandlersOf } from '../answer-requests.ts';

export const recipeHandlers = (library: Library, corrections: Corrections): HandlersOf<'recipe'> => ({
  'recipe:open': async ({ id }) => {
    const opened = await library.openRecipe(id);
    if (!opened.ok) return opened;
    const said = corrections.of(id);
    return success({ ...opened.value, recipe: corrected(opened.value.recipe, said), corrections: said });
  },
  'recipe:save': (asked) => library.save(asked),
  'recipe:create': (asked) => library.create(asked),
  'recipe:duplicate': ({ id }) => library.duplicate(id),
  'recipe:trash': ({ id }) => library.trash(id, (file) => shell.trashItem(file)),
  'recipe:restore': ({ undo }) => library.restore(undo),
  'recipe:show': async ({ id }) => {
    const file = await library.absolutePath(id);
    if (!file.ok) return file;
    shell.showItemInFolder(file.value);
    return success(null);
  },
});
