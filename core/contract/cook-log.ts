import type { CookLogEntry } from '#core/cook-log/entry.ts';
import type { Failure } from './result.ts';

/** A cook that is over, as the page tells it; main gives it its id. */
export type FinishedCook = Omit<CookLogEntry, 'id'>;

export interface LogDone {
  readonly entry: CookLogEntry;
  /** Whether rating and day are in the recipe's own file now: not asked for, written, or why it was left as it is. */
  readonly file: 'off' | 'written' | { readonly left: Failure | 'unsaved' };
  /** For log:undo, as long as this run lasts; '' where the file was not written. */
  readonly undo: string;
}
