import type { Kitchen } from '#core/contract/contract.ts';
import type { Choice } from '#core/glass-box/card.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { t } from '#core/words/words.ts';
import { failureWords } from '#core/words/failure-words.ts';
import type { FeatureProps } from '../../kitchen/feature.ts';

interface Around {
  readonly kitchen: Kitchen;
  readonly toast: FeatureProps['toast'];
  /** Reads the recipe anew, with what is said of it now. */
  reload(): Promise<void>;
}

/** Keeps what the cook said of a reading, or takes it back; shows what follows from it, and offers to undo it. */
export async function correct(around: Around, recipe: RecipeId, choice: Choice): Promise<void> {
  const channel = choice.does === 'correct' ? 'correction:keep' : 'correction:drop';
  const kept = await around.kitchen.ask(channel, { recipe, correction: choice.correction });
  await around.reload();
  if (kept.ok)
    around.toast(t('glass.noted'), {
      label: t('glass.undo'),
      run: () => void correct(around, recipe, opposite(choice)),
    });
  else around.toast(failureWords(kept.failure));
}

const opposite = (choice: Choice): Choice => ({
  ...choice,
  does: choice.does === 'correct' ? 'take-back' : 'correct',
});
