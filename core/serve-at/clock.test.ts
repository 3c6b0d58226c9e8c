import { expect, test } from 'vitest';
import { clockText, daysBetween, halfHourFrom, momentOn, nextMoment } from './clock.ts';

const at = (day: number, hours: number, minutes: number) => new Date(2026, 10, day, hours, minutes).getTime();

test('a time of day that is past is tomorrow’s', () => {
  expect(nextMoment(0, '19:30', at(26, 17, 0))).toBe(at(26, 19, 30));
  expect(nextMoment(0, '07:00', at(26, 17, 0))).toBe(at(27, 7, 0));
  expect(momentOn(2, '07:00', at(26, 17, 0))).toBe(at(28, 7, 0));
  for (const none of ['', '25:00', '12:60', 'noon']) expect(nextMoment(0, none, at(26, 17, 0))).toBeNull();
});

test('half hours are looked for forwards', () => {
  expect(halfHourFrom(at(26, 17, 1))).toBe(at(26, 17, 30));
  expect(halfHourFrom(at(26, 17, 30))).toBe(at(26, 17, 30));
  expect(halfHourFrom(at(26, 23, 31))).toBe(at(27, 0, 0));
});

test('days are counted from midnight to midnight', () => {
  expect(daysBetween(at(26, 23, 59), at(27, 0, 1))).toBe(1);
  expect(daysBetween(at(26, 8, 0), at(25, 22, 0))).toBe(-1);
  expect(clockText(at(26, 8, 5))).toBe('08:05');
});
