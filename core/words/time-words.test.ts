import { describe, expect, it } from 'vitest';
import { durationRangeWords, durationWords } from './time-words.ts';

describe('a length of time in words', () => {
  it('names seconds below a minute and keeps them below an hour', () => {
    expect(durationWords(0)).toBe('0 s');
    expect(durationWords(45)).toBe('45 s');
    expect(durationWords(60)).toBe('1 min');
    expect(durationWords(90)).toBe('1 min 30 s');
  });

  it('names hours and minutes from an hour on', () => {
    expect(durationWords(3600)).toBe('1 h');
    expect(durationWords(6360)).toBe('1 h 46 min');
    expect(durationWords(86_400)).toBe('24 h');
  });

  it('never says 60 minutes when seconds round up', () => {
    expect(durationWords(3599.7)).toBe('1 h');
    expect(durationWords(7199)).toBe('2 h');
  });

  it('counts in days from two days on', () => {
    expect(durationWords(172_800)).toBe('2 days');
    expect(durationWords(187_200)).toBe('2 days 4 h');
  });

  it('says a range once where the unit is the same', () => {
    expect(durationRangeWords(600, 900)).toBe('10 to 15 min');
    expect(durationRangeWords(2700, 4500)).toBe('45 min to 1 h 15 min');
    expect(durationRangeWords(300, 300)).toBe('5 min');
  });
});
