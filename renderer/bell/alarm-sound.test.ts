import { describe, expect, it } from 'vitest';
import { beat, beatSamples } from './alarm-sound.ts';

describe('one beat of the alarm', () => {
  const samples = beatSamples(48_000);

  it('is heard, never clips, and ends in silence, so that it can be repeated without a click', () => {
    expect(samples.length).toBe(Math.round(beat.length * 48_000));
    expect(Math.max(...samples)).toBeGreaterThan(0.8);
    expect(Math.max(...samples.map(Math.abs))).toBeLessThanOrEqual(1);
    expect(samples[0]).toBe(0);
    expect(samples.slice(-4800).every((sample) => sample === 0)).toBe(true);
  });

  it('is four tones', () => {
    const heard = Array.from({ length: 140 }, (_, at) =>
      samples.slice(at * 480, at * 480 + 480).some((sample) => Math.abs(sample) > 0.3),
    );
    expect(heard.filter((sounds, at) => sounds && !heard[at - 1])).toHaveLength(beat.tones);
  });
});
