import type { Kitchen } from '#core/contract/contract.ts';
import { defaultSettings, type Settings } from '#core/contract/settings.ts';
import type { SettingsState } from '../kitchen/feature.ts';

/** The cook's settings as main keeps them; a change shows at once and is then as main answers. */
export class KeptSettings implements SettingsState {
  current = $state.raw<Settings>(defaultSettings);
  readonly #kitchen: Kitchen;
  /** Changes that main has not answered yet. */
  #onTheirWay = 0;

  constructor(kitchen: Kitchen) {
    this.#kitchen = kitchen;
    kitchen.listen('settings:changed', (settings) => this.#heard(settings));
  }

  async load(): Promise<void> {
    this.current = await this.#kitchen.ask('settings:read', null);
  }

  async change(part: Partial<Settings>): Promise<void> {
    this.current = { ...this.current, ...part };
    this.#onTheirWay += 1;
    const answer = await this.#kitchen.ask('settings:change', part).finally(() => (this.#onTheirWay -= 1));
    this.#heard(answer);
  }

  /** What is answered to the turn of a wheel before the last would take back the last, and the next be counted from there. */
  #heard(settings: Settings): void {
    if (this.#onTheirWay === 0) this.current = settings;
  }
}

/** Writes the theme on the html element, following the system where the cook chose so. Returns the clean-up. */
export function wearTheme(theme: Settings['theme']): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const wear = () => {
    const isDark = theme === 'system' ? system.matches : theme === 'dark';
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  };
  wear();
  system.addEventListener('change', wear);
  return () => system.removeEventListener('change', wear);
}
