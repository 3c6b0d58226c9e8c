import { expect, it, vi } from 'vitest';
import { fakeKitchen } from '#core/testing/fake-kitchen.ts';
import type { ToastAction } from '../kitchen/feature.ts';
import { tellNewVersions } from './answers.ts';

it('says which version is there, and leads to what it changes', () => {
  const kitchen = fakeKitchen();
  const toast = vi.fn<(text: string, action?: ToastAction) => () => void>(() => () => undefined);
  const settings = vi.fn();
  tellNewVersions({ kitchen, toast, go: { settings } } as unknown as Parameters<typeof tellNewVersions>[0]);
  kitchen.tell('updates:found', { version: '0.2.0' });
  expect(toast.mock.lastCall?.[0]).toBe('Hobside 0.2.0 is there.');
  toast.mock.lastCall?.[1]?.run();
  expect(settings).toHaveBeenCalledTimes(1);
  expect(kitchen.asked).toEqual([]);
});
