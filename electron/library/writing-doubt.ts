import type { Digest } from '#core/library/digest.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { ReadBytes, Stamp } from './read-bytes.ts';

/** A program that empties a file before it writes it is given this long, in milliseconds, one after the other. */
const patience = [50, 150, 500];
/** Of a file that is just being made, what is seen is believed at the second look. */
const patienceForNew = [50];

/** What the list shows of a file now. */
type Shown = { readonly stamp: Stamp; readonly digest: Digest } | undefined;

/** A recipe that is suddenly empty or broken is most likely being written: looked at again before the list shows it so. */
export class WritingDoubt {
  readonly #again: (id: RecipeId) => void;
  readonly #tries = new Map<RecipeId, number>();

  constructor(again: (id: RecipeId) => void) {
    this.#again = again;
  }

  /** `shown` undefined for a new file. */
  ofBytes(id: RecipeId, { bytes, stamp }: ReadBytes, shown: Shown): boolean {
    const isEmptied = bytes.length === 0 && (shown === undefined ? stamp.racy : shown.stamp.size > 0);
    return isEmptied && this.#waits(id, shown);
  }

  /** Written in two goes, a file ends in the middle between them: its front matter is open, or its steps are not there yet. */
  ofDigest(id: RecipeId, digest: Digest, stamp: Stamp, shown: Shown): boolean {
    const isCut = isBroken(digest) || (shown !== undefined && digest.stepCount === 0);
    const wasCut = shown !== undefined && (isBroken(shown.digest) || shown.digest.stepCount === 0);
    return stamp.racy && isCut && !wasCut && this.#waits(id, shown);
  }

  /** It is shown as it is. */
  end(id: RecipeId): void {
    this.#tries.delete(id);
  }

  #waits(id: RecipeId, shown: Shown): boolean {
    const tries = this.#tries.get(id) ?? 0;
    const wait = (shown === undefined ? patienceForNew : patience)[tries];
    if (wait === undefined) return false;
    this.#tries.set(id, tries + 1);
    setTimeout(() => this.#again(id), wait);
    return true;
  }
}

const isBroken = ({ look }: Digest): boolean =>
  look?.code === 'look.front-matter-broken' || look?.code === 'look.front-matter-open';
