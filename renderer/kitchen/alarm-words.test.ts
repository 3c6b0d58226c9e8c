import { expect, test } from 'vitest';
import type { Timer } from '#core/cooking/timer.ts';
import { alarmWords } from './alarm-words.ts';

const ringing = (part: Partial<Timer> = {}): Timer => ({
  id: 'a',
  order: { label: 'Rice', seconds: 60, upTo: null, recipe: null },
  state: 'ringing',
  endsAt: 0,
  leftSeconds: 0,
  sounding: true,
  missed: false,
  endedAt: 0,
  ...part,
});

test('an alarm is told at once, and with new words only every 30 seconds', () => {
  expect(alarmWords([ringing()], 0)).toBe('Rice is done');
  expect(alarmWords([ringing()], 29_900)).toBe('Rice is done');
  expect(alarmWords([ringing()], 31_000)).toContain('30 s');
  expect(alarmWords([ringing()], 59_000)).toBe(alarmWords([ringing()], 31_000));
  expect(alarmWords([ringing()], 61_000)).toContain('1 min');
});

test('a silenced alarm is not told again', () => {
  expect(alarmWords([ringing({ sounding: false })], 61_000)).toBe('');
});

test('an alarm that ended while nobody was there is told so', () => {
  expect(alarmWords([ringing({ sounding: false, missed: true })], 61_000)).toBe('Rice ended while Hobside was closed');
});
