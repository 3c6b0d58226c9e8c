import type { Kitchen } from '#core/contract/contract.ts';
import type { RecipeId } from '#core/library/summary.ts';

/** Recipes that are dragged out of the window go as their files, which main hands to the system. */
export class DraggedOut {
  readonly #kitchen: Pick<Kitchen, 'ask'>;
  /** What comes over the window meanwhile is our own, and nothing to import. */
  isOn = false;
  #isHeld = false;

  constructor(kitchen: Pick<Kitchen, 'ask'>) {
    this.#kitchen = kitchen;
  }

  readonly begin = (event: DragEvent, recipes: readonly RecipeId[]): void => {
    // The browser's own drag would carry the words of a card.
    event.preventDefault();
    this.isOn = true;
    this.#isHeld = true;
    void this.#drag(recipes);
  };

  /** Whatever is dragged then is not held any more. */
  letGo(): void {
    this.#isHeld = false;
    this.isOn = false;
  }

  /**
   * Nothing tells of the end of such a drag. But while it lasts, no pointer moves over the page without a button held; and
   * whoever then drags a file of another window has left this one for it.
   */
  pointerMoved({ buttons }: Pick<PointerEvent, 'buttons'>): void {
    if (buttons === 0 && this.isOn) this.letGo();
  }

  async #drag(recipes: readonly RecipeId[]): Promise<void> {
    const isThere = await this.#kitchen.ask('recipe:drag', { recipes: [...recipes] });
    const goesOn = isThere && this.#isHeld && (await this.#kitchen.ask('recipe:drag-on', null));
    if (!goesOn) this.letGo();
  }
}
