import type { ChangeBatch, LibrarySnapshot, RecipeId, RecipeSummary } from './summary.ts';

/**
 * The snapshot after a batch. A batch that the snapshot already holds changes nothing;
 * null is a gap: batches were missed, ask for a snapshot.
 */
export function applyBatch(snapshot: LibrarySnapshot, batch: ChangeBatch): LibrarySnapshot | null {
  if (batch.revision <= snapshot.revision) return snapshot;
  if (batch.revision !== snapshot.revision + 1) return null;
  const recipes = new Map<RecipeId, RecipeSummary>(snapshot.recipes.map((recipe) => [recipe.id, recipe]));
  for (const id of batch.removals) recipes.delete(id);
  for (const { from } of batch.moves) recipes.delete(from);
  for (const recipe of batch.upserts) recipes.set(recipe.id, recipe);
  return { revision: batch.revision, recipes: [...recipes.values()], scanning: snapshot.scanning, partOf: null };
}
