import { isWithin, nameOf } from '#core/library/names.ts';
import { fileKind } from '#core/library/which-files.ts';
import type { ReadBytes, Unread } from './read-bytes.ts';
import type { Skipped } from './walk.ts';

/** What was left out of the folder, and why. */
export class Skips {
  readonly #skipped = new Map<string, Skipped>();

  get all(): readonly Skipped[] {
    return [...this.#skipped.values()];
  }

  /** What a walk of this folder left out, in place of what was known of it. */
  walked(folder: string, skipped: readonly Skipped[]): void {
    for (const place of [...this.#skipped.keys()]) if (isWithin(place, folder)) this.#skipped.delete(place);
    for (const one of skipped) this.#skipped.set(one.path, one);
  }

  note(place: string, found: ReadBytes | Unread | { readonly kind: 'file' }): void {
    const reason =
      found.kind === 'link'
        ? 'outside-link'
        : found.kind === 'unreadable' && found.code === 'ETIMEDOUT'
          ? 'elsewhere'
          : found.kind === 'not-a-file' || found.kind === 'unreadable'
            ? found.kind
            : null;
    if (reason === null || fileKind(nameOf(place)) === null) this.#skipped.delete(place);
    else this.#skipped.set(place, { path: place, reason });
  }
}
