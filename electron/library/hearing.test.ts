import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Hearing } from './hearing.ts';

let told: string[];
let hearing: Hearing;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  told = [];
  hearing = new Hearing({
    deaf: (why) => told.push(why),
    heard: () => told.push('heard'),
    soon: () => told.push('soon'),
  });
  hearing.begin();
});
afterEach(() => {
  hearing.close();
  vi.useRealTimers();
});

/** A scan that ends at once and found these. */
function scan(...found: readonly string[]): void {
  if (hearing.scanBegins()) hearing.found(found);
}

const watching = (): void => {
  hearing.ready(false);
  scan('changed-before-it-was-ready.md');
  vi.advanceTimersByTime(5_000);
};

test('while events come the disk is looked through every minute', () => {
  watching();
  hearing.event('soup.md');
  scan('soup.md');
  vi.advanceTimersByTime(5_000);
  expect(hearing.scanEvery).toBe(60_000);
  expect(told).toEqual([]);
});

test('P15 changes that no event tells, twice, are a disk that says nothing: looked through every five seconds, and said', () => {
  watching();
  scan('soup.md');
  vi.advanceTimersByTime(5_000);
  expect([hearing.scanEvery, ...told]).toEqual([5_000, 'soon']);
  scan('pie.md');
  vi.advanceTimersByTime(5_000);
  expect(told.slice(1)).toEqual(['silent-disk', 'soon']);
  expect(hearing.isWorthAnotherTry).toBe(false);
});

test('one change without an event is forgotten with the next that has one', () => {
  watching();
  scan('soup.md');
  vi.advanceTimersByTime(5_000);
  hearing.event('warm');
  scan('warm/pie.md');
  vi.advanceTimersByTime(5_000);
  scan('cake.md');
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual(['soon', 'soon']);
});

test('an event may come after the scan, and after a storm none is missed', () => {
  watching();
  scan('soup.md');
  hearing.event('soup.md');
  vi.advanceTimersByTime(5_000);
  hearing.doubt();
  scan('pie.md', 'cake.md');
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual([]);
});

test('P15 without watches the disk is looked through every five seconds until there are some', () => {
  hearing.deaf('ENOSPC');
  hearing.ready(true);
  expect([hearing.scanEvery, hearing.isWorthAnotherTry, ...told]).toEqual([5_000, true, 'ENOSPC', 'soon']);
  hearing.begin();
  hearing.ready(false);
  expect([hearing.scanEvery, told.at(-1)]).toEqual([60_000, 'heard']);
});

test('a folder that comes back on another disk is judged anew', () => {
  hearing.moved(true);
  hearing.begin();
  hearing.ready(false);
  expect(told).toEqual(['heard', 'silent-disk', 'soon']);
  hearing.moved(false);
  expect(hearing.scanEvery).toBe(60_000);
});
