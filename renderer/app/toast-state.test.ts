import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ToastState } from './toast-state.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const texts = (toasts: ToastState) => toasts.shown.map(({ text }) => text);

test('a message goes after ten seconds', () => {
  const toasts = new ToastState();
  toasts.show('Moved to trash');
  vi.advanceTimersByTime(9_900);
  expect(texts(toasts)).toEqual(['Moved to trash']);
  vi.advanceTimersByTime(200);
  expect(texts(toasts)).toEqual([]);
});

test('no message goes while the pointer or focus is on it; afterwards it has its full time', () => {
  const toasts = new ToastState();
  toasts.show('Moved to trash');
  toasts.hold(true);
  vi.advanceTimersByTime(60_000);
  expect(texts(toasts)).toEqual(['Moved to trash']);
  toasts.hold(false);
  vi.advanceTimersByTime(9_900);
  expect(texts(toasts)).toEqual(['Moved to trash']);
  vi.advanceTimersByTime(200);
  expect(texts(toasts)).toEqual([]);
});

test('closing the held message by its button does not hold the next one', () => {
  const toasts = new ToastState();
  const first = toasts.show('One');
  toasts.hold(true);
  toasts.close(first);
  toasts.show('Two');
  vi.advanceTimersByTime(10_100);
  expect(texts(toasts)).toEqual([]);
});

test('at most three are shown; the oldest makes room', () => {
  const toasts = new ToastState();
  for (const text of ['One', 'Two', 'Three', 'Four']) toasts.show(text);
  expect(texts(toasts)).toEqual(['Two', 'Three', 'Four']);
});
