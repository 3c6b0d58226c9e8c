import { isPictureDrag, picturesOf } from './dropped-pictures.ts';
import type { PictureDesk } from './picture-desk.svelte.ts';

/** Takes pictures that are dropped on an element or pasted into it. `stepOf` says which step is meant, counted from 1; null is the recipe. */
export class PictureTarget {
  /** What a drag is over now: a step, null for the recipe, undefined for nothing. */
  over = $state<number | null | undefined>(undefined);
  readonly #desk: () => PictureDesk;
  readonly #stepOf: (event: DragEvent | ClipboardEvent) => number | null;

  constructor(desk: () => PictureDesk, stepOf: (event: DragEvent | ClipboardEvent) => number | null) {
    this.#desk = desk;
    this.#stepOf = stepOf;
  }

  readonly dragged = (event: DragEvent): void => {
    if (this.#desk().isReadOnly || !isPictureDrag(event.dataTransfer)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    this.over = this.#stepOf(event);
  };

  readonly left = (event: DragEvent): void => {
    const { currentTarget, relatedTarget } = event;
    const isInside =
      currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!isInside) this.over = undefined;
  };

  readonly dropped = (event: DragEvent): void => {
    this.over = undefined;
    this.#take(event, event.dataTransfer);
  };

  readonly pasted = (event: ClipboardEvent): void => this.#take(event, event.clipboardData);

  #take(event: DragEvent | ClipboardEvent, data: DataTransfer | null): void {
    const files = picturesOf(data);
    if (files.length === 0) return;
    event.preventDefault();
    // CodeMirror would read the file as text and put that in.
    event.stopPropagation();
    void this.#desk().add(files, this.#stepOf(event));
  }
}
