import type { keyWords as english } from '../english/keys.ts';
import type { Translated } from '../words.ts';

/** Keys as they are written on a keyboard, where their name is not the same in all countries. */
export const keyWords: Translated<typeof english> = {
  'key.ctrl': 'Strg',
  'key.shift': 'Umschalt',
  'key.delete': 'Entf',
};
