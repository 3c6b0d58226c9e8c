import type { RecipeId } from '#core/library/summary.ts';
import { failureWords } from '#core/words/failure-words.ts';
import { listWords } from '#core/words/formats.ts';
import { t } from '#core/words/words.ts';
import type { FeatureProps } from '../kitchen/feature.ts';

type Needs = Pick<FeatureProps, 'kitchen' | 'go' | 'actions' | 'toast'>;

/** Copies a recipe from outside into the library and opens it there; undo removes the copy, as long as it is what was copied. */
export async function addToLibrary(
  lone: RecipeId,
  title: string,
  { kitchen, go, actions, toast }: Needs,
): Promise<void> {
  const added = await kitchen.ask('lone:add', { id: lone });
  if (!added.ok) return toast(failureWords(added.failure));
  const { id, undo } = added.value;
  go.recipe(id);
  if (undo === '') return toast(t('lone.there-already', { name: id }));
  actions.undoable(t('lone.added', { title }), async () => {
    const back = await kitchen.ask('import:undo', { undo });
    if (!back.ok) return failureWords(back.failure);
    const { left } = back.value;
    return left.length === 0 ? t('lone.undone', { title }) : t('lone.undone-but', { files: listWords(left) });
  });
}
