import type { Slot } from './row-slots.ts';

/** Drags one row of a list by its grip: shows where it would land, and tells where it did. Escape gives up. */
export class RowDrag {
  slot = $state.raw<Slot | null>(null);
  /** Height in the list at which the row would land; null where it would stay. */
  line = $state<number | null>(null);
  readonly #list: () => HTMLElement | undefined;
  readonly #dropped: (slot: Slot, target: number) => void;
  #target = -1;

  constructor(list: () => HTMLElement | undefined, dropped: (slot: Slot, target: number) => void) {
    this.#list = list;
    this.#dropped = dropped;
  }

  grab(event: PointerEvent, slot: Slot): void {
    if (event.button !== 0 || slot.row === null) return;
    const grip = event.currentTarget as HTMLElement;
    const stop = new AbortController();
    const end = (isDropped: boolean): void => {
      stop.abort();
      const target = this.#target;
      this.slot = null;
      this.line = null;
      if (isDropped && target >= 0 && target !== slot.index) this.#dropped(slot, target);
    };
    this.slot = slot;
    this.#target = slot.index;
    grip.setPointerCapture(event.pointerId);
    const { signal } = stop;
    grip.addEventListener('pointermove', (moved) => this.#over(moved.clientY, slot), { signal });
    grip.addEventListener('pointerup', () => end(true), { signal });
    grip.addEventListener('pointercancel', () => end(false), { signal });
    addEventListener('keydown', (pressed) => pressed.key === 'Escape' && end(false), { signal });
  }

  #over(y: number, slot: Slot): void {
    const list = this.#list();
    if (!list) return;
    const rows = [...list.querySelectorAll<HTMLElement>('[data-place]')].map((row) => row.getBoundingClientRect());
    const above = rows.filter((row) => y > row.top + row.height / 2).length;
    // Of the rows above the pointer, the dragged one is not one to come behind.
    this.#target = Math.min(rows.length - 1, above > slot.index ? above - 1 : above);
    const edge = rows[Math.min(above, rows.length - 1)];
    const top = above < rows.length ? edge?.top : edge?.bottom;
    this.line = this.#target === slot.index || top === undefined ? null : top - list.getBoundingClientRect().top - 1;
  }
}
