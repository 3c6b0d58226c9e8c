import { withWrittenTitle } from '#core/doctor/written-title.ts';
import { nameOf } from '#core/library/names.ts';
import type { FileText } from '#core/contract/library.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { t } from '#core/words/words.ts';
import { failureWords } from '#core/words/failure-words.ts';
import type { FeatureProps } from '../kitchen/feature.ts';

type Fixing = Pick<FeatureProps, 'kitchen' | 'actions' | 'toast'>;

/** The title that is shown, written into the file; one undo puts its bytes back. */
export async function writeTitle({ kitchen, actions, toast }: Fixing, id: RecipeId, title: string): Promise<void> {
  const opened = await kitchen.ask('recipe:open', { id });
  if (!opened.ok) return toast(failureWords(opened.failure));
  const { text } = opened.value.file;
  const written = withWrittenTitle(text, nameOf(id), title);
  if (written === null) return toast(t('doctor.title-refused', { id }));
  await write({ kitchen, actions, toast }, opened.value.file, written, t('doctor.title-added', { id }));
}

/** One undo puts the bytes of the file back. */
async function write({ kitchen, actions, toast }: Fixing, file: FileText, written: string, said: string) {
  const { id, version, text } = file;
  const saved = await kitchen.ask('recipe:save', { id, baseVersion: version, text: written });
  if (!saved.ok) return toast(failureWords(saved.failure));
  actions.undoable(said, async () => {
    const back = await kitchen.ask('recipe:save', { id, baseVersion: saved.value.version, text });
    return back.ok ? t('doctor.as-before', { id }) : failureWords(back.failure);
  });
}

/** The chosen lines in the place of the marks and what is between them. */
export const putMarkedTogether = (fixing: Fixing, title: string, file: FileText, text: string): Promise<void> =>
  write(fixing, file, text, t('doctor.marked-merged', { title }));

export interface TwoFiles {
  readonly title: string;
  readonly recipe: FileText;
  readonly copy: FileText;
}

/**
 * The chosen text into the recipe, then the copy to the trash; one undo takes back both. False when nothing, or not all, was done:
 * a copy that can't be moved stays where it is, and the recipe has the chosen text.
 */
export async function putTogether(fixing: Fixing, { title, recipe, copy }: TwoFiles, text: string): Promise<boolean> {
  const { kitchen, actions, toast } = fixing;
  const isSame = text === recipe.text;
  const saved = isSame
    ? { ok: true as const, value: recipe }
    : await kitchen.ask('recipe:save', { id: recipe.id, baseVersion: recipe.version, text });
  if (!saved.ok) {
    toast(failureWords(saved.failure));
    return false;
  }
  const gone = await kitchen.ask('recipe:trash', { id: copy.id });
  if (!gone.ok) {
    toast(failureWords(gone.failure));
    return false;
  }
  actions.undoable(t('doctor.copy-merged', { title }), async () => {
    const restored = await kitchen.ask('recipe:restore', { undo: gone.value.undo });
    if (!restored.ok) return failureWords(restored.failure);
    if (isSame) return t('doctor.copy-restored', { title });
    const { id, version } = saved.value;
    const back = await kitchen.ask('recipe:save', { id, baseVersion: version, text: recipe.text });
    return back.ok ? t('doctor.copy-restored', { title }) : failureWords(back.failure);
  });
  return true;
}
