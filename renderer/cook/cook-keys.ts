import { t } from '#core/words/words.ts';
import type { WordKey } from '#core/words/words.ts';

export type CookKeyAction =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'jump'
  | 'timer'
  | 'timers'
  | 'pause'
  | 'ingredients'
  | 'mise'
  | 'whole'
  | 'sub-recipe'
  | 'done'
  | 'wanted'
  | 'down'
  | 'up'
  | 'read'
  | 'original'
  | 'understood'
  | 'changes'
  | 'larger'
  | 'smaller'
  | 'theme'
  | 'full-screen'
  | 'help'
  | 'leave';

/** `keys` are KeyboardEvent.key; letters in lower case. `shift` is asked for only where it makes another key of it. */
export interface CookKey {
  readonly keys: readonly string[];
  readonly shift?: boolean;
  readonly action: CookKeyAction;
  readonly words: WordKey;
}

/** The one table of cook mode's keys: it is read by the key handler and shown by the help. */
export const cookKeys: readonly CookKey[] = [
  { keys: [' '], shift: false, action: 'next', words: 'cook.keys.next' },
  { keys: ['ArrowRight', 'Enter', 'PageDown', 'n', 'j'], action: 'next', words: 'cook.keys.next' },
  { keys: [' '], shift: true, action: 'back', words: 'cook.keys.back' },
  { keys: ['ArrowLeft', 'PageUp', 'Backspace', 'p', 'k'], action: 'back', words: 'cook.keys.back' },
  { keys: ['Home'], action: 'first', words: 'cook.keys.first' },
  { keys: ['End'], action: 'last', words: 'cook.keys.last' },
  { keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'], action: 'jump', words: 'cook.keys.jump' },
  { keys: ['t'], shift: false, action: 'timer', words: 'cook.keys.timer' },
  { keys: ['t'], shift: true, action: 'timers', words: 'cook.keys.timers' },
  { keys: ['a'], action: 'pause', words: 'cook.keys.pause' },
  { keys: ['i'], action: 'ingredients', words: 'cook.keys.ingredients' },
  { keys: ['m'], action: 'mise', words: 'cook.keys.mise' },
  { keys: ['w'], action: 'whole', words: 'cook.keys.whole' },
  { keys: ['g'], action: 'sub-recipe', words: 'cook.keys.sub-recipe' },
  { keys: ['x'], action: 'done', words: 'cook.keys.done' },
  { keys: ['s'], action: 'wanted', words: 'cook.keys.wanted' },
  { keys: ['ArrowDown'], action: 'down', words: 'cook.keys.lines' },
  { keys: ['ArrowUp'], action: 'up', words: 'cook.keys.lines' },
  { keys: ['r'], action: 'read', words: 'cook.keys.read' },
  { keys: ['o'], action: 'original', words: 'cook.keys.original' },
  { keys: ['u'], action: 'understood', words: 'cook.keys.understood' },
  { keys: ['v'], action: 'changes', words: 'cook.keys.changed' },
  { keys: ['+', '='], action: 'larger', words: 'cook.keys.larger' },
  { keys: ['-'], action: 'smaller', words: 'cook.keys.smaller' },
  { keys: ['d'], action: 'theme', words: 'cook.keys.theme' },
  { keys: ['F11', 'f'], action: 'full-screen', words: 'cook.keys.full-screen' },
  { keys: ['?'], action: 'help', words: 'cook.keys.help' },
  { keys: ['Escape'], action: 'leave', words: 'cook.keys.leave' },
];

export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/**
 * What a key press means. Presses with Ctrl, Alt or Cmd belong to the menu. Shift with a letter means nothing but where the
 * table says so. Without `singleKeys` only keys that no speech input types remain.
 */
export function cookKeyOf(press: KeyPress, singleKeys: boolean): CookKey | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const letter = /^\p{L}$/u.test(press.key);
  if (!singleKeys && press.key.length === 1 && press.key !== ' ') return null;
  const key = letter ? press.key.toLowerCase() : press.key;
  return (
    cookKeys.find(
      (one) => one.keys.includes(key) && (one.shift ?? (letter ? false : press.shiftKey)) === press.shiftKey,
    ) ?? null
  );
}

/** The step that a digit stands for: 0 is the tenth. */
export const digitStep = (key: string): number => (key === '0' ? 10 : Number(key));

const modifiers = new Set([
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'NumLock',
  'ScrollLock',
  'Fn',
  'Hyper',
  'Super',
]);

export const isModifier = (key: string): boolean => modifiers.has(key);

const named: Readonly<Record<string, WordKey>> = {
  ' ': 'cook.key.space',
  ArrowRight: 'cook.key.right',
  ArrowLeft: 'cook.key.left',
  ArrowDown: 'cook.key.down',
  ArrowUp: 'cook.key.up',
  PageDown: 'cook.key.page-down',
  PageUp: 'cook.key.page-up',
  Enter: 'cook.key.enter',
  Backspace: 'cook.key.backspace',
  Home: 'cook.key.home',
  End: 'cook.key.end',
  Escape: 'cook.key.escape',
};

export interface KeyHelp {
  readonly words: WordKey;
  readonly keys: readonly string[];
}

/** The table as the help shows it: one line an action, keys as they are printed on a keyboard. */
export function keyHelp(): readonly KeyHelp[] {
  const lines = new Map<WordKey, string[]>();
  for (const { keys, shift, action, words } of cookKeys) {
    const shown = action === 'jump' ? [t('cook.key.digits')] : keys.map((key) => keyName(key, shift === true));
    lines.set(words, [...(lines.get(words) ?? []), ...shown]);
  }
  lines.set('cook.keys.hob', [t('cook.key.hob')]);
  lines.set('cook.keys.hob-jump', [t('cook.key.hob-jump')]);
  return [...lines].map(([words, keys]) => ({ words, keys }));
}

function keyName(key: string, shift: boolean): string {
  const words = named[key];
  const name = words === undefined ? key.toUpperCase() : t(words);
  return shift ? t('cook.key.with-shift', { key: name }) : name;
}
