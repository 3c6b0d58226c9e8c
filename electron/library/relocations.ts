import { failed, success, type Result } from '#core/contract/result.ts';
import type { RelocationOrder, RelocationDone } from '#core/contract/library.ts';
import { folderOf, stemOf } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { fileNameFor } from '#core/recipe/file-name.ts';
import { FolderWork, longDeadline, look, type Place } from './folder-work.ts';
import { freePlace, relocate, undoRelocation, type Relocated, type RelocationPlace } from './relocate.ts';
import { Undoable } from './undoable.ts';

/** Another name, title or folder, which what names the recipe follows. Each can be undone, as long as this run lasts. */
export class Relocations {
  readonly #work: FolderWork;
  readonly #done = new Undoable<Relocated>();

  constructor(work: FolderWork) {
    this.#work = work;
  }

  relocate(order: RelocationOrder): Promise<Result<RelocationDone>> {
    return this.#work.alone(async (place) => {
      const done = await this.relocateIn(place, order);
      if (!done.ok) return done;
      const { to, others, left } = done.value;
      const undo = this.#done.remember(place.root, done.value);
      return success({ id: to, undo, updated: others.length, left });
    });
  }

  /** For one who holds the folder already; what comes of it is not remembered here. */
  relocateIn(place: Place, { id, title, name, folder }: RelocationOrder): Promise<Result<Relocated>> {
    return this.#holding(place, id, async (inTurns) => {
      // What a person types is made safe for every disk; a name that stays is left as it is.
      const stem = name === null || name === stemOf(id) ? stemOf(id) : safeStem(name);
      const to = await freePlace(place.root, id, folder ?? folderOf(id), stem);
      if (!to.ok) return to;
      const asked = { from: id, to: to.value, title };
      const plan = await place.folder.line.ask('relocation', asked, longDeadline);
      if (plan === null) return failed({ kind: 'disk', code: 'ETIMEDOUT', path: id });
      return plan.ok ? relocate(inTurns, to.value, id, plan.value) : plan;
    });
  }

  bringBackIn(place: Place, known: Relocated): Promise<Result<Relocated>> {
    return this.#holding(place, known.to, (inTurns) => undoRelocation(inTurns, known));
  }

  undo(undo: string): Promise<Result<RelocationDone>> {
    return this.#work.alone(async (place) => {
      const known = this.#done.get(place.root, undo);
      if (known === null) return failed({ kind: 'not-found', path: '' });
      const back = await this.bringBackIn(place, known);
      if (!back.ok) return back;
      this.#done.forget(undo);
      return success({ id: back.value.from, undo: '', updated: back.value.others.length, left: back.value.left });
    });
  }

  /** Nothing else writes this recipe meanwhile: what is saved to the name that it leaves would be lost to it. */
  #holding<Value>(place: Place, own: RecipeId, work: (inTurns: RelocationPlace) => Promise<Value>): Promise<Value> {
    const inTurns: RelocationPlace = {
      root: place.root,
      history: place.history,
      // Its own turn is taken already, and would wait for itself.
      inTurn: (id, write) => (id === own ? write() : this.#work.inTurn(place, id, write)),
      look: (paths) => look(place, paths),
    };
    return this.#work.inTurn(place, own, () => work(inTurns));
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
