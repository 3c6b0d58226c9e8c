import { nativeImage, type WebContents } from 'electron';
import type { RecipeId } from '#core/library/summary.ts';
import type { Library } from '../library/library.ts';
import { cardBitmap } from './card-bitmap.ts';

const size = 64;

interface Held {
  /** Absolute paths. */
  files: readonly string[];
  letGo: boolean;
}

/**
 * Recipes that are dragged out of the window: their files are handed to the system, which goes on with the drag, and copied by
 * the file manager or the mail that they are dropped on. A drag that no hand holds ends on X11 only with the next click, and main
 * stood still for as long, and every alarm with it (tried: a flick of 20 ms). So it goes in two steps. A button that is let go
 * before main hears of the drag is known to the page by the second one; one that is let go later, to main.
 */
export class DragOut {
  readonly #library: Pick<Library, 'absolutePath'>;
  readonly #page: WebContents;
  #held: Held | null = null;

  constructor(library: Pick<Library, 'absolutePath'>, page: WebContents) {
    this.#library = library;
    this.#page = page;
  }

  /** Only plain files inside the library; false where none of them is there. */
  async take(recipes: readonly RecipeId[]): Promise<boolean> {
    this.#end();
    const held: Held = { files: [], letGo: false };
    this.#held = held;
    this.#page.on('input-event', this.#seen);
    const found = await Promise.all(recipes.map((id) => this.#library.absolutePath(id)));
    held.files = found.flatMap((file) => (file.ok ? [file.value] : []));
    return held.files.length > 0;
  }

  /** With what was taken, if it is held still. */
  go(): boolean {
    const held = this.#held;
    this.#end();
    const [file] = held?.files ?? [];
    if (held === null || held.letGo || file === undefined) return false;
    // An empty picture is refused, on macOS even a missing one.
    const icon = nativeImage.createFromBitmap(cardBitmap(size), { width: size, height: size, scaleFactor: 2 });
    this.#page.startDrag({ file, files: [...held.files], icon });
    return true;
  }

  #end(): void {
    this.#held = null;
    if (!this.#page.isDestroyed()) this.#page.off('input-event', this.#seen);
  }

  readonly #seen = (_: unknown, { type }: { readonly type: string }): void => {
    if (type === 'mouseUp' && this.#held !== null) this.#held.letGo = true;
  };
}
