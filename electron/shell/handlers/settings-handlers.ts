import type { Settings } from '#core/contract/settings.ts';
import { checkSettings } from '../../settings/check-kept.ts';
import type { Kept } from '../../settings/kept.ts';
import type { HandlersOf } from '../answer-requests.ts';
import type { Log } from '../../settings/log-file.ts';

/** `changed` is called before the answer; a setting holds at once, also when the disk is full. */
export const settingsHandlers = (
  kept: Kept['settings'],
  changed: (settings: Settings) => void,
  log: Log,
): HandlersOf<'settings'> => ({
  'settings:read': () => kept.value,
  'settings:change': (some) => {
    const settings = checkSettings(some, kept.value);
    kept.keep(settings).catch((error: unknown) => log.error('settings:change', error));
    changed(settings);
    return settings;
  },
});
