import type { BrowserWindow, WebContents } from 'electron';
import type { MadePicture } from '#core/contract/pictures.ts';
import { longestSide, photoQuality } from '#core/images/limits.ts';
import type { Log } from '../settings/log-file.ts';
import { tellTo } from './answer-requests.ts';
import { hiddenWindow } from './main-window.ts';
import { pageAddress } from './places.ts';

/** Milliseconds for one picture: the largest takes 3 s on a slow computer. */
const patience = 20_000;
/** An open window costs memory: it goes when nothing was asked of it for this long. */
const restAfter = 30_000;

interface Current {
  readonly order: number;
  readonly end: (made: MadePicture | null) => void;
}

/** The hidden window that decodes pictures: a picture may be made to attack whoever decodes it, and this page has nothing to lose. */
export class DarkRoom {
  readonly #log: Log;
  #window: BrowserWindow | null = null;
  #loaded: Promise<boolean> = Promise.resolve(false);
  #turn: Promise<unknown> = Promise.resolve();
  #current: Current | null = null;
  #orders = 0;
  #rest: NodeJS.Timeout | undefined;

  constructor(log: Log) {
    this.#log = log;
  }

  contents(): WebContents | null {
    return this.#window && !this.#window.isDestroyed() ? this.#window.webContents : null;
  }

  /** A copy for storing; null for bytes that can't be drawn. One picture at a time: the largest takes 200 MB. */
  copy(bytes: Uint8Array): Promise<MadePicture | null> {
    const turn = this.#turn.then(() => this.#make(bytes));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** What the page says came of an order. */
  made(order: number, made: MadePicture | null): void {
    if (this.#current?.order === order) this.#current.end(made);
  }

  close(): void {
    clearTimeout(this.#rest);
    if (this.contents()) this.#window?.destroy();
    this.#window = null;
    this.#current?.end(null);
  }

  async #make(bytes: Uint8Array): Promise<MadePicture | null> {
    clearTimeout(this.#rest);
    this.#open();
    if (!(await this.#loaded)) return null;
    const made = await new Promise<MadePicture | null>((resolve) => {
      const order = (this.#orders += 1);
      const slow = setTimeout(() => this.#giveUp('it took too long'), patience);
      const end = (answer: MadePicture | null): void => {
        clearTimeout(slow);
        this.#current = null;
        resolve(answer);
      };
      this.#current = { order, end };
      tellTo(() => this.contents())('darkroom:make', { order, bytes, longestSide, quality: photoQuality });
    });
    this.#rest = setTimeout(() => this.close(), restAfter);
    return made;
  }

  #open(): void {
    if (this.contents()) return;
    const window = hiddenWindow();
    this.#window = window;
    window.webContents.on('render-process-gone', (_, { reason }) => this.#giveUp(reason));
    this.#loaded = window.loadURL(pageAddress('darkroom.html')).then(
      () => true,
      (error: unknown) => {
        this.#log.error('opening the darkroom', error);
        this.close();
        return false;
      },
    );
  }

  /** The next picture gets a new window. */
  #giveUp(reason: string): void {
    this.#log.note('the darkroom gave up a picture:', reason);
    this.close();
  }
}
