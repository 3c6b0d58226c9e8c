import { ingredientSuggestions, type Suggestions } from '#core/completion/suggestions.ts';
import type { KnownToLibrary } from '../completion.ts';

const most = 8;

/** The words of the library that an ingredient row can go on with. None is chosen until an arrow chooses it, so that Enter stays a new row. */
export class RowWords {
  readonly #known: () => KnownToLibrary;
  #found = $state.raw<Suggestions | null>(null);
  #looks = 0;
  chosen = $state(-1);

  constructor(known: () => KnownToLibrary) {
    this.#known = known;
  }

  get options(): Suggestions['options'] {
    return this.#found?.options ?? [];
  }

  get isOpen(): boolean {
    return this.options.length > 0;
  }

  /** Offers what the row's text up to the caret can go on with; `asked` by a key, also where nothing is begun. */
  async look(text: string, caret: number, language: string, asked: boolean): Promise<void> {
    const look = (this.#looks += 1);
    // In the middle of a word nothing is being begun.
    if (/^[\p{L}\p{N}]/u.test(text.slice(caret))) return this.close();
    const words = await this.#known().words();
    if (look !== this.#looks) return;
    this.#found = ingredientSuggestions(text.slice(0, caret), words, language, { asked, most });
    this.chosen = -1;
  }

  close(): void {
    this.#looks += 1;
    this.#found = null;
    this.chosen = -1;
  }

  /** True where the key did something in the list. */
  key(key: string): boolean {
    const { length } = this.options;
    if (length === 0) return false;
    if (key === 'ArrowDown') this.chosen = (this.chosen + 1) % length;
    else if (key === 'ArrowUp') this.chosen = (this.chosen <= 0 ? length : this.chosen) - 1;
    else if (key === 'Escape') this.close();
    else return false;
    return true;
  }

  /** The row with option `at` in place of what was begun; null where there is none. The list closes. */
  taken(at: number, text: string, caret: number): { readonly text: string; readonly caret: number } | null {
    const option = this.options[at];
    const from = this.#found?.from ?? 0;
    this.close();
    if (!option) return null;
    return { text: text.slice(0, from) + option.text + text.slice(caret), caret: from + option.text.length };
  }
}
