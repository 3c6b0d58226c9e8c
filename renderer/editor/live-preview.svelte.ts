import type { ReadText } from '#core/contract/library.ts';
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
/** Milliseconds to take a long text apart, above which it is never read in the window. */
const tangled = 80;
/** Letters that a text may change by until it is asked again how long it takes. */
const muchTyped = 10_000;

export interface PreviewSurroundings {
  /** What the cook said about the file's recipe, for the lines that still stand as they were. */
  readonly corrections: () => readonly Correction[];
  /** Reads a text where it may take long: in the library process. Null when there is no answer. */
  readonly elsewhere: (name: string, text: string) => Promise<ReadText | null>;
}

const alone: PreviewSurroundings = { corrections: () => [], elsewhere: () => Promise.resolve(null) };

/**
 * The recipe that the text is now. Reads on every key; a text that takes long is read in between, so that typing never waits,
 * and one of which nobody knows how long it takes is read in the library process: a megabyte of brackets would stop the window.
 */
export class LivePreview {
  recipe: Recipe = $state.raw() as Recipe;
  /** The same for drawing: what is drawn already stays the same object, but for its places. */
  readonly drawn: DrawnRecipe;
  /** True while the text can't be read: the recipe is then the last one that could. */
  failed = $state(false);
  /** Where the text may be read; 'unknown' until the library process has said how long it takes. */
  place = $state<'here' | 'elsewhere' | 'unknown'>('here');
  #fileName: string;
  readonly #around: PreviewSurroundings;
  /** Milliseconds of the last reading, and of the quicker of the last two: one slow reading may be the computer's. */
  #lastRead = 0;
  #cost = 0;
  #waiting: ReturnType<typeof setTimeout> | null = null;
  #latest: () => string = () => '';
  /** Length of the text that the library process read last. */
  #knownLength = 0;
  #asking = false;
  readonly #isKeptOut: boolean;

  /** `length` is that of the text that `recipe` was read of. */
  constructor(recipe: Recipe, fileName: string, length = 0, around: PreviewSurroundings = alone) {
    this.#around = around;
    this.recipe = recipe;
    this.drawn = new DrawnRecipe(recipe);
    this.#fileName = fileName;
    // What made the window fail twice is not read in it a third time.
    this.#isKeptOut = recipe.needsALook.some(({ code }) => code === 'look.crashed');
    if (this.#isKeptOut) this.place = 'elsewhere';
    else if (length > shortText) this.place = 'unknown';
  }

  /** Reads the text once before the first key, which would else be the one to read every line of it anew: the recipe that was opened is another process's reading. */
  warm(text: string): void {
    this.#latest = () => text;
    if (this.#isKeptOut) return;
    if (text.length > shortText) void this.#readElsewhere(false);
    else readRecipe(text, this.#fileName);
  }

  rename(fileName: string, text: string): void {
    this.#fileName = fileName;
    this.show(text.length, () => text);
  }

  show(length: number, text: () => string): void {
    this.#latest = text;
    if (this.#isKeptOut) return;
    if (length <= shortText) this.place = 'here';
    else if (Math.abs(length - this.#knownLength) > muchTyped && this.place === 'here') this.place = 'unknown';
    if (this.place !== 'here') return void this.#readElsewhere(true);
    // One wait at a time: begun anew with each key, it would not end before the typing does, and the preview stand still.
    if (this.#waiting !== null) return;
    if (this.#cost <= (length <= shortText ? tooLong : onEachKey)) this.#read(text());
    else this.#waiting = setTimeout(() => this.#readLatest(), Math.min(longestWait, 2 * this.#cost));
  }

  #readLatest(): void {
    this.#waiting = null;
    if (this.place === 'here') this.#read(this.#latest());
  }

  /** One question at a time, the last one about the text as it is in the end. */
  async #readElsewhere(isNews: boolean): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    let shows = isNews;
    try {
      for (let text: string | null = null; text !== this.#latest();) {
        text = this.#latest();
        const read = await this.#around.elsewhere(this.#fileName, text);
        if (read === null) {
          this.place = 'elsewhere';
          break;
        }
        this.#knownLength = text.length;
        this.place = read.took <= tangled ? 'here' : 'elsewhere';
        if (shows) this.#become(read.recipe);
        // A further turn is about what was typed meanwhile: not shown, the preview would stand still at the text that was opened.
        shows = true;
      }
    } catch (error) {
      console.error(error);
      this.failed = true;
    } finally {
      this.#asking = false;
    }
  }

  #read(text: string): void {
    const began = performance.now();
    try {
      this.#become(readRecipe(text, this.#fileName));
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

  #become(recipe: Recipe): void {
    this.recipe = corrected(recipe, this.#around.corrections());
    this.drawn.become(this.recipe);
  }
}
