import { BrowserWindow } from 'electron';
import type { WebContents } from 'electron';
import { tellTo } from './answer-requests.ts';
import type { Log } from '../settings/log-file.ts';
import { pagePreferences } from './main-window.ts';
import { pageAddress } from './places.ts';

/** How long the bell may take to say that it sounds before it is made anew. */
const patience = 3000;

/** The hidden window that makes the alarm's sound: main has no loudspeaker. Main says when; the window only does it. */
export class BellWindow {
  #window: BrowserWindow | null = null;
  #volume: number | null = null;
  #sounding = false;
  #doubt: NodeJS.Timeout | undefined;
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  contents(): WebContents | null {
    return this.#window && !this.#window.isDestroyed() ? this.#window.webContents : null;
  }

  /** Opened with the first timer, so that it is there when the first one rings. */
  open(): void {
    if (this.contents()) return;
    const window = new BrowserWindow({
      show: false,
      width: 200,
      height: 100,
      focusable: false,
      skipTaskbar: true,
      webPreferences: pagePreferences(false),
    });
    this.#window = window;
    window.webContents.on('did-finish-load', () => this.#tell());
    window.webContents.on('render-process-gone', (_, { reason }) => this.#openAgain(reason));
    void window.loadURL(pageAddress('bell.html'));
  }

  /** `volume` 0 to 1; null is quiet. */
  sound(volume: number | null): void {
    this.#volume = volume;
    if (volume !== null) this.open();
    this.#tell();
  }

  /** What the bell says of itself. */
  said(sounding: boolean): void {
    this.#sounding = sounding;
  }

  close(): void {
    clearTimeout(this.#doubt);
    if (this.contents()) this.#window?.destroy();
    this.#window = null;
    this.#sounding = false;
  }

  #tell(): void {
    clearTimeout(this.#doubt);
    const tell = tellTo(() => this.contents());
    if (this.#volume === null) return tell('bell:quiet', null);
    tell('bell:ring', { volume: this.#volume });
    this.#doubt = setTimeout(() => {
      if (this.#volume !== null && !this.#sounding) this.#openAgain('it did not answer');
    }, patience);
  }

  #openAgain(reason: string): void {
    this.#log.note('the bell is made anew:', reason);
    this.close();
    this.open();
    this.#tell();
  }
}
