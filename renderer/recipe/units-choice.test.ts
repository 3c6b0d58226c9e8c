import { describe, expect, it } from 'vitest';
import { keepUnits, keptUnits } from './units-choice.ts';

describe('the units that were chosen', () => {
  it('are kept for this visit', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    expect(keptUnits(storage)).toBe('written');
    keepUnits(storage, 'metric');
    expect(keptUnits(storage)).toBe('metric');
  });

  it('are as written where what is kept is nothing we know', () => {
    expect(keptUnits({ getItem: () => 'cubits' })).toBe('written');
  });
});
