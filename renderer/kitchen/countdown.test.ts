import { expect, it } from 'vitest';
import type { Timer } from '#core/cooking/timer.ts';
import { countdownWords } from './countdown.ts';

const running = (seconds: number, endsAt: number): Timer => ({
  id: 'rice',
  order: { label: 'Rice', seconds, upTo: null, recipe: null },
  state: 'running',
  endsAt,
  leftSeconds: 0,
  sounding: false,
  missed: false,
  endedAt: 0,
});

it('says 5 minutes, 1 minute and 10 seconds once each, and nothing between', () => {
  const timer = running(600, 600_000);
  const said = Array.from({ length: 2400 }, (_, at) => countdownWords([timer], at * 250, (at + 1) * 250));
  expect(said.filter((words) => words !== '')).toEqual([
    'Rice, 5 minutes left',
    'Rice, 1 minute left',
    'Rice, 10 seconds left',
  ]);
});

it('does not say at the start what was ordered', () => {
  expect(countdownWords([running(60, 60_000)], -250, 250)).toBe('');
});

it('says only the latest after a sleep', () => {
  expect(countdownWords([running(600, 600_000)], 0, 595_000)).toBe('Rice, 10 seconds left');
});
