import { Notification, app } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Wakefulness } from '#core/contract/awake.ts';
import type { Settings } from '#core/contract/settings.ts';
import type { Timer } from '#core/cooking/timer.ts';
import { isSounding, soonest } from '#core/cooking/timers.ts';
import { t } from '#core/words/words.ts';
import type { BellWindow } from './bell-window.ts';
import { clock } from './clock.ts';
import { bringToFront } from './computer-events.ts';
import { StayAwake } from './power.ts';
import type { TimerTray } from './timer-tray.ts';

/** Makes timers seen and heard outside the page: sound, notification, taskbar, tray and title. */
export class Alarm {
  readonly #window: BrowserWindow;
  readonly #bell: BellWindow;
  readonly #tray: TimerTray;
  readonly #settings: () => Settings;
  readonly #computer = new StayAwake('prevent-app-suspension');
  /** Held, since a notification that is collected loses its click. */
  readonly #shown = new Set<Notification>();
  #timers: readonly Timer[] = [];
  #begun = false;
  #everySecond: NodeJS.Timeout | undefined;

  constructor(window: BrowserWindow, bell: BellWindow, tray: TimerTray, settings: () => Settings) {
    this.#window = window;
    this.#bell = bell;
    this.#tray = tray;
    this.#settings = settings;
    window.on('focus', () => window.flashFrame(false));
  }

  /** What rang while Hobside was closed is heard once the page shows what it is. */
  begin(): void {
    this.#begun = true;
    this.timersChanged(this.#timers, []);
  }

  timersChanged(timers: readonly Timer[], before: readonly Timer[]): void {
    this.#timers = timers;
    if (!this.#begun) return;
    const live = timers.filter((timer) => timer.state !== 'done');
    if (live.length > 0) this.#bell.open();
    else this.#bell.close();
    this.settingsChanged();
    this.#computer.want(timers.some((timer) => timer.state === 'running'));
    const rang = timers.filter((timer) => timer.sounding && !wasRinging(timer, before));
    if (rang.length > 0) this.#callTheCook(rang);
    app.setBadgeCount(timers.filter((timer) => timer.state === 'ringing').length);
    this.#tray.timersChanged(timers);
    this.#showSoonest();
  }

  /** Whether the computer is kept from sleeping while a timer runs. */
  computer(): Wakefulness {
    return this.#computer.state();
  }

  settingsChanged(): void {
    if (isSounding(this.#timers)) this.#bell.sound(this.#settings().volume);
    else if (this.#bell.contents()) this.#bell.sound(null);
  }

  /** Tray and title in the language that is spoken now. */
  languageChanged(): void {
    if (!this.#begun) return;
    this.#tray.timersChanged(this.#timers);
    this.#showSoonest();
  }

  close(): void {
    clearInterval(this.#everySecond);
    this.#computer.want(false);
    this.#tray.close();
    this.#bell.close();
  }

  #callTheCook(rang: readonly Timer[]): void {
    // A window that was closed over running timers comes back, or nobody could silence them.
    if (!this.#window.isVisible()) this.#window.showInactive();
    if (this.#window.isFocused()) return;
    this.#window.flashFrame(true);
    app.dock?.bounce('critical');
    if (!this.#settings().notifications || !Notification.isSupported()) return;
    for (const timer of rang) this.#notify(timer);
  }

  #notify({ order, missed, endsAt }: Timer): void {
    const title = order.label || t('shell.timer.unnamed');
    const minutes = Math.max(1, Math.round((Date.now() - endsAt) / 60_000));
    const body = missed ? t('shell.timer.missed', { count: minutes }) : t('shell.timer.over');
    const notification = new Notification({ title, body, urgency: 'critical', silent: true });
    this.#shown.add(notification);
    notification.on('close', () => this.#shown.delete(notification));
    notification.on('click', () => bringToFront(this.#window));
    notification.show();
  }

  #showSoonest(): void {
    clearInterval(this.#everySecond);
    if (this.#window.isDestroyed()) return;
    const timer = soonest(this.#timers);
    if (timer === null) {
      this.#window.setTitle(app.getName());
      this.#window.setProgressBar(-1);
      return;
    }
    const show = () => this.#showLeft(timer);
    this.#everySecond = setInterval(show, 1000);
    show();
  }

  #showLeft({ order, endsAt }: Timer): void {
    if (this.#window.isDestroyed()) return;
    const left = Math.max(0, endsAt - Date.now()) / 1000;
    const label = order.label || t('shell.timer.unnamed');
    this.#window.setTitle(t('shell.timer.title', { left: clock(left), label, app: app.getName() }));
    this.#tray.showLeft(t('shell.tray.left', { left: clock(left), label }));
    this.#window.setProgressBar(Math.min(1, Math.max(0, 1 - left / order.seconds)));
  }
}

const wasRinging = (timer: Timer, before: readonly Timer[]): boolean =>
  before.some(({ id, state }) => id === timer.id && state === 'ringing');
