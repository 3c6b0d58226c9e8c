import { tick } from 'svelte';
import type { Kitchen } from '#core/contract/contract.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { speakAs } from '../kitchen/speak-as.ts';

const choice = '[data-language-choice]';

/** What the interface is in, as main tells it. All that is shown is drawn anew with it; what it shows stays: no page is loaded. */
export class ToldLanguage {
  locale = $state('');

  constructor(kitchen: Kitchen) {
    kitchen.listen('language:changed', ({ locale }) => void this.#speak(locale));
  }

  async #speak(locale: string): Promise<void> {
    await speakAs(locale);
    const isChoosing = document.activeElement?.closest(choice) != null;
    this.locale = locale;
    await tick();
    // The button that was pressed is another one now, and the keyboard would have to come back from the top of the page.
    if (isChoosing) afterPaint(() => document.querySelector<HTMLElement>(`${choice} [aria-pressed="true"]`)?.focus());
  }
}
