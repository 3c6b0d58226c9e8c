import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { UpdatesState } from '#core/contract/updates.ts';
import type { Updater } from './open-updater.ts';
import { Trouble } from './trouble.ts';
import { Updates, type UpdatesOptions } from './updates.ts';

const hour = 60 * 60 * 1000;
const found = { version: '0.2.0', notes: '- Soup' };

/** A kitchen in which nothing goes on, and a place that has a new version. */
function kitchen(more: Partial<UpdatesOptions> = {}) {
  const place = {
    look: vi.fn<Updater['look']>(() => Promise.resolve(found)),
    fetch: vi.fn<Updater['fetch']>(() => Promise.resolve()),
    replace: vi.fn<Updater['replace']>(() => Promise.resolve()),
  };
  const seen: UpdatesState[] = [];
  const told: string[] = [];
  const state = { busy: null as ReturnType<UpdatesOptions['busy']>, now: 0, isWanted: false, saved: true };
  const quit = vi.fn();
  const open = vi.fn(() => Promise.resolve(place));
  const updates = new Updates({
    never: null,
    place: 'example.org',
    open,
    isWanted: () => state.isWanted,
    busy: () => state.busy,
    isAllSaved: () => Promise.resolve(state.saved),
    settled: () => Promise.resolve(),
    quit,
    changed: (now) => seen.push(now),
    foundByItself: (version) => told.push(version),
    failed: () => undefined,
    now: () => state.now,
    ...more,
  });
  return { updates, place, open, seen, told, state, quit };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('as long as nobody has asked for it, nobody is asked, however long Hobside runs', async () => {
  const { updates, open } = kitchen();
  updates.begin();
  await vi.advanceTimersByTimeAsync(72 * hour);
  expect(open).not.toHaveBeenCalled();
});

test('where it is wanted, it is looked at the start and once a day, and what is new is told once', async () => {
  const { updates, place, state, told } = kitchen();
  place.look.mockResolvedValue(null);
  state.isWanted = true;
  updates.begin();
  await vi.advanceTimersByTimeAsync(0);
  expect(place.look).toHaveBeenCalledTimes(1);
  state.now = 23 * hour;
  await vi.advanceTimersByTimeAsync(hour);
  expect(place.look).toHaveBeenCalledTimes(1);
  state.now = 24 * hour;
  place.look.mockResolvedValue(found);
  await vi.advanceTimersByTimeAsync(hour);
  expect(place.look).toHaveBeenCalledTimes(2);
  expect(told).toEqual(['0.2.0']);
  expect(place.fetch).not.toHaveBeenCalled();
});

test.each(['cooking', 'timers'] as const)('%s: nothing is asked, fetched or put in place', async (busy) => {
  const { updates, place, open, state } = kitchen();
  state.isWanted = true;
  state.busy = busy;
  updates.begin();
  await vi.advanceTimersByTimeAsync(hour);
  expect(await updates.look()).toMatchObject({ step: 'idle', trouble: busy });
  expect(open).not.toHaveBeenCalled();
  state.busy = null;
  await updates.look();
  state.busy = busy;
  expect(await updates.fetch()).toMatchObject({ step: 'found', trouble: busy });
  expect(place.fetch).not.toHaveBeenCalled();
  state.busy = null;
  await updates.fetch();
  state.busy = busy;
  expect(await updates.restart()).toMatchObject({ step: 'ready', trouble: busy });
  expect(place.replace).not.toHaveBeenCalled();
});

test('a day that ended while something was on the hob is made up for when it is done', async () => {
  const { updates, place, state } = kitchen();
  state.isWanted = true;
  state.busy = 'cooking';
  updates.begin();
  await vi.advanceTimersByTimeAsync(hour);
  state.busy = null;
  await vi.advanceTimersByTimeAsync(hour / 6);
  expect(place.look).toHaveBeenCalledTimes(1);
});

test('whoever begins to cook gets the line back: what is being fetched is given up', async () => {
  const { updates, place, state, seen } = kitchen();
  let came: (percent: number) => void = () => undefined;
  place.fetch.mockImplementation((progress, signal) => {
    came = progress;
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));
  });
  await updates.look();
  const fetching = updates.fetch();
  await vi.advanceTimersByTimeAsync(0);
  for (const percent of [0.2, 40.1, 40.2, 40.9]) came(percent);
  expect(seen.filter(({ step }) => step === 'fetching').map(({ percent }) => percent)).toEqual([0, 40]);
  state.busy = 'cooking';
  came(41);
  expect(await fetching).toMatchObject({ step: 'found', found, trouble: 'cooking' });
});

test('typing that is in no file keeps Hobside from being ended', async () => {
  const { updates, place, state, quit } = kitchen();
  await updates.look();
  await updates.fetch();
  state.saved = false;
  expect(await updates.restart()).toMatchObject({ step: 'ready', trouble: 'typing' });
  expect(place.replace).not.toHaveBeenCalled();
  state.saved = true;
  expect((await updates.restart()).step).toBe('restarting');
  expect(place.replace).toHaveBeenCalledTimes(1);
  expect(quit).toHaveBeenCalledTimes(1);
});

test('a timer that is started while typing is saved keeps it from being ended, too', async () => {
  const { updates, place, state } = kitchen({
    isAllSaved: () => {
      state.busy = 'timers';
      return Promise.resolve(true);
    },
  });
  await updates.look();
  await updates.fetch();
  expect(await updates.restart()).toMatchObject({ step: 'ready', trouble: 'timers' });
  expect(place.replace).not.toHaveBeenCalled();
});

test('what goes wrong is told to whoever asked, and to nobody where it was looked by itself', async () => {
  const { updates, place, state, seen } = kitchen();
  place.look.mockRejectedValue(new Trouble('unreachable', 'no line'));
  expect(await updates.look()).toMatchObject({ step: 'idle', trouble: 'unreachable' });
  state.isWanted = true;
  state.now = 24 * hour;
  await updates.lookByItself();
  expect(seen.at(-1)).toMatchObject({ step: 'idle', trouble: null });
  place.look.mockResolvedValue(found);
  await updates.look();
  place.fetch.mockRejectedValue(new Trouble('damaged', 'other bytes'));
  expect(await updates.fetch()).toMatchObject({ step: 'idle', found: null, trouble: 'damaged' });
  await updates.look();
  place.fetch.mockRejectedValue(Object.assign(new Error('full'), { code: 'ENOSPC' }));
  expect(await updates.fetch()).toMatchObject({ step: 'found', found, trouble: 'no-room' });
});

test('a Hobside that can not be replaced from within asks nobody, whatever the page wants', async () => {
  const { updates, open, state, quit } = kitchen({ never: 'package' });
  state.isWanted = true;
  updates.begin();
  await vi.advanceTimersByTimeAsync(48 * hour);
  await updates.look();
  await updates.fetch();
  await updates.restart();
  expect(open).not.toHaveBeenCalled();
  expect(quit).not.toHaveBeenCalled();
});
