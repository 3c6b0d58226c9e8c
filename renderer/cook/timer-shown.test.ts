import { describe, expect, it } from 'vitest';
import type { Timer } from '#core/cooking/timer.ts';
import type { DurationMention, Step } from '#core/recipe/recipe.ts';
import { aDuration, aStep } from '#core/testing/recipe-parts.ts';
import { orderFor } from '#core/cooking/timer-order.ts';
import { timerClock, timerLook } from '../kitchen/timer-clock.ts';
import { chipsOf, nextDuration, shortTime } from './timer-shown.ts';

const timer = (part: Partial<Timer>): Timer => ({
  id: 'a',
  order: { label: 'Simmer', seconds: 300, upTo: null, recipe: { id: 'stew.md', title: 'Stew', step: 2 } },
  state: 'running',
  endsAt: 300_000,
  leftSeconds: 0,
  sounding: false,
  missed: false,
  endedAt: 0,
  ...part,
});

const mention = (label: string, minSeconds: number, maxSeconds = minSeconds): DurationMention =>
  aDuration({ label, minSeconds, maxSeconds });
const step = (durations: readonly DurationMention[]): Step => aStep({ number: 2, durations });

describe('a timer as shown', () => {
  it('counts down in minutes and seconds, never showing 0:00 before it rings', () => {
    expect(timerClock(timer({}), 0)).toBe('5:00');
    expect(timerClock(timer({}), 299_001)).toBe('0:01');
  });

  it('shows hours and minutes from an hour on', () => {
    expect(timerClock(timer({ endsAt: 5_400_000 }), 0)).toBe('1 h 30');
    expect(timerClock(timer({ endsAt: 3_900_000 }), 0)).toBe('1 h 05');
  });

  it('is as short before it starts', () => {
    expect([300, 90, 3600, 5400].map(shortTime)).toEqual(['5 min', '1 min 30 s', '1 h', '1 h 30']);
  });

  it('counts up when it is over, and stands still when paused', () => {
    expect(timerClock(timer({ state: 'ringing' }), 342_900)).toBe('+0:42');
    expect(timerClock(timer({ state: 'paused', leftSeconds: 1200 }), 999_999)).toBe('20:00');
  });

  it('looks different in its last minute', () => {
    expect(timerLook(timer({}), 239_000)).toBe('running');
    expect(timerLook(timer({}), 240_000)).toBe('soon');
    expect(timerLook(timer({ state: 'paused', leftSeconds: 5 }), 0)).toBe('paused');
  });

  it('stands soonest first, paused after running, done last, ringing in the banner', () => {
    const list = [
      timer({ id: 'done', state: 'done' }),
      timer({ id: 'paused', state: 'paused', leftSeconds: 1 }),
      timer({ id: 'late', endsAt: 9 }),
      timer({ id: 'soon', endsAt: 5 }),
      timer({ id: 'ringing', state: 'ringing' }),
    ];
    expect(chipsOf(list).map(({ id }) => id)).toEqual(['soon', 'late', 'paused', 'done']);
  });
});

describe('the timers of a step', () => {
  it('start at the low end of a range', () => {
    expect(orderFor(mention('Cook', 600, 900), { id: 'stew.md', title: 'Stew', step: 2 })).toMatchObject({
      seconds: 600,
      label: 'Cook',
    });
  });

  it('come one after the other', () => {
    const two = step([mention('Simmer', 300), mention('Rest', 60)]);
    expect(nextDuration(two, 'stew.md', [])?.label).toBe('Simmer');
    expect(nextDuration(two, 'stew.md', [timer({})])?.label).toBe('Rest');
    const rest = timer({
      id: 'b',
      order: { label: 'Rest', seconds: 60, upTo: null, recipe: { id: 'stew.md', title: 'Stew', step: 2 } },
    });
    expect(nextDuration(two, 'stew.md', [timer({}), rest])).toBeNull();
  });

  it('take a time that stands twice for two timers', () => {
    expect(nextDuration(step([mention('Simmer', 300), mention('Simmer', 300)]), 'stew.md', [timer({})])).not.toBeNull();
  });

  it('do not mistake a timer of another recipe, another step, or one that is done, for their own', () => {
    const one = step([mention('Simmer', 300)]);
    expect(nextDuration(one, 'soup.md', [timer({})])).not.toBeNull();
    expect(nextDuration({ ...one, number: 3 }, 'stew.md', [timer({})])).not.toBeNull();
    expect(nextDuration(one, 'stew.md', [timer({ state: 'done' })])).not.toBeNull();
  });
});
