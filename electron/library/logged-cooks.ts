import { failed, success, type Result } from '#core/contract/result.ts';
import type { LoggedCook } from '#core/cook-log/file-keys.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { longDeadline, look, type FolderWork } from './folder-work.ts';
import { Undoable } from './undoable.ts';
import { putTextBack, writeText, type Changed } from './write-texts.ts';

/** Rating and day of a cook in the recipe's own front matter, where the cook wants it so. Each time can be undone, as long as this run lasts. */
export class LoggedCooks {
  readonly #work: FolderWork;
  readonly #done = new Undoable<Changed>();

  constructor(work: FolderWork) {
    this.#work = work;
  }

  write(id: RecipeId, cook: LoggedCook): Promise<Result<{ readonly undo: string }>> {
    return this.#work.inFolder(async (place) => {
      const planned = await place.folder.line.ask('logged', { id, cook }, longDeadline);
      if (planned === null) return failed({ kind: 'disk', code: 'ETIMEDOUT', path: id });
      if (!planned.ok) return planned;
      const written = await this.#work.inTurn(place, id, () => writeText(place, planned.value));
      if (!written.ok) return written;
      await look(place, [id]);
      return success({ undo: this.#done.remember(place.root, written.value) });
    });
  }

  /** Every byte as it was; fails with 'conflict' when the file was changed again since. */
  undo(undo: string): Promise<Result<null>> {
    return this.#work.inFolder(async (place) => {
      const known = this.#done.get(place.root, undo);
      if (known === null) return failed({ kind: 'not-found', path: '' });
      this.#done.forget(undo);
      const back = await this.#work.inTurn(place, known.id, () => putTextBack(place, known));
      if (!back.ok) return back;
      await look(place, [known.id]);
      return success(null);
    });
  }
}
