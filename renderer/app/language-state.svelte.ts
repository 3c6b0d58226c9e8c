import type { Kitchen } from '#core/contract/contract.ts';
import { speakAs } from '../kitchen/speak-as.ts';

const choice = '[data-language-choice]';

/** What the interface is in, as main tells it. All that is shown is drawn anew with it; what it shows stays: no page is loaded. */
export class ToldLanguage {
  locale = $state('');
  #wasChoosing = false;

  constructor(kitchen: Kitchen) {
    kitchen.listen('language:changed', ({ locale }) => void this.#speak(locale));
  }

  /**
   * To be told when a view is on the screen: it comes some turns after the rest of the page, since its code may have to be loaded.
   * The button that was pressed is another one now, and the keyboard would have to come back from the top of the page.
   */
  redrawn(): void {
    if (!this.#wasChoosing) return;
    this.#wasChoosing = false;
    document.querySelector<HTMLElement>(`${choice} [aria-pressed="true"]`)?.focus();
  }

  async #speak(locale: string): Promise<void> {
    await speakAs(locale);
    this.#wasChoosing = document.activeElement?.closest(choice) != null;
    this.locale = locale;
  }
}
