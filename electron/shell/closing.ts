import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { t } from '#core/words/words.ts';
import type { Tell } from './answer-requests.ts';
import type { Log } from '../settings/log-file.ts';

export interface ClosingOptions {
  readonly window: BrowserWindow;
  readonly tell: Tell;
  /** How many timers run or are paused. */
  readonly timerCount: () => number;
  readonly stopTimers: () => void;
  /** Resolves when everything that is kept is on disk. */
  readonly settled: () => Promise<void>;
  readonly quit: () => void;
  readonly log: Log;
}

const pageHas = 1000;
const diskHas = 3000;

/** Closes the window only after the page has kept what is unsaved and the cook has decided about running timers. */
export class Closing {
  readonly #options: ClosingOptions;
  #state: 'open' | 'asking' | 'decided' = 'open';
  #isEnding = false;
  #pageListens = false;
  #pageAnswered: ((kept: boolean) => void) | null = null;

  constructor(options: ClosingOptions) {
    this.#options = options;
    const { window, log } = options;
    window.webContents.on('render-process-gone', () => (this.#pageListens = false));
    window.on('close', (event) => {
      if (this.#state === 'decided') return;
      event.preventDefault();
      if (this.#state === 'asking') return;
      this.#state = 'asking';
      this.#decide().catch((error: unknown) => {
        // Whatever goes wrong here, a window that can't be closed would be worse.
        log.error('closing', error);
        this.#goThrough();
      });
    });
  }

  /** Only a page that has started can be asked to keep anything. */
  pageStarted(): void {
    this.#pageListens = true;
  }

  readyToClose(kept: boolean): void {
    this.#pageAnswered?.(kept);
  }

  /** False when the page has typing that it could keep nowhere. A page that doesn't answer within a second has none. */
  askPage(): Promise<boolean> {
    if (!this.#pageListens) return Promise.resolve(true);
    const answered = new Promise<boolean>((resolve) => (this.#pageAnswered = resolve));
    this.#options.tell('app:closing', null);
    return Promise.race([answered, pause(pageHas).then(() => true)]);
  }

  /** When the system ends Hobside: nobody is there to answer, and timers go on at the next start. */
  async withoutAsking(): Promise<void> {
    if (this.#isEnding) return;
    this.#isEnding = true;
    this.#state = 'asking';
    await this.askPage();
    await Promise.race([this.#options.settled(), pause(diskHas)]);
    this.#goThrough();
  }

  async #decide(): Promise<void> {
    const { window, timerCount, stopTimers, settled } = this.#options;
    const kept = await this.askPage();
    if (!kept && !(await this.#closesUnkept())) return this.#stayOpen();
    const count = timerCount();
    if (count > 0) {
      if (await this.#keepsTimers(count)) {
        window.hide();
        return this.#stayOpen();
      }
      stopTimers();
    }
    await Promise.race([settled(), pause(diskHas)]);
    this.#goThrough();
  }

  async #closesUnkept(): Promise<boolean> {
    const { response } = await dialog.showMessageBox(this.#options.window, {
      type: 'warning',
      message: t('shell.closing.unkept'),
      detail: t('shell.closing.unkept-detail'),
      buttons: [t('shell.closing.stay'), t('shell.closing.discard')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    return response === 1;
  }

  async #keepsTimers(count: number): Promise<boolean> {
    const { response } = await dialog.showMessageBox(this.#options.window, {
      type: 'question',
      message: t('shell.closing.timers', { count }),
      detail: t('shell.closing.timers-detail'),
      buttons: [t('shell.closing.keep-running', { count }), t('shell.closing.stop', { count })],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    return response === 0;
  }

  #stayOpen(): void {
    this.#state = 'open';
  }

  #goThrough(): void {
    this.#state = 'decided';
    this.#options.quit();
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
