import { expect, test } from 'vitest';
import { one, rational } from '#core/ingredient/rational.ts';
import { aDuration } from '#core/testing/recipe-parts.ts';
import { timeHint } from './time-hint.ts';

const simmer = { durations: [aDuration({ minSeconds: 60 }), aDuration({ minSeconds: 3600, maxSeconds: 5400 })] };

test('the longest time of a scaled step may be another one', () => {
  expect(timeHint(simmer, rational(2))).toBe('1 h 30 min is for the amounts in the file. It may take longer now.');
  expect(timeHint(simmer, rational(1, 2))).toBe('1 h 30 min is for the amounts in the file. It may take less now.');
});

test('nothing is said of short and of vague times, and of amounts as they are', () => {
  expect(timeHint(simmer, one)).toBeNull();
  expect(timeHint({ durations: [aDuration({ minSeconds: 300 })] }, rational(3))).toBeNull();
  expect(timeHint({ durations: [aDuration({ minSeconds: 28_800, soft: true })] }, rational(3))).toBeNull();
  expect(timeHint({ durations: [] }, rational(3))).toBeNull();
});
