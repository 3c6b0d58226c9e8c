import { acceleratorOf, type Command, type CommandId } from '#core/command/commands.ts';
import { t, type WordKey } from '#core/words/words.ts';

const isMac = (): boolean => navigator.platform.startsWith('Mac');

/**
 * Whether a key press is the command's. Accelerators are matched here too, not only by the native menu:
 * on Linux a desktop can take the menu's key handling away, and a press that was answered here never reaches the menu.
 */
export function keysMatch(command: Command, event: KeyboardEvent, singleKeys: boolean): boolean {
  const accelerator = acceleratorOf(command, isMac());
  if (accelerator !== undefined && acceleratorMatches(accelerator, event)) return true;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return (singleKeys || key.length > 1) && (command.keys?.includes(key) ?? false);
}

function acceleratorMatches(accelerator: string, event: KeyboardEvent): boolean {
  const parts = accelerator.split('+');
  const key = parts.at(-1) ?? '';
  const wantsMain = parts.includes('CmdOrCtrl');
  const main = isMac() ? event.metaKey : event.ctrlKey;
  const other = isMac() ? event.ctrlKey : event.metaKey;
  if (main !== wantsMain || other || event.altKey !== parts.includes('Alt')) return false;
  const signs = zoomSigns[key];
  if (signs !== undefined) return signs.includes(event.key) || event.code === `Digit${key}`;
  return event.shiftKey === parts.includes('Shift') && event.key.toLowerCase() === key.toLowerCase();
}

/** Whether Shift is needed for them is another thing in each country: + is with it on an American keyboard, 0 on a French one. */
const zoomSigns: Readonly<Record<string, readonly string[]>> = { Plus: ['+', '='], '-': ['-', '_'], 0: ['0'] };

type Platform = 'darwin' | 'win32' | 'linux';

/** The menu's own Undo has this key; the library answers it where no text has focus. */
const answeredAs: Readonly<Partial<Record<CommandId, string>>> = { 'undo-trash': 'CmdOrCtrl+Z' };

/** Keys whose name is another one in each country. */
const named: Readonly<Record<string, WordKey>> = {
  CmdOrCtrl: 'key.ctrl',
  Shift: 'key.shift',
  Delete: 'key.delete',
  Enter: 'cook.key.enter',
  Backspace: 'cook.key.backspace',
};

/** As the key says, where a sign in the table would end the accelerator's own. */
const signOf = (key: string): string => (key === 'Plus' ? '+' : key === '-' ? '−' : key);

const nameOf = (key: string): string => (named[key] === undefined ? signOf(key) : t(named[key]));

/** A command's keys as written on a keyboard: "Ctrl Enter", "C". Letters alone only where Settings allow them. */
export function allKeys(command: Command, platform: Platform, singleKeys: boolean): readonly string[] {
  const pressed = acceleratorOf(command, platform === 'darwin') ?? answeredAs[command.id];
  const accelerator = pressed === undefined ? [] : [shownAccelerator(pressed, platform)];
  const single = (command.keys ?? []).filter((key) => singleKeys || key.length > 1);
  return [...accelerator, ...single.map((key) => (key.length > 1 ? nameOf(key) : key.toUpperCase()))];
}

/** The first of a command's keys; '' when it has none. */
export const shownKeys = (command: Command, platform: Platform, singleKeys: boolean): string =>
  allKeys(command, platform, singleKeys)[0] ?? '';

const macSigns: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Alt: '⌥', Shift: '⇧' };

export function shownAccelerator(accelerator: string, platform: Platform): string {
  const isMac = platform === 'darwin';
  const parts = accelerator.split('+').map((part) => (isMac ? macSigns[part] : undefined) ?? nameOf(part));
  return parts.join(isMac ? '' : ' ');
}
