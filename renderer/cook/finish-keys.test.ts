import { describe, expect, it } from 'vitest';
import { finishKeyOf } from './finish-keys.ts';
import type { FinishFocus } from './finish-keys.ts';

const means = (
  key: string,
  focus: FinishFocus = 'page',
  held: { repeat?: boolean; ctrlKey?: boolean } = {},
  single = true,
) => finishKeyOf({ key, repeat: false, ctrlKey: false, altKey: false, metaKey: false, ...held }, focus, single);

describe('the keys of the end of a cook', () => {
  it('rate, take the rating away, save and go back', () => {
    expect(means('4')).toEqual({ kind: 'rate', rating: 4 });
    expect(means('0', 'star')).toEqual({ kind: 'rate', rating: null });
    expect(means('6')).toBeNull();
    expect(means('Enter')).toEqual({ kind: 'save' });
    expect(means('Enter', 'star')).toEqual({ kind: 'save' });
    expect(means('Escape', 'button')).toEqual({ kind: 'back' });
    expect(means('Backspace')).toEqual({ kind: 'back' });
  });

  it('are typing in a field, which Escape leaves and Enter saves', () => {
    for (const key of ['4', '0', 'n', 'x', ' ', 'Backspace', 'ArrowLeft', 'Home'])
      expect(means(key, 'field')).toBeNull();
    expect(means('a', 'field', { repeat: true })).toBeNull();
    expect(means('Escape', 'field')).toEqual({ kind: 'leave-field' });
    expect(means('Enter', 'field')).toEqual({ kind: 'save' });
  });

  it('do nothing while they are held down, and Space turns no page', () => {
    for (const key of ['Enter', ' ', 'Backspace', 'Escape', '4'])
      for (const focus of ['page', 'button', 'star'] as const)
        expect(means(key, focus, { repeat: true }), `${key} on ${focus}`).toEqual({ kind: 'nothing' });
    expect(means('Enter', 'field', { repeat: true })).toEqual({ kind: 'nothing' });
    expect(means(' ')).toEqual({ kind: 'nothing' });
    expect(means(' ', 'star')).toBeNull();
    expect(means('Enter', 'button')).toBeNull();
  });

  it('leave Ctrl to the menu, and rate by no digit where single keys are off', () => {
    expect(means('Enter', 'page', { ctrlKey: true })).toBeNull();
    expect(means('4', 'page', {}, false)).toBeNull();
  });
});
