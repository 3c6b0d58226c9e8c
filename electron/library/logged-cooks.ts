import { failed, success, type Result } from '#core/contract/result.ts';
import type { LoggedCook } from '#core/cook-log/entry.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { longDeadline, look, type FolderWork } from './folder-work.ts';
import { Undoable } from './undoable.ts';
import { putTextBack, writeText, type Changed } from './write-texts.ts';

/** What was written, or taken back: the ContentVersions of the file before and now. */
export interface Rewritten {
  readonly id: RecipeId;
  readonly from: string;
  readonly to: string;
}

interface Done {
  readonly changed: Changed;
  /** ContentVersion before. */
  readonly from: string;
}

/** Rating and day of a cook in the recipe's own front matter, where the cook wants it so. Each time can be undone, as long as this run lasts. */
export class LoggedCooks {
  readonly #work: FolderWork;
  readonly #done = new Undoable<Done>();

  constructor(work: FolderWork) {
    this.#work = work;
  }

  write(id: RecipeId, cook: LoggedCook): Promise<Result<Rewritten & { readonly undo: string }>> {
    return this.#work.inFolder(async (place) => {
      const planned = await place.folder.line.ask('logged', { id, cook }, longDeadline);
      if (planned === null) return failed({ kind: 'disk', code: 'ETIMEDOUT', path: id });
      if (!planned.ok) return planned;
      const written = await this.#work.inTurn(place, id, () => writeText(place, planned.value));
      if (!written.ok) return written;
      await look(place, [id]);
      const from = planned.value.version;
      const undo = this.#done.remember(place.root, { changed: written.value, from });
      return success({ id, from, to: written.value.version, undo });
    });
  }

  /** Every byte as it was; fails with 'conflict' when the file was changed again since. */
  undo(undo: string): Promise<Result<Rewritten>> {
    return this.#work.inFolder(async (place) => {
      const known = this.#done.get(place.root, undo);
      if (known === null) return failed({ kind: 'not-found', path: '' });
      this.#done.forget(undo);
      const { changed, from } = known;
      const { id, version } = changed;
      const back = await this.#work.inTurn(place, id, () => putTextBack(place, changed));
      if (!back.ok) return back;
      await look(place, [id]);
      return success({ id, from: version, to: from });
    });
  }
}
