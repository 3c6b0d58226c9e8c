import { untrack } from 'svelte';
import { t } from '#core/words/words.ts';
import type { RecipeFeatureProps } from '../kitchen/feature.ts';
import type { CookState } from './cook-state.svelte.ts';
import { ReadAloud } from './read-aloud.svelte.ts';

/** Each step as it comes, for a screen reader and, where the cook wants it, read aloud. Made while its view is. */
export class StepSpeech {
  readonly #cooking: CookState;
  readonly #props: Pick<RecipeFeatureProps, 'announce' | 'toast'>;
  readonly #voice = new ReadAloud();
  /** The step as it is shown; a text, so that it is not said again with each tick. */
  readonly #words = $derived.by(() => this.#wordsNow());

  constructor(cooking: CookState, props: Pick<RecipeFeatureProps, 'announce' | 'toast'>) {
    this.#cooking = cooking;
    this.#props = props;
    $effect(() => {
      const words = this.#words;
      if (words !== '') untrack(() => this.#say(words));
    });
    $effect(() => () => this.#voice.end());
  }

  get isAloud(): boolean {
    return this.#voice.isOn;
  }

  async turn(): Promise<void> {
    if (!(await this.#voice.turn(this.#words, this.#language()))) this.#props.toast(t('cook.no-voice'));
  }

  #wordsNow(): string {
    const { step, view } = this.#cooking;
    return step !== null && view === 'step' ? this.#cooking.asShown(step).content.text : '';
  }

  #say(words: string): void {
    const { session, steps } = this.#cooking;
    this.#voice.say(words, this.#language());
    const place = t('cook.step-of', { step: session?.step ?? 0, count: steps.length });
    this.#props.announce(`${place}.`, { text: words, language: this.#language() });
  }

  #language(): string {
    return this.#cooking.recipe?.language ?? '';
  }
}
