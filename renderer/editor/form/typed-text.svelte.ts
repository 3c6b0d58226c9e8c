import type { Refusal } from '#core/form/outcome.ts';
import type { FieldKey, FormState } from './form-state.svelte.ts';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** An input of the form: where its refusals are known, and what the file says there. */
export interface TypedPlace {
  readonly form: FormState;
  readonly key: FieldKey;
  readonly text: string;
}

/** What an input of the form shows: what is typed, as long as it says what the file says. A blank at the end is not in the file yet, and must not vanish. */
export class TypedText {
  readonly #place: () => TypedPlace;
  #typed = $state<string | null>(null);
  readonly refusal: Refusal | null = $derived.by(() => {
    const { form, key, text } = this.#place();
    return form.refusalOf(key, text);
  });
  readonly shown: string = $derived.by(() => {
    const { text } = this.#place();
    const isSame = this.#typed !== null && (this.refusal !== null || flat(this.#typed) === flat(text));
    return isSame ? (this.#typed ?? text) : text;
  });

  /** `place` is asked anew on each reading. */
  constructor(place: () => TypedPlace) {
    this.#place = place;
  }

  type(text: string): void {
    this.#typed = text;
  }

  /** The file's own text is shown again. */
  forget(): void {
    this.#typed = null;
  }

  /** What was refused stays, to be mended. */
  left(): void {
    if (this.refusal === null) this.forget();
  }
}
