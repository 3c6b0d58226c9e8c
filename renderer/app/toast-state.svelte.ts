import type { ToastAction } from '../kitchen/feature.ts';
import type { ToastShown } from '../ui/toast.ts';

const shownFor = 10_000;
const most = 3;

/** Short messages at the bottom left. They go after 10 s, but never while the pointer or focus is on them. */
export class ToastState {
  shown = $state.raw<readonly ToastShown[]>([]);
  #last = 0;
  #held = false;
  #going = new Map<number, ReturnType<typeof setTimeout>>();

  /** Returns the id to close it by. */
  show(text: string, action: ToastAction | null = null): number {
    const id = ++this.#last;
    const gone = this.shown.slice(0, Math.max(0, this.shown.length + 1 - most));
    for (const { id: old } of gone) this.close(old);
    this.shown = [...this.shown, { id, text, action }];
    if (!this.#held) this.#wait(id);
    return id;
  }

  close(id: number): void {
    clearTimeout(this.#going.get(id));
    this.#going.delete(id);
    this.shown = this.shown.filter((toast) => toast.id !== id);
    if (this.shown.length === 0) this.#held = false;
  }

  hold(held: boolean): void {
    this.#held = held && this.shown.length > 0;
    for (const going of this.#going.values()) clearTimeout(going);
    this.#going.clear();
    if (!this.#held) for (const { id } of this.shown) this.#wait(id);
  }

  #wait(id: number): void {
    this.#going.set(
      id,
      setTimeout(() => this.close(id), shownFor),
    );
  }
}
