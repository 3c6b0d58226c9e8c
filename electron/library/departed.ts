import type { RecipeId } from '#core/library/summary.ts';

/** By what a file is known again under a new name. */
export interface Identity {
  readonly id: RecipeId;
  readonly version: string;
  /** Device, inode and time of birth: an inode alone is given to the next new file at once. */
  readonly inode: string;
  readonly size: number;
}

const keptFor = 2_000;

/** Files that left in the last two seconds: one that appears with the same content or inode has moved. */
export class Departed {
  #left: { readonly file: Identity; readonly until: number }[] = [];

  add(file: Identity): void {
    this.#left.push({ file, until: performance.now() + keptFor });
  }

  /** The departed file that this one was, taken off the list; null for a new file. */
  take(arrived: Identity): Identity | null {
    const now = performance.now();
    this.#left = this.#left.filter(({ until }) => until > now);
    const same =
      this.#left.find(({ file }) => file.inode === arrived.inode) ??
      // Empty files are all alike.
      this.#left.find(({ file }) => file.size > 0 && file.version === arrived.version);
    if (same === undefined) return null;
    this.#left.splice(this.#left.indexOf(same), 1);
    return same.file;
  }
}
