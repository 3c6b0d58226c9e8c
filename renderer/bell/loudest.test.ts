import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loudest } from './loudest.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const meterOf = (...levels: readonly number[]) => {
  let looks = 0;
  return {
    fftSize: 4,
    getFloatTimeDomainData: (samples: Float32Array<ArrayBuffer>) => samples.fill(levels[looks++] ?? 0, 2, 3),
  };
};

it('waits through the rest of a beat for the first tone, and measures below zero too', async () => {
  const level = loudest(meterOf(0, 0, -0.25), 1400);
  await vi.runAllTimersAsync();
  expect(await level).toBe(0.25);
});

it('says 0 of a bell that can’t be heard, once a whole beat went by', async () => {
  const level = loudest(meterOf(), 1400);
  await vi.advanceTimersByTimeAsync(1300);
  let isDecided = false;
  void level.then(() => (isDecided = true));
  await vi.advanceTimersByTimeAsync(0);
  expect(isDecided).toBe(false);
  await vi.advanceTimersByTimeAsync(300);
  expect(await level).toBe(0);
});
