import { corrected } from '#core/glass-box/corrected.ts';
import type { Correction } from '#core/glass-box/correction.ts';
import { readRecipe } from '#core/recipe/read.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import { DrawnRecipe } from './drawn-recipe.svelte.ts';

/** Milliseconds that reading may take on each key: the letter is seen with its preview, within two frames. */
const onEachKey = 60;
/** A short text is read at once even if the first reading, before the code is warm, took longer. */
const shortText = 20_000;
const tooLong = 50;
const longestWait = 500;

/** The recipe that the text is now. Reads on every key; a text that takes long is read in between, so that typing never waits. */
export class LivePreview {
  recipe: Recipe = $state.raw() as Recipe;
  /** The same for drawing: what is drawn already stays the same object, but for its places. */
  readonly drawn: DrawnRecipe;
  /** True while the text can't be read: the recipe is then the last one that could. */
  failed = $state(false);
  #fileName: string;
  readonly #corrections: () => readonly Correction[];
  /** Milliseconds of the last reading, and of the quicker of the last two: one slow reading may be the computer's. */
  #lastRead = 0;
  #cost = 0;
  #waiting: ReturnType<typeof setTimeout> | null = null;
  #latest: () => string = () => '';

  /** `corrections`: what the cook said about the file's recipe, for the lines that still stand as they were. */
  constructor(recipe: Recipe, fileName: string, corrections: () => readonly Correction[] = () => []) {
    this.#corrections = corrections;
    this.recipe = recipe;
    this.drawn = new DrawnRecipe(recipe);
    this.#fileName = fileName;
  }

  /** Reads the text once before the first key, which would else be the one to read every line of it anew: the recipe that was opened is another process's reading. */
  warm(text: string): void {
    readRecipe(text, this.#fileName);
  }

  rename(fileName: string, text: string): void {
    this.#fileName = fileName;
    this.show(text.length, () => text);
  }

  show(length: number, text: () => string): void {
    this.#latest = text;
    // One wait at a time: begun anew with each key, it would not end before the typing does, and the preview stand still.
    if (this.#waiting !== null) return;
    if (this.#cost <= (length <= shortText ? tooLong : onEachKey)) this.#read(text());
    else this.#waiting = setTimeout(() => this.#readLatest(), Math.min(longestWait, 2 * this.#cost));
  }

  #readLatest(): void {
    this.#waiting = null;
    this.#read(this.#latest());
  }

  #read(text: string): void {
    const began = performance.now();
    try {
      this.recipe = corrected(readRecipe(text, this.#fileName), this.#corrections());
      this.drawn.become(this.recipe);
      this.failed = false;
    } catch (error) {
      // A bug in the parser must cost the preview, not the typing.
      console.error(error);
      this.failed = true;
    }
    const took = performance.now() - began;
    this.#cost = Math.min(took, this.#lastRead);
    this.#lastRead = took;
  }
}
