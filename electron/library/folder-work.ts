import type { Result } from '#core/contract/result.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { History } from './history.ts';
import type { OpenFolder } from './open-folder.ts';
import type { Turns } from './turns.ts';

/** The folder that is open. */
export interface Place {
  readonly root: string;
  readonly history: History;
  readonly folder: OpenFolder;
}

/** Fails with 'no-folder' while there is none. */
export type InFolder = <Value>(work: (place: Place) => Promise<Result<Value>>) => Promise<Result<Value>>;

/** Milliseconds for what every recipe is read for, from a disk that may be slow. */
export const longDeadline = 60_000;

/** Work on the folder that is open; what changes many files does so one at a time, each file in its recipe's turn. */
export class FolderWork {
  readonly inFolder: InFolder;
  readonly #turns: Turns;

  constructor(inFolder: InFolder, turns: Turns) {
    this.inFolder = inFolder;
    this.#turns = turns;
  }

  /** Closing the folder waits for all of it, not for the file that is being written alone. */
  alone<Value>(work: (place: Place) => Promise<Result<Value>>): Promise<Result<Value>> {
    return this.inFolder((place) => this.#turns.take(`${place.root}\nmany files`, () => work(place)));
  }

  /** A save from the editor and this change would both pass their version check. */
  inTurn<Value>({ root }: Place, id: RecipeId, work: () => Promise<Value>): Promise<Value> {
    return this.#turns.take(`${root}\n${id}`, work);
  }
}

/** The list shows what is on disk without waiting for the watcher. */
export async function look({ folder }: Place, paths: readonly string[]): Promise<void> {
  if (paths.length > 0) await folder.line.ask('look', { paths }, longDeadline);
}
