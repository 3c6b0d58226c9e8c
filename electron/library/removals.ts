import path from 'node:path';
import type { RecipeId } from '#core/library/summary.ts';
import { identityOf, pulseOf } from './folder-heart.ts';
import { lookAt } from './read-bytes.ts';
import type { Shelf } from './shelf.ts';

/** Recipes leave the shelf only when they have left the folder: an unplugged disk is not two hundred deleted recipes. */
export class Removals {
  readonly #root: string;
  readonly #shelf: Shelf;
  readonly #unavailable: () => void;
  #rootIdentity = '';

  /** `unavailable` is told when files are missing because the folder is. */
  constructor(root: string, shelf: Shelf, unavailable: () => void) {
    this.#root = root;
    this.#shelf = shelf;
    this.#unavailable = unavailable;
  }

  /** Rejects where the folder can't be looked at. */
  async knowFolder(): Promise<void> {
    this.#rootIdentity = await identityOf(this.#root);
  }

  /** False, and told, when so many files are missing because the folder is. */
  async mayBe(count: number): Promise<boolean> {
    if (count === 0) return true;
    const pulse = await pulseOf(this.#root);
    if (pulse?.identity === this.#rootIdentity && (count === 1 || !pulse.empty)) return true;
    this.#unavailable();
    return false;
  }

  /**
   * Listed a moment ago, and not there when they were read: a disk that is pulled then would take its recipes along, one by
   * one. Looked at between two beats of the folder, for it may have come back meanwhile.
   */
  async ofUnread(ids: readonly RecipeId[]): Promise<void> {
    if (!(await this.mayBe(ids.length))) return;
    const looks = await Promise.all(ids.map(async (id) => (await lookAt(path.join(this.#root, id))).kind));
    const gone = ids.filter((_, at) => looks[at] !== 'file');
    if (await this.mayBe(gone.length)) for (const id of gone) this.#shelf.remove(id);
  }
}
