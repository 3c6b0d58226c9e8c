import type { BrowserWindow } from 'electron';
import { StayAwake } from './power.ts';

/** Full screen and a display that stays on while cooking, both put back afterwards. */
export class CookMode {
  readonly #window: BrowserWindow;
  readonly #keepAwake: () => boolean;
  readonly #display = new StayAwake('prevent-display-sleep');
  #wasFullScreen: boolean | null = null;

  constructor(window: BrowserWindow, keepAwake: () => boolean) {
    this.#window = window;
    this.#keepAwake = keepAwake;
  }

  enter(): void {
    this.#wasFullScreen ??= this.#window.isFullScreen();
    this.#window.setFullScreen(true);
    this.settingsChanged();
  }

  /** Also when the page dies or is loaded again: nobody would be left to ask for it. */
  leave(): void {
    this.#display.want(false);
    if (this.#wasFullScreen === null) return;
    if (!this.#window.isDestroyed()) this.#window.setFullScreen(this.#wasFullScreen);
    this.#wasFullScreen = null;
  }

  fullScreen(on: boolean): void {
    this.#window.setFullScreen(on);
  }

  settingsChanged(): void {
    this.#display.want(this.#wasFullScreen !== null && this.#keepAwake());
  }
}
