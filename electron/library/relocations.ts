import { failed, success, type Result } from '#core/contract/result.ts';
import type { RelocationOrder, RelocationDone } from '#core/contract/library.ts';
import { folderOf, stemOf } from '#core/library/names.ts';
import { fileNameFor } from '#core/recipe/file-name.ts';
import type { History } from './history.ts';
import type { OpenFolder } from './open-folder.ts';
import { freePlace, relocate, undoRelocation, type Relocated, type RelocationPlace } from './relocate.ts';

const mostUndone = 50;
/** Every recipe is read for it, from a disk that may be slow. */
const deadline = 60_000;

interface Current {
  readonly root: string;
  readonly history: History;
  readonly folder: OpenFolder;
}

/** Renames and moves of this run, each of which can be undone. */
export class Relocations {
  readonly #done = new Map<string, { readonly root: string; readonly done: Relocated }>();
  #count = 0;

  async relocate(current: Current, order: RelocationOrder): Promise<Result<RelocationDone>> {
    const { id, title, name, folder } = order;
    // What a person types is made safe for every disk; a name that stays is left as it is.
    const stem = name === null || name === stemOf(id) ? stemOf(id) : safeStem(name);
    const to = await freePlace(current.root, id, folder ?? folderOf(id), stem);
    if (!to.ok) return to;
    const asked = { from: id, to: to.value, title };
    const plan = await current.folder.line.ask('relocation', asked, deadline);
    if (plan === null) return failed({ kind: 'disk', code: 'ETIMEDOUT', path: id });
    if (!plan.ok) return plan;
    const done = await relocate(placeOf(current), to.value, id, plan.value);
    if (!done.ok) return done;
    const undo = String((this.#count += 1));
    this.#done.set(undo, { root: current.root, done: done.value });
    const oldest = this.#done.keys().next().value;
    if (this.#done.size > mostUndone && oldest !== undefined) this.#done.delete(oldest);
    return success({ id: to.value, undo, updated: done.value.others.length, left: done.value.left });
  }

  async undo(current: Current, undo: string): Promise<Result<RelocationDone>> {
    const known = this.#done.get(undo);
    if (known?.root !== current.root) return failed({ kind: 'not-found', path: '' });
    const back = await undoRelocation(placeOf(current), known.done);
    if (!back.ok) return back;
    this.#done.delete(undo);
    return success({ id: back.value.from, undo: '', updated: back.value.others.length, left: back.value.left });
  }
}

/** Letters as typed; only what some disk refuses goes. */
function safeStem(name: string): string {
  const kept = name
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f-\u009f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  // A name that Windows keeps for itself ("aux") gets "-recipe" behind it.
  const isReserved = fileNameFor(kept) === `${kept.toLowerCase()}-recipe`;
  const isSafe = kept !== '' && [...kept].length <= 80 && !isReserved;
  return isSafe ? kept : fileNameFor(name);
}

const placeOf = ({ root, history, folder }: Current): RelocationPlace => ({
  root,
  history,
  look: async (paths) => {
    await folder.line.ask('look', { paths }, deadline);
  },
});
