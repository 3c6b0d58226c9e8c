import { expect, test } from 'vitest';
import { aDuration, aStep } from '#core/testing/recipe-parts.ts';
import { timeParts, totalTime } from './total-time.ts';

const none = { prep: null, cook: null, total: null };
const stated = (minSeconds: number) => ({
  text: '',
  minSeconds,
  maxSeconds: minSeconds,
  span: { start: 0, end: 0 },
});
const stepGroups = [
  {
    name: null,
    steps: [
      aStep({ number: 1, durations: [aDuration({ minSeconds: 300, maxSeconds: 600 })] }),
      aStep({
        number: 2,
        durations: [
          aDuration({ minSeconds: 3600, label: 'Simmer' }),
          aDuration({ minSeconds: 30000, soft: true, label: 'Chill' }),
        ],
      }),
    ],
  },
];

test('a recipe that states no time takes at least the lower bounds of its waits, soft ones left out', () => {
  expect(totalTime({ times: none, stepGroups })).toEqual({ seconds: 3900, atLeast: true });
  expect(timeParts({ stepGroups }).map(({ step, seconds, wait }) => [step, seconds, wait.label])).toEqual([
    [1, 300, 'Boil'],
    [2, 3600, 'Simmer'],
  ]);
});

test('a stated total stays what the file states, whatever the steps add up to', () => {
  expect(totalTime({ times: { ...none, total: stated(60) }, stepGroups })).toEqual({ seconds: 60, atLeast: false });
  expect(totalTime({ times: { ...none, prep: stated(600), cook: stated(900) }, stepGroups })).toEqual({
    seconds: 1500,
    atLeast: false,
  });
});

test('a preparation longer than all waits is the least that the recipe takes', () =>
  expect(totalTime({ times: { ...none, prep: stated(7200) }, stepGroups })).toEqual({ seconds: 7200, atLeast: true }));

test('nothing said is no time at all', () => expect(totalTime({ times: none, stepGroups: [] })).toBeNull());
