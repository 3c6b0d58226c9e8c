/** Keys as they are written on a keyboard, where their name is not the same in all countries. */
export const keyWords = {
  'key.ctrl': 'Ctrl',
  'key.shift': 'Shift',
  'key.delete': 'Del',
} as const;
