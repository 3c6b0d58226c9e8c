import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { RecipeId } from '#core/library/summary.ts';
import { identityOf, isEmpty } from './folder-heart.ts';
import { insideFolder } from './library-path.ts';
import { lookAt } from './read-bytes.ts';

interface Beat {
  readonly identity: string;
  readonly empty: boolean;
  /** Time of the last change of the folder itself: it is renamed away, or something right in it comes or goes. */
  readonly changed: bigint;
}

/** Something is always changing in a folder that a sync program fills. */
const mostTries = 4;

/** Recipes leave the shelf only when they have left the folder: an unplugged disk is not two hundred deleted recipes. */
export class Removals {
  readonly #root: string;
  readonly #unavailable: () => void;
  #identity = '';

  /** `unavailable` is told when files are missing because the folder is. */
  constructor(root: string, unavailable: () => void) {
    this.#root = root;
    this.#unavailable = unavailable;
  }

  /** Rejects where the folder can't be looked at. */
  async knowFolder(): Promise<void> {
    this.#identity = await identityOf(this.#root);
  }

  /**
   * Those of these files that have left the folder; null, and told, when they are missing because the folder is. A folder
   * that is there before and after may have been away in between: unless it is as it was before, they are looked for again.
   */
  async surelyGone(ids: readonly RecipeId[]): Promise<readonly RecipeId[] | null> {
    let missing = ids;
    for (let tries = 1, before = await this.#beat(); missing.length > 0; tries += 1) {
      if (!this.#isThere(before, missing.length)) break;
      const looks = await Promise.all(missing.map((id) => this.#isGone(id)));
      missing = missing.filter((_, at) => looks[at]);
      const after = await this.#beat();
      if (!this.#isThere(after, missing.length)) break;
      if (tries === mostTries || after?.changed === before?.changed) return missing;
      before = after;
    }
    if (missing.length === 0) return [];
    this.#unavailable();
    return null;
  }

  async #beat(): Promise<Beat | null> {
    try {
      const [identity, empty, { ctimeNs }] = await Promise.all([
        identityOf(this.#root),
        isEmpty(this.#root),
        stat(this.#root, { bigint: true }),
      ]);
      return { identity, empty, changed: ctimeNs };
    } catch (error) {
      if (error instanceof Error && 'code' in error) return null;
      throw error;
    }
  }

  /** One recipe can be deleted by hand; an empty folder in the place of more is the mount point of a pulled disk. */
  #isThere(beat: Beat | null, missing: number): boolean {
    return beat?.identity === this.#identity && (missing <= 1 || !beat.empty);
  }

  /** One that can't be looked at is still there. */
  async #isGone(id: RecipeId): Promise<boolean> {
    const { kind } = await lookAt(path.join(this.#root, id));
    if (kind !== 'file') return kind !== 'unreadable';
    // Reached through a link that took the place of its folder.
    const inside = await insideFolder(this.#root, id);
    return !inside.ok && inside.failure.kind === 'outside-folder';
  }
}
