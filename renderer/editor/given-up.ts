import type { Kitchen } from '#core/contract/contract.ts';
import type { RecipeId } from '#core/library/summary.ts';

/** Puts texts that no file and no draft will hold into the recipe's history, oldest first. Undo has them as well, so typing does not wait. */
export function keepGivenUp(kitchen: Kitchen, id: RecipeId, texts: readonly string[]): void {
  void (async () => {
    for (const text of texts) {
      const kept = await kitchen.ask('history:keep', { id, text });
      if (!kept.ok) console.error(kept.failure);
    }
  })().catch(console.error);
}
