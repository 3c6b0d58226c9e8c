import type { BrowserWindow } from 'electron';
import type { Wakefulness } from '#core/contract/awake.ts';
import { StayAwake } from './power.ts';

interface CookModeOptions {
  readonly window: BrowserWindow;
  /** Whether the cook wants the display on while cooking. */
  readonly keepAwake: () => boolean;
  /** Told after each change of what is kept awake. */
  readonly changed: () => void;
}

/** Full screen and a display that stays on while cooking, or while a recipe's page asks for it; both put back afterwards. */
export class CookMode {
  readonly #options: CookModeOptions;
  readonly #display = new StayAwake('prevent-display-sleep');
  #wasFullScreen: boolean | null = null;
  #pageWants = false;

  constructor(options: CookModeOptions) {
    this.#options = options;
  }

  enter(): void {
    const { window } = this.#options;
    this.#wasFullScreen ??= window.isFullScreen();
    window.setFullScreen(true);
    this.settingsChanged();
  }

  /** Also when the page dies or is loaded again: nobody would be left to ask for it. */
  leave(): void {
    const { window } = this.#options;
    const was = this.#wasFullScreen;
    this.#wasFullScreen = null;
    this.#pageWants = false;
    this.settingsChanged();
    if (was !== null && !window.isDestroyed()) window.setFullScreen(was);
  }

  fullScreen(on: boolean): void {
    this.#options.window.setFullScreen(on);
  }

  /** As the window is outside of cook mode, or will be again. */
  isFullScreenOutside(): boolean {
    return this.#wasFullScreen ?? this.#options.window.isFullScreen();
  }

  /** A recipe is read at the hob without cook mode. Ends when another view comes. */
  keepOnPage(on: boolean): void {
    this.#pageWants = on;
    this.settingsChanged();
  }

  settingsChanged(): void {
    this.#display.want(this.#pageWants || (this.#wasFullScreen !== null && this.#options.keepAwake()));
    this.#options.changed();
  }

  /** Whether somebody cooks, in cook mode or from a recipe's page that keeps the display on. */
  get isCooking(): boolean {
    return this.#wasFullScreen !== null || this.#pageWants;
  }

  display(): Wakefulness {
    return this.#display.state();
  }
}
