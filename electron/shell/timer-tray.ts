import { Menu, Tray, nativeImage } from 'electron';
import type { Timer } from '#core/cooking/timer.ts';
import { inOrder } from '#core/cooking/timers-in-order.ts';
import { timeOfDay } from '#core/words/formats.ts';
import { t } from '#core/words/words.ts';
import { ringBitmap } from './ring-bitmap.ts';

interface TimerTrayOptions {
  readonly show: () => void;
  readonly silence: () => void;
}

const size = 32;
/** Seen on a light panel and on a dark one. */
const blue = [0x5b, 0x7b, 0xe0] as const;

/** The item in the tray (in the menu bar on macOS) that is there while timers run or ring. */
export class TimerTray {
  readonly #options: TimerTrayOptions;
  #tray: Tray | null = null;

  constructor(options: TimerTrayOptions) {
    this.#options = options;
  }

  timersChanged(timers: readonly Timer[]): void {
    const live = inOrder(timers.filter((timer) => timer.state !== 'done'));
    if (live.length === 0) return this.close();
    this.#tray ??= this.#made();
    this.#tray.setContextMenu(this.#menu(live));
  }

  /** `left` as the window's title has it. */
  showLeft(left: string): void {
    this.#tray?.setToolTip(left);
    if (process.platform === 'darwin') this.#tray?.setTitle(left, { fontType: 'monospacedDigit' });
  }

  close(): void {
    this.#tray?.destroy();
    this.#tray = null;
  }

  #made(): Tray {
    const isMac = process.platform === 'darwin';
    const bitmap = ringBitmap(size, isMac ? [0, 0, 0] : blue);
    const image = nativeImage.createFromBitmap(bitmap, { width: size, height: size, scaleFactor: 2 });
    if (isMac) image.setTemplateImage(true);
    const tray = new Tray(image);
    tray.on('click', this.#options.show);
    return tray;
  }

  /** Times of day: a time left would be wrong a second later, and an open menu can't be changed. */
  #menu(timers: readonly Timer[]): Menu {
    const lines = timers.map((timer) => ({ label: lineOf(timer), click: this.#options.show }));
    const rings = timers.some((timer) => timer.sounding);
    return Menu.buildFromTemplate([
      ...lines,
      { type: 'separator' },
      ...(rings ? [{ label: t('command.silence-alarm'), click: this.#options.silence }] : []),
      { label: t('shell.tray.show'), click: this.#options.show },
    ]);
  }
}

function lineOf({ state, order, endsAt }: Timer): string {
  const label = order.label || t('shell.timer.unnamed');
  if (state === 'paused') return t('shell.tray.paused', { label });
  const time = timeOfDay(endsAt);
  return t(state === 'ringing' ? 'shell.tray.ended' : 'shell.tray.ends', { label, time });
}
