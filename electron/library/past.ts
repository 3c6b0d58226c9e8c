import type { PastVersion } from '#core/contract/library.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { decode } from './decode.ts';
import { versionIn, type History } from './history.ts';
import { diskFailure } from './library-path.ts';
import { versionOf } from './read-bytes.ts';

/** Earlier states of a recipe, newest first; of those with the same bytes the newest is told. */
export async function pastVersions(history: History, id: RecipeId): Promise<readonly PastVersion[]> {
  const states = await history.states(id);
  const told = new Set<string>();
  return states
    .filter(({ moment }) => told.size !== told.add(versionIn(moment)).size)
    .map(({ moment, time, brief }) => ({ moment, keptAt: time, brief }));
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

/** Keeps a text that no file holds any more. With LF line ends: the bytes that the file had around it are not known here. */
export async function keepText(history: History, id: RecipeId, text: string): Promise<Result<null>> {
  const bytes = Buffer.from(text, 'utf8');
  try {
    const [newest] = await history.states(id);
    const isSame = newest !== undefined && versionIn(newest.moment) === versionOf(bytes).slice(0, 12);
    // The same text as one that a save went on from is kept again: that one is forgotten sooner.
    if (isSame && !newest.isSavedOver) return success(null);
    await history.keep(id, bytes, 'given-up');
    await history.prune(id);
    return success(null);
  } catch (error) {
    return failed(diskFailure(error, id));
  }
}
