import { describe, expect, it } from 'vitest';
import { cookKeyOf, cookKeys, digitStep, isModifier, keyHelp } from './cook-keys.ts';
import type { KeyPress } from './cook-keys.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});
const action = (key: string, held: Partial<KeyPress> = {}, singleKeys = true) =>
  cookKeyOf(press(key, held), singleKeys)?.action ?? null;

describe('the keys of cook mode', () => {
  it('turns the page with a hand, a presenter or a foot pedal', () => {
    for (const key of [' ', 'Enter', 'ArrowRight', 'PageDown', 'n', 'J']) expect(action(key)).toBe('next');
    for (const key of ['ArrowLeft', 'PageUp', 'Backspace', 'p', 'K']) expect(action(key)).toBe('back');
    expect(action(' ', { shiftKey: true })).toBe('back');
  });

  it('leaves presses with Ctrl, Alt and Cmd to the menu', () => {
    expect(action('a', { ctrlKey: true })).toBeNull();
    expect(action('ArrowRight', { altKey: true })).toBeNull();
    expect(action('w', { metaKey: true })).toBeNull();
  });

  it('reads + and ? where they need Shift, but keeps Shift with a letter free', () => {
    expect(action('+', { shiftKey: true })).toBe('larger');
    expect(action('?', { shiftKey: true })).toBe('help');
    expect(action('M', { shiftKey: true })).toBeNull();
    expect(action('T', { shiftKey: true })).toBe('timers');
    expect(action('t')).toBe('timer');
  });

  it('takes 0 for the tenth step', () => {
    expect(['1', '9', '0'].map(digitStep)).toEqual([1, 9, 10]);
    expect(action('0')).toBe('jump');
  });

  it('keeps only named keys and Space when single keys are switched off', () => {
    expect(action('n', {}, false)).toBeNull();
    expect(action('3', {}, false)).toBeNull();
    expect(action(' ', {}, false)).toBe('next');
    expect(action('F11', {}, false)).toBe('full-screen');
  });

  it('has no key that means two things', () => {
    const all = cookKeys.flatMap(({ keys, shift }) =>
      shift === undefined
        ? keys.flatMap((key) => [`${key}`, `shift ${key}`])
        : keys.map((key) => (shift ? `shift ${key}` : key)),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('shows each action once in the help, with every key it has', () => {
    const lines = keyHelp();
    expect(new Set(lines.map((line) => line.words)).size).toBe(lines.length);
    expect(lines.find((line) => line.words === 'cook.keys.back')?.keys).toContain('Shift+Space');
  });

  it('knows a modifier from a key', () => {
    expect(isModifier('Shift')).toBe(true);
    expect(isModifier('s')).toBe(false);
  });
});
