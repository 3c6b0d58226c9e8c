import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuickEntry } from './quick-entry.ts';

describe('a timer that is typed', () => {
  it.each([
    ['12', 720, ''],
    ['12m', 720, ''],
    ['1:30', 90, ''],
    ['90s', 90, ''],
    ['1h20 rice', 4800, 'rice'],
    ['1h 20', 4800, ''],
    ['1 h 20 min', 4800, ''],
    ['1:20:00', 4800, ''],
    ['rice 12 min', 720, 'rice'],
    ['  Soft   eggs 6:30 ', 390, 'Soft eggs'],
    ['1.5h', 5400, ''],
    ['1,5 h dough', 5400, 'dough'],
    ['2m30 tea', 150, 'tea'],
    ['5 minutes', 300, ''],
    ['bread 45', 2700, 'bread'],
    ['90 SEC', 90, ''],
  ])('%s', (text, seconds, label) => {
    expect(readQuickEntry(text)).toEqual({ seconds, label });
  });

  it.each(['', 'rice', '0', '0:00', '100h', '-', ':30', '12x', '1:75'])('is none in "%s"', (text) => {
    expect(readQuickEntry(text)).toBeNull();
  });

  it('is within what a timer can run, or refused, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d:hms. ]{0,12}$/)), (text) => {
        const read = readQuickEntry(text);
        if (read === null) return;
        expect(read.seconds).toBeGreaterThanOrEqual(1);
        expect(read.seconds).toBeLessThanOrEqual(359_999);
        expect(Number.isInteger(read.seconds)).toBe(true);
      }),
    );
  });
});
