import { defaultSettings, type Settings } from '#core/contract/settings.ts';
import { MediaQuery } from 'svelte/reactivity';
import type { SettingsState } from '../kitchen/feature.ts';

const sizes: readonly Settings['textSize'][] = ['S', 'M', 'L', 'XL'];

/** What cook mode looks like: size of text, theme, room in the window. */
export class CookLook {
  readonly #settings: SettingsState;
  readonly #narrow = new MediaQuery('max-width: 899px');
  readonly #stacked = new MediaQuery('(max-width: 899px) and (min-height: 561px)');
  readonly #medium = new MediaQuery('max-width: 1199px');
  readonly #twoTimers = new MediaQuery('min-width: 1024px');
  readonly #threeTimers = new MediaQuery('min-width: 1400px');
  readonly #systemDark = new MediaQuery('prefers-color-scheme: dark');

  constructor(settings: SettingsState) {
    this.#settings = settings;
  }

  get narrow(): boolean {
    return this.#narrow.current;
  }

  /** The ingredients stand under the step. In a window that is low as well, as at 200 % zoom, they would leave it one line. */
  get stacked(): boolean {
    return this.#stacked.current;
  }

  get compact(): boolean {
    return this.#medium.current;
  }

  /** As many as show their digits whole. */
  get timerRoom(): number {
    if (this.#threeTimers.current) return 3;
    return this.#twoTimers.current ? 2 : 1;
  }

  get dark(): boolean {
    const { theme, cookTheme } = this.#settings.current;
    const chosen = cookTheme === 'same' ? theme : cookTheme;
    return chosen === 'system' ? this.#systemDark.current : chosen === 'dark';
  }

  readonly turnTheme = (): void => {
    void this.#settings.change({ cookTheme: this.dark ? 'light' : 'dark' });
  };

  readonly resize = (by: 1 | -1): void => {
    const size = sizes[sizes.indexOf(this.#settings.current.textSize) + by];
    if (size !== undefined) void this.#settings.change({ textSize: size });
  };

  readonly usualSize = (): void => void this.#settings.change({ textSize: defaultSettings.textSize });
}
