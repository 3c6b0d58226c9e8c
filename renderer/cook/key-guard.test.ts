import { describe, expect, it } from 'vitest';
import type { Timer } from '#core/cooking/timer.ts';
import { keySilences, NextGuard } from './key-guard.ts';

const ringing = (endsAt: number, sounding = true): Timer => ({
  id: String(endsAt),
  order: { label: 'Rice', seconds: 60, upTo: null, recipe: null },
  state: 'ringing',
  endsAt,
  leftSeconds: 0,
  sounding,
  missed: false,
  endedAt: 0,
});

describe('a guarded Next', () => {
  it('refuses a second press within a quarter of a second', () => {
    const guard = new NextGuard();
    expect([0, 100, 249, 250, 400, 500].map((now) => guard.admits(now))).toEqual([
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
  });
});

describe('a key while an alarm rings', () => {
  it('does what it always does when nothing sounds', () => {
    expect(keySilences([], 5000)).toBe(false);
    expect(keySilences([ringing(1000, false)], 5000)).toBe(false);
  });

  it('silences, but not in the first 0.7 s of the newest alarm: that press was meant for the step', () => {
    expect(keySilences([ringing(1000)], 1699)).toBe(false);
    expect(keySilences([ringing(1000)], 1700)).toBe(true);
    expect(keySilences([ringing(1000), ringing(1500)], 1800)).toBe(false);
  });

  it('silences after the clock was set back', () => {
    expect(keySilences([ringing(9000)], 1000)).toBe(true);
  });
});
