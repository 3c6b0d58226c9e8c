import type { Place } from '#core/contract/library.ts';

/** Crashes this close together have one cause. Milliseconds. */
const together = 60_000;

/** What is done about a page that crashed. */
export type Recovery = 'where it was' | 'library' | 'ask';

/**
 * Where the page was when it crashed, so that it comes back there. A recipe that was open in two crashes is opened as plain
 * text from then on, as long as its file stays what it is: it may be what crashes the page.
 */
export class CrashPlaces {
  #crashes: number[] = [];
  #now: Place | null = null;
  #returnTo: Place | null = null;
  readonly #open = new Map<string, number>();
  readonly #plain = new Map<string, string | null>();

  /** The page says where it is. */
  at(place: Place): void {
    this.#now = place;
  }

  /** `moment` in milliseconds. */
  crashed(moment: number): Recovery {
    this.#crashes = [...this.#crashes.filter((one) => moment - one < together), moment];
    const place = this.#now;
    const recipe = place?.recipe ?? null;
    const times = recipe === null ? 0 : (this.#open.get(recipe) ?? 0) + 1;
    if (recipe !== null) this.#open.set(recipe, times);
    if (recipe !== null && times >= 2 && !this.#plain.has(recipe)) this.#plain.set(recipe, null);
    // Not even its text can be shown.
    this.#returnTo = times > 2 || this.#crashes.length > 2 ? null : place;
    if (this.#crashes.length > 3) return 'ask';
    return this.#returnTo === null ? 'library' : 'where it was';
  }

  /** The cook wants to go on after it was asked. */
  goOn(): void {
    this.#crashes = [];
    this.#returnTo = null;
  }

  /** Told once, to the page that comes after a crash. */
  takeReturn(): Place | null {
    const place = this.#returnTo;
    this.#returnTo = null;
    return place;
  }

  /** Whether this version of a recipe's file is to be opened as plain text; another one is read again. */
  isPlain(recipe: string, version: string): boolean {
    const known = this.#plain.get(recipe);
    if (known === undefined) return false;
    if (known === null) this.#plain.set(recipe, version);
    if (known === null || known === version) return true;
    this.#plain.delete(recipe);
    this.#open.delete(recipe);
    return false;
  }
}
