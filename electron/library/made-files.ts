import path from 'node:path';
import { failed, success, type Result } from '#core/contract/result.ts';
import { folderOf } from '#core/library/names.ts';
import { look, type FolderWork, type Place } from './folder-work.ts';
import { insideLibrary } from './library-path.ts';
import { readBytes } from './read-bytes.ts';
import { errorCode, removeEmptyFolder, removeFile } from './replace-file.ts';
import { Undoable } from './undoable.ts';

/** A file that is new, and what was in it when it was made. */
export interface MadeFile {
  readonly id: string;
  readonly version: string;
}

/** Files that an import made: shown at once, and removed again by one undo, as long as this run lasts. */
export class MadeFiles {
  readonly #work: FolderWork;
  readonly #done = new Undoable<readonly MadeFile[]>();

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

  remember(root: string, files: readonly MadeFile[]): string {
    return files.length === 0 ? '' : this.#done.remember(root, files);
  }

  /** One that was changed since is left where it is, and named. */
  undo(undo: string): Promise<Result<{ readonly removed: number; readonly left: readonly string[] }>> {
    return this.#work.alone(async (place) => {
      const files = this.#done.get(place.root, undo);
      if (files === null) return failed({ kind: 'not-found', path: '' });
      const left: string[] = [];
      for (const file of files) {
        const isGone = await this.#work.inTurn(place, file.id, () => removed(place, file));
        if (!isGone) left.push(file.id);
      }
      this.#done.forget(undo);
      await removeEmptied(
        place,
        files.map(({ id }) => folderOf(id)),
      );
      await look(
        place,
        files.map(({ id }) => id),
      );
      return success({ removed: files.length - left.length, left });
    });
  }
}

async function removed({ root }: Place, { id, version }: MadeFile): Promise<boolean> {
  const inside = await insideLibrary(root, id);
  if (!inside.ok) return false;
  const found = await readBytes(inside.value);
  if (found.kind === 'gone') return true;
  if (found.kind !== 'read' || found.version !== version) return false;
  try {
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
