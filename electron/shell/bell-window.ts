import { shell } from 'electron';
import type { BrowserWindow, WebContents } from 'electron';
import { tellTo } from './answer-requests.ts';
import type { Log } from '../settings/log-file.ts';
import { hiddenWindow } from './main-window.ts';
import { pageAddress } from './places.ts';

/** How long the bell may take to prove that it sounds before it is made anew. Milliseconds. */
const patience = 3000;

/** Between the system's beeps, for as long as the bell can't be heard. Milliseconds. */
const beepEvery = 1500;

export interface BellSaid {
  readonly sounding: boolean;
  /** The loudest sample measured, 0 to 1. */
  readonly level: number;
}

/**
 * The hidden window that makes the alarm's sound: main has no loudspeaker. Main says when; the window only does it. While it
 * should sound and does not prove that it does, the system beeps.
 */
export class BellWindow {
  #window: BrowserWindow | null = null;
  #volume: number | null = null;
  #heard = false;
  #doubt: NodeJS.Timeout | undefined;
  #beeps: NodeJS.Timeout | undefined;
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
    const window = hiddenWindow();
    this.#window = window;
    window.webContents.on('did-finish-load', () => this.#tell());
    window.webContents.on('render-process-gone', (_, { reason }) => this.#openAgain(reason));
    void window.loadURL(pageAddress('bell.html'));
  }

  /** `volume` 0 to 1; null is quiet. */
  sound(volume: number | null): void {
    this.#volume = volume;
    if (volume === null) this.#beep(false);
    else this.open();
    this.#tell();
  }

  /** What the bell says of itself. At volume 0 there is nothing to hear. */
  said({ sounding, level }: BellSaid): void {
    this.#heard = sounding && (level > 0 || this.#volume === 0);
    if (this.#heard) this.#beep(false);
  }

  close(): void {
    clearTimeout(this.#doubt);
    this.#beep(false);
    this.#shut();
  }

  #tell(): void {
    clearTimeout(this.#doubt);
    const tell = tellTo(() => this.contents());
    if (this.#volume === null) return tell('bell:quiet', null);
    tell('bell:ring', { volume: this.#volume });
    this.#doubt = setTimeout(() => {
      if (this.#volume !== null && !this.#heard) this.#openAgain('it could not be heard');
    }, patience);
  }

  #openAgain(reason: string): void {
    this.#log.note('the bell is made anew:', reason);
    this.#shut();
    if (this.#volume !== null) this.#beep(true);
    this.open();
    this.#tell();
  }

  #shut(): void {
    if (this.contents()) this.#window?.destroy();
    this.#window = null;
    this.#heard = false;
  }

  #beep(on: boolean): void {
    if (!on) {
      clearInterval(this.#beeps);
      this.#beeps = undefined;
    } else if (this.#beeps === undefined && this.#volume !== 0) {
      shell.beep();
      this.#beeps = setInterval(() => shell.beep(), beepEvery);
    }
  }
}
