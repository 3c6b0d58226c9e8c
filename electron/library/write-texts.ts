import { failed, success, type Result } from '#core/contract/result.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { History, Moment } from './history.ts';
import { versionIn } from './history.ts';
import type { PlannedText } from './plan-relocation.ts';
import { putBack, save } from './save.ts';

export interface TextPlace {
  readonly root: string;
  readonly history: History;
}

/** One text that was changed: the state before is in the history. */
export interface Changed {
  readonly id: RecipeId;
  readonly version: string;
  readonly before: Moment;
}

/** One of many texts that change together, by the save protocol, with what undo needs. */
export async function writeText({ root, history }: TextPlace, planned: PlannedText): Promise<Result<Changed>> {
  const { id, version, text } = planned;
  const saved = await save(root, history, { id, baseVersion: version, text });
  if (!saved.ok) return saved;
  const before = (await history.moments(id)).find((moment) => version.startsWith(versionIn(moment)));
  return before === undefined
    ? failed({ kind: 'disk', code: 'ENOENT', path: id })
    : success({ id, version: saved.value.version, before });
}

/** Every byte as it was before, unless the file was changed again since. */
export async function putTextBack({ root, history }: TextPlace, changed: Changed): Promise<Result<null>> {
  const { id, version, before } = changed;
  const kept = await history.read(before);
  if (kept === null) return failed({ kind: 'not-found', path: id });
  return putBack(root, history, { id, baseVersion: version, bytes: kept.bytes });
}
