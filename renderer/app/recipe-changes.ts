import type { ChangeBatch, RecipeId } from '#core/library/summary.ts';
import type { RecipeChange, RecipeChanges, Unsubscribe } from '../kitchen/feature.ts';

type Handler = (change: RecipeChange) => void;

/** Tells open views what happened to the one file they show. */
export class ToldChanges implements RecipeChanges {
  readonly #handlers = new Map<RecipeId, Set<Handler>>();

  of(id: RecipeId, handler: Handler): Unsubscribe {
    const handlers = this.#handlers.get(id) ?? new Set();
    this.#handlers.set(id, handlers.add(handler));
    return () => {
      handlers.delete(handler);
      if (handlers.size === 0) this.#handlers.delete(id);
    };
  }

  tell(batch: ChangeBatch): void {
    const moved = new Set(batch.moves.map((move) => move.to));
    for (const { from, to } of batch.moves) this.#say(from, { kind: 'moved', to });
    for (const id of batch.removals) this.#say(id, { kind: 'removed' });
    for (const { id } of batch.upserts) if (!moved.has(id)) this.#say(id, { kind: 'changed' });
  }

  /** After a snapshot in place of batches: what is watched may have changed or be gone. */
  tellAll(isThere: (id: RecipeId) => boolean): void {
    for (const id of [...this.#handlers.keys()]) this.#say(id, { kind: isThere(id) ? 'changed' : 'removed' });
  }

  #say(id: RecipeId, change: RecipeChange): void {
    for (const handler of [...(this.#handlers.get(id) ?? [])]) handler(change);
  }
}
