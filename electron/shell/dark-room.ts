import type { BrowserWindow, WebContents } from 'electron';
import type { MadePicture } from '#core/contract/pictures.ts';
import { longestSide, paperSide, photoQuality, thumbnailQuality, thumbnailSide } from '#core/images/limits.ts';
import type { Developed } from '../library/thumbnails.ts';
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
  readonly end: (made: Developed) => void;
}

/** `longestSide` in pixels, `quality` of a JPEG from 0 to 1. */
interface Size {
  readonly longestSide: number;
  readonly quality: number;
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
  async copy(bytes: Uint8Array): Promise<MadePicture | null> {
    const made = await this.#inTurn(bytes, { longestSide, quality: photoQuality });
    return typeof made === 'string' ? null : made;
  }

  /** A copy as small as a card shows it. */
  thumbnail(bytes: Uint8Array): Promise<Developed> {
    return this.#inTurn(bytes, { longestSide: thumbnailSide, quality: thumbnailQuality });
  }

  /** A copy as fine as paper shows it; null for bytes that can't be drawn. */
  async forPaper(bytes: Uint8Array): Promise<MadePicture | null> {
    const made = await this.#inTurn(bytes, { longestSide: paperSide, quality: photoQuality });
    return typeof made === 'string' ? null : made;
  }

  /** What the page says came of an order. */
  made(order: number, made: MadePicture | null): void {
    if (this.#current?.order === order) this.#current.end(made ?? 'undrawable');
  }

  close(): void {
    clearTimeout(this.#rest);
    if (this.contents()) this.#window?.destroy();
    this.#window = null;
    this.#current?.end('gave-up');
  }

  #inTurn(bytes: Uint8Array, size: Size): Promise<Developed> {
    const turn = this.#turn.then(() => this.#make(bytes, size));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #make(bytes: Uint8Array, size: Size): Promise<Developed> {
    clearTimeout(this.#rest);
    this.#open();
    if (!(await this.#loaded)) return 'gave-up';
    const made = await new Promise<Developed>((resolve) => {
      const order = (this.#orders += 1);
      const slow = setTimeout(() => this.#giveUp('it took too long'), patience);
      const end = (answer: Developed): void => {
        clearTimeout(slow);
        this.#current = null;
        resolve(answer);
      };
      this.#current = { order, end };
      tellTo(() => this.contents())('darkroom:make', { order, bytes, ...size });
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
