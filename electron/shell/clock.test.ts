import { expect, it } from 'vitest';
import { clock } from './clock.ts';

it.each([
  [0, '0:00'],
  [47.2, '0:48'],
  [720, '12:00'],
  [3599.5, '1:00:00'],
  [3905, '1:05:05'],
])('%s seconds are shown as %s', (seconds, shown) => {
  expect(clock(seconds)).toBe(shown);
});
