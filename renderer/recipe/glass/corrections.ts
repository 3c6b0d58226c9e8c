import type { Kitchen } from '#core/contract/contract.ts';
import type { Failure } from '#core/contract/result.ts';
import type { Choice } from '#core/glass-box/card.ts';
import type { RecipeId } from '#core/library/summary.ts';

/** Null when it was kept, or taken back. */
export async function keepCorrection(
  kitchen: Kitchen,
  recipe: RecipeId,
  { does, correction }: Choice,
): Promise<Failure | null> {
  const channel = does === 'correct' ? 'correction:keep' : 'correction:drop';
  const kept = await kitchen.ask(channel, { recipe, correction });
  return kept.ok ? null : kept.failure;
}

/** What undoes a choice. */
export const opposite = (choice: Choice): Choice => ({
  ...choice,
  does: choice.does === 'correct' ? 'take-back' : 'correct',
});
