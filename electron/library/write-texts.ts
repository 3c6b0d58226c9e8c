import { failed, success, type Result } from '#core/contract/result.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { History, Moment } from './history.ts';
import type { PlannedText } from './plan-relocation.ts';
import { putBack, saveOver } from './save.ts';

export interface TextPlace {
  readonly root: string;
  readonly history: History;
}

/** One text that was changed: the state before is in the history. */
export interface Changed {
  readonly id: RecipeId;
  readonly version: string;
  /** Null when its bytes stayed. */
  readonly before: Moment | null;
}

/** One of many texts that change together, by the save protocol, with what undo needs. */
export async function writeText({ root, history }: TextPlace, planned: PlannedText): Promise<Result<Changed>> {
  const { id, version, text } = planned;
  const saved = await saveOver(root, history, { id, baseVersion: version, text });
  return saved.ok ? success({ id, version: saved.value.file.version, before: saved.value.before }) : saved;
}

/** Every byte as it was before, unless the file was changed again since. */
export async function putTextBack({ root, history }: TextPlace, changed: Changed): Promise<Result<Moment | null>> {
  const { id, version, before } = changed;
  if (before === null) return success(null);
  const kept = await history.read(before);
  if (kept === null) return failed({ kind: 'not-found', path: id });
  return putBack(root, history, { id, baseVersion: version, bytes: kept.bytes });
}
