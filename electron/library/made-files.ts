import path from 'node:path';
import { failed, success, type Result } from '#core/contract/result.ts';
import { folderOf, nameOf } from '#core/library/names.ts';
import { fileKind } from '#core/library/which-files.ts';
import { bringIn, type FileToBring } from './bring-in.ts';
import { look, type FolderWork, type Place } from './folder-work.ts';
import { insideLibrary } from './library-path.ts';
import { readBytes } from './read-bytes.ts';
import { errorCode, removeEmptyFolder, removeFile } from './replace-file.ts';
import type { PlannedText } from './plan-relocation.ts';
import { Undoable } from './undoable.ts';
import { putTextBack, writeText, type Changed } from './write-texts.ts';

/** A file that is new, and what was in it when it was made. */
export interface MadeFile {
  readonly id: string;
  readonly version: string;
}

interface Brought {
  readonly made: readonly MadeFile[];
  /** Recipes that imported ones took the place of. */
  readonly changed: readonly Changed[];
}

/** Files that an import made or wrote over: shown at once, and as before after one undo, as long as this run lasts. */
export class MadeFiles {
  readonly #work: FolderWork;
  readonly #done = new Undoable<Brought>();

  constructor(work: FolderWork) {
    this.#work = work;
  }

  /** The list shows them without waiting for the watcher. */
  shown(files: readonly MadeFile[]): Promise<Result<null>> {
    return this.#work.inFolder(async (place) => {
      await look(
        place,
        files.map(({ id }) => id),
      );
      return success(null);
    });
  }

  /** Writes over a recipe that is there, unless it is another one by now; what stood in it is kept in the history. */
  replace(planned: PlannedText): Promise<Result<Changed>> {
    return this.#work.inFolder(async (place) => {
      const written = await this.#work.inTurn(place, planned.id, () => writeText(place, planned));
      if (written.ok) await look(place, [planned.id]);
      return written;
    });
  }

  /** A recipe from elsewhere, as it is; where the disk takes only a part of it, none of it stays. */
  bring(file: FileToBring): Promise<Result<{ readonly id: string; readonly undo: string }>> {
    return this.#work.alone(async (place) => {
      const { id, made } = await bringIn(place.root, file);
      if (!id.ok) {
        await this.#takeBack(place, { made, changed: [] });
        return id;
      }
      await look(
        place,
        made.map((one) => one.id),
      );
      const undo = made.length === 0 ? '' : this.remember(place.root, { made, changed: [] });
      return success({ id: id.value, undo });
    });
  }

  remember(root: string, brought: Brought): string {
    return this.#done.remember(root, brought);
  }

  /** One that was changed since is left where it is, and named. */
  undo(undo: string): Promise<Result<{ readonly removed: number; readonly left: readonly string[] }>> {
    return this.#work.alone(async (place) => {
      const brought = this.#done.get(place.root, undo);
      if (brought === null) return failed({ kind: 'not-found', path: '' });
      const told = await this.#takeBack(place, brought);
      this.#done.forget(undo);
      return success(told);
    });
  }

  async #takeBack(
    place: Place,
    { made, changed }: Brought,
  ): Promise<{ readonly removed: number; readonly left: readonly string[] }> {
    const left: string[] = [];
    for (const file of made) {
      const isGone = await this.#work.inTurn(place, file.id, () => removed(place, file));
      if (!isGone) left.push(file.id);
    }
    for (const one of changed) {
      const back = await this.#work.inTurn(place, one.id, () => putTextBack(place, one));
      if (!back.ok) left.push(one.id);
    }
    await removeEmptied(
      place,
      made.map(({ id }) => folderOf(id)),
    );
    const all = [...made, ...changed].map(({ id }) => id);
    await look(place, all);
    return { removed: all.length - left.length, left };
  }
}

/** False for one that was changed since. A recipe is in the history before it goes; a picture is in the archive that it came from. */
async function removed({ root, history }: Place, { id, version }: MadeFile): Promise<boolean> {
  const inside = await insideLibrary(root, id);
  if (!inside.ok) return false;
  const found = await readBytes(inside.value);
  if (found.kind === 'gone') return true;
  if (found.kind !== 'read' || found.version !== version) return false;
  try {
    if (fileKind(nameOf(id)) !== 'picture') await history.keepOrCopy(id, inside.value, found);
    await removeFile(inside.value);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EUNKNOWN') throw error;
    return false;
  }
}

/** A folder of pictures that the import made goes with the last of them; one with anything else in it can't be removed so. */
async function removeEmptied({ root }: Place, folders: readonly string[]): Promise<void> {
  for (const folder of new Set(folders.filter((one) => one !== ''))) await removeEmptyFolder(path.join(root, folder));
}
