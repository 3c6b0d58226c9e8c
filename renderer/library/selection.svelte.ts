import { SvelteSet } from 'svelte/reactivity';
import type { RecipeId } from '#core/library/summary.ts';

/** What is selected of the list. Only what is shown counts, so that nothing out of sight is changed. */
export class Selection {
  readonly #shown: () => readonly RecipeId[];
  readonly #ids = new SvelteSet<RecipeId>();
  /** Where the last single choice was: Shift selects from there. */
  #anchor: RecipeId | null = null;
  /** A tap selects instead of opening. */
  isTapping = $state(false);
  /** In the order of the list. */
  readonly ids: readonly RecipeId[] = $derived.by(() =>
    this.#ids.size === 0 ? [] : this.#shown().filter((id) => this.#ids.has(id)),
  );

  constructor(shown: () => readonly RecipeId[]) {
    this.#shown = shown;
  }

  get isOn(): boolean {
    return this.isTapping || this.ids.length > 0;
  }

  has(id: RecipeId): boolean {
    return this.#ids.has(id);
  }

  toggle(id: RecipeId): void {
    if (!this.#ids.delete(id)) this.#ids.add(id);
    this.#anchor = id;
  }

  /** Everything between the last single choice and this one, in place of what was selected. */
  extendTo(id: RecipeId, from: RecipeId | null = null): void {
    const shown = this.#shown();
    const start = [this.#anchor, from, id].map((each) => shown.indexOf(each ?? '')).find((at) => at !== -1);
    const end = shown.indexOf(id);
    if (start === undefined || end === -1) return;
    this.#ids.clear();
    for (const each of shown.slice(Math.min(start, end), Math.max(start, end) + 1)) this.#ids.add(each);
    this.#anchor = shown[start] ?? null;
  }

  all(): void {
    for (const id of this.#shown()) this.#ids.add(id);
  }

  clear(): void {
    this.#ids.clear();
    this.#anchor = null;
    this.isTapping = false;
  }

  moved(from: RecipeId, to: RecipeId): void {
    if (this.#ids.delete(from)) this.#ids.add(to);
    if (this.#anchor === from) this.#anchor = to;
  }

  /** Keys on a card; true when this was one of them. */
  press(event: KeyboardEvent, id: RecipeId): boolean {
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.key === ' ' && !event.shiftKey) this.toggle(id);
    else if (isCommand && !event.shiftKey && event.key.toLowerCase() === 'a') this.all();
    else if (event.key === 'Escape' && this.isOn) this.clear();
    else return false;
    return true;
  }

  /** A click on a card; true when it selected. */
  click(event: MouseEvent, id: RecipeId): boolean {
    if (event.shiftKey) this.extendTo(id);
    else if (event.ctrlKey || event.metaKey || this.isTapping) this.toggle(id);
    else return false;
    return true;
  }
}
