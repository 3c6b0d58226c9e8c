import type { BrowserWindow } from 'electron';
import type { CommandId, CommandPlace } from '#core/command/commands.ts';

interface ZoomOptions {
  readonly window: BrowserWindow;
  /** As the cook set it. */
  readonly percent: () => number;
  readonly run: (command: CommandId) => void;
}

/**
 * How large everything is drawn. Not in cook mode: its letters are as large as its own setting says, in pixels of the screen, and
 * the keys of the zoom choose among those sizes there.
 */
export class Zoom {
  readonly #options: ZoomOptions;
  #isCooking = false;

  constructor(options: ZoomOptions) {
    this.#options = options;
    const { webContents } = options.window;
    // A page that is loaded again, after a crash, would start at the zoom of the place where it ended.
    webContents.on('dom-ready', () => this.apply());
    // Ctrl with the wheel: Electron asks, and does nothing by itself.
    webContents.on('zoom-changed', (_, direction) => options.run(direction === 'in' ? 'zoom-in' : 'zoom-out'));
  }

  at(place: CommandPlace): void {
    this.#isCooking = place === 'cook';
    this.apply();
  }

  apply(): void {
    const { window, percent } = this.#options;
    if (window.isDestroyed()) return;
    const factor = this.#isCooking ? 1 : percent() / 100;
    if (Math.abs(window.webContents.getZoomFactor() - factor) > 0.001) window.webContents.setZoomFactor(factor);
  }
}
