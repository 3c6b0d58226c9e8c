const mostUndone = 50;

/** The last changes of this run that can be undone, each by a name that is good for the folder it was made in. */
export class Undoable<Done> {
  readonly #done = new Map<string, { readonly root: string; readonly done: Done }>();
  #count = 0;

  remember(root: string, done: Done): string {
    const undo = String((this.#count += 1));
    this.#done.set(undo, { root, done });
    const oldest = this.#done.keys().next().value;
    if (this.#done.size > mostUndone && oldest !== undefined) this.#done.delete(oldest);
    return undo;
  }

  get(root: string, undo: string): Done | null {
    const known = this.#done.get(undo);
    return known?.root === root ? known.done : null;
  }

  forget(undo: string): void {
    this.#done.delete(undo);
  }
}
