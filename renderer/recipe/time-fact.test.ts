import { describe, expect, it } from 'vitest';
import type { StatedTime, Step } from '#core/recipe/recipe.ts';
import { aDuration, aStep } from '#core/testing/recipe-parts.ts';
import { timeFact } from './time-fact.ts';

const span = { start: 0, end: 0 };
const stated = (minutes: number, most = minutes): StatedTime => ({
  text: '',
  minSeconds: minutes * 60,
  maxSeconds: most * 60,
  span,
});
const untimed = { prep: null, cook: null, total: null };

function waiting(...minutes: readonly number[]): readonly [{ name: null; steps: readonly Step[] }] {
  const durations = minutes.map((each) => aDuration({ minSeconds: each * 60 }));
  return [{ name: null, steps: [aStep({ durations })] }];
}

describe('how long a recipe takes', () => {
  it('is what the file states, whatever the steps say', () => {
    expect(timeFact({ times: { ...untimed, total: stated(30, 40) }, stepGroups: waiting(5) })).toBe('30 to 40 min');
  });

  it('names preparation and cooking where both are stated', () => {
    expect(timeFact({ times: { prep: stated(15), cook: stated(90), total: null }, stepGroups: [] })).toBe(
      '1 h 45 min (preparation 15 min, cooking 1 h 30 min)',
    );
  });

  it('is "at least" when only the steps tell', () => {
    expect(timeFact({ times: untimed, stepGroups: waiting(5, 1, 90, 10) })).toBe('at least 1 h 46 min, from the steps');
  });

  it('is not said when nothing tells', () => {
    expect(timeFact({ times: untimed, stepGroups: [] })).toBeNull();
  });
});
