import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Settle } from './settle.ts';

/** Event times in milliseconds, each of another path; the answer is when how many paths were handed on. */
function handedOn(events: readonly number[]): readonly (readonly [at: number, paths: number])[] {
  const batches: [number, number][] = [];
  const start = performance.now();
  const settle = new Settle((paths) => batches.push([Math.round(performance.now() - start), paths.length]));
  events.forEach((at, index) => setTimeout(() => settle.add(`dish-${String(index)}.md`), at));
  vi.runAllTimers();
  return batches;
}

/** One event every `pace` milliseconds, from `from` on. */
const run = (count: number, pace: number, from = 0) => Array.from({ length: count }, (_, index) => from + index * pace);

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

test('one change is handed on 40 ms after it', () => {
  expect(handedOn([0])).toEqual([[40, 1]]);
});

test('the events of a save by rename are one batch', () => {
  expect(handedOn([0, 3, 12, 30])).toEqual([[70, 4]]);
});

test('changes that never end are handed on after 200 ms', () => {
  expect(handedOn(run(12, 30)).map(([at]) => at)).toEqual([200, 480]);
});

test('a checkout of 200 files is two batches, also where writing them takes 600 ms', () => {
  const batches = handedOn(run(200, 3));
  expect(batches.map(([at]) => at)).toEqual([200, 747]);
  expect(batches.reduce((sum, [, paths]) => sum + paths, 0)).toBe(200);
});

test('a pause in the writing does not tear a checkout into more', () => {
  expect(handedOn([...run(100, 2), ...run(60, 2, 300), ...run(40, 2, 540)])).toHaveLength(2);
});

test('a second after a checkout a save shows as quickly as ever', () => {
  expect(handedOn([...run(30, 1), 1500])).toEqual([
    [69, 30],
    [1540, 1],
  ]);
});
