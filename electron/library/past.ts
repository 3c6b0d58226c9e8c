import type { PastVersion } from '#core/contract/library.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { decode } from './decode.ts';
import { timeOf, versionIn, type History } from './history.ts';

/** Earlier states of a recipe, newest first; one that was saved twice in a row is told once. */
export async function pastVersions(history: History, id: RecipeId): Promise<readonly PastVersion[]> {
  const moments = await history.moments(id);
  return moments
    .filter((moment, at) => at === moments.length - 1 || versionIn(moment) !== versionIn(moments[at + 1]!))
    .map((moment) => ({ moment, keptAt: timeOf(moment) }));
}

/** A state as text with LF line ends; not found when the history doesn't keep it (any more), or it is another recipe's. */
export async function pastText(
  history: History,
  id: RecipeId,
  moment: string,
): Promise<Result<{ readonly text: string }>> {
  const kept = await history.read(moment);
  if (kept === null || kept.id !== id) return failed({ kind: 'not-found', path: id });
  return success({ text: decode(kept.bytes).lf.text });
}
