import { shell } from 'electron';
import type { OpenedRecipe } from '#core/contract/library.ts';
import { success, type Result } from '#core/contract/result.ts';
import { corrected } from '#core/glass-box/corrected.ts';
import { nameOf } from '#core/library/names.ts';
import { isLone } from '#core/library/lone.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { plainRecipe } from '#core/recipe/plain-recipe.ts';
import type { Library } from '../../library/library.ts';
import type { LoneRecipes } from '../../library/lone-recipes.ts';
import type { Corrections } from '../../settings/corrections.ts';
import type { Log } from '../../settings/log-file.ts';
import type { Trashed } from '../../settings/trashed.ts';
import type { HandlersOf } from '../answer-requests.ts';
import type { CrashPlaces } from '../crash-places.ts';
import type { DragOut } from '../drag-out.ts';

export interface RecipeParts {
  readonly lone: Pick<LoneRecipes, 'open'>;
  readonly dragOut: DragOut;
  readonly corrections: Corrections;
  readonly trashed: Trashed;
  readonly crashes: Pick<CrashPlaces, 'isPlain'>;
}

export const recipeHandlers = (
  library: Library,
  { corrections, trashed, crashes, lone, dragOut }: RecipeParts,
  log: Log,
): HandlersOf<'recipe'> => ({
  'recipe:open': ({ id }) => openCorrected(library, { corrections, crashes, lone }, id),
  'recipe:read': (asked) => library.questions.read(asked),
  'recipe:used-in': (asked) => library.questions.usedIn(asked),
  'recipe:save': (asked) => library.save(asked),
  'recipe:create': (asked) => library.create(asked),
  'recipe:duplicate': ({ id }) => library.duplicate(id),
  'recipe:relocate': (asked) => library.relocations.relocate(asked),
  'recipe:undo-relocate': ({ undo }) => library.relocations.undo(undo),
  'recipe:trashed': async () => trashed.of(library.folder() ?? ''),
  'recipe:trash': async ({ id }) => {
    const root = library.folder() ?? '';
    const title = library.snapshot().recipes.find((recipe) => recipe.id === id)?.title ?? id;
    const gone = await library.trash(id, (file) => shell.trashItem(file));
    if (gone.ok)
      await trashed
        .add({ root, title, undo: gone.value.undo })
        .catch((error: unknown) => log.error('remembering the trash', error));
    return gone;
  },
  'recipe:restore': async ({ undo }) => {
    const back = await library.restore(undo);
    if (back.ok) await trashed.drop(undo).catch((error: unknown) => log.error('remembering the trash', error));
    return back;
  },
  'recipe:show': async ({ id }) => {
    const file = await library.absolutePath(id);
    if (!file.ok) return file;
    shell.showItemInFolder(file.value);
    return success(null);
  },
  'recipe:drag': ({ recipes }) => dragOut.take(recipes),
  'recipe:drag-on': () => dragOut.go(),
});

async function openCorrected(
  library: Library,
  { corrections, crashes, lone }: Pick<RecipeParts, 'corrections' | 'crashes' | 'lone'>,
  id: RecipeId,
): Promise<Result<OpenedRecipe>> {
  const opened = await (isLone(id) ? lone.open(id) : library.openRecipe(id));
  if (!opened.ok) return opened;
  const { file } = opened.value;
  // What crashed the page twice would crash it again.
  if (crashes.isPlain(id, file.version)) {
    const recipe = plainRecipe(file.text, nameOf(id), 'look.crashed', '');
    return success({ ...opened.value, recipe, images: {}, links: {} });
  }
  const said = corrections.of(id);
  return success({ ...opened.value, recipe: corrected(opened.value.recipe, said), corrections: said });
}
