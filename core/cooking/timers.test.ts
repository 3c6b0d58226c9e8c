import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timer, TimerOrder } from './timer.ts';
import { forgottenAfter, isSounding, listedAfterStop, nextMoment, soonest, timersAfter } from './timers.ts';
import type { TimerAction } from './timers.ts';

const rice: TimerOrder = { label: 'Rice', seconds: 720, upTo: null, recipe: null };
const start = (id = 'rice', order = rice): TimerAction => ({ kind: 'start', id, order });
const noon = 1_700_000_000_000;

/** Plays actions at moments after noon, in seconds. */
const play = (...events: readonly (readonly [TimerAction, number])[]): readonly Timer[] =>
  events.reduce<readonly Timer[]>(
    (timers, [action, seconds]) => timersAfter(timers, action, noon + seconds * 1000),
    [],
  );

describe('a timer', () => {
  it('rings at its deadline, not a millisecond before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 359_999 }), fc.nat(), (seconds, early) => {
        const timers = timersAfter([], start('a', { ...rice, seconds }), noon);
        const due = noon + seconds * 1000;
        const before = Math.max(noon, due - 1 - early);
        expect(timersAfter(timers, { kind: 'look' }, before)[0]?.state).toBe('running');
        expect(timersAfter(timers, { kind: 'look' }, due)[0]).toMatchObject({
          state: 'ringing',
          sounding: true,
          endsAt: due,
        });
        expect(nextMoment(timers)).toBe(due);
      }),
    );
  });

  it('runs for exactly what was ordered, however often it is paused', () => {
    const pauses = fc.array(fc.record({ run: fc.integer({ min: 0, max: 50 }), rest: fc.nat(10_000) }), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(pauses, (all) => {
        let now = noon;
        let timers = timersAfter([], start('a', { ...rice, seconds: 600 }), now);
        let rested = 0;
        for (const { run, rest } of all) {
          timers = timersAfter(timers, { kind: 'pause', id: 'a' }, (now += run * 1000));
          expect(timers[0]?.state).toBe('paused');
          timers = timersAfter(timers, { kind: 'resume', id: 'a' }, (now += rest * 1000));
          rested += rest * 1000;
        }
        expect(timers[0]?.endsAt).toBe(noon + 600_000 + rested);
      }),
    );
  });

  it('that is due when it is paused rings instead', () => {
    expect(play([start(), 0], [{ kind: 'pause', id: 'rice' }, 720])[0]?.state).toBe('ringing');
  });

  it('gets longer when running or paused', () => {
    expect(play([start(), 0], [{ kind: 'add', id: 'rice', seconds: 60 }, 10])[0]?.endsAt).toBe(noon + 780_000);
    const paused = play(
      [start(), 0],
      [{ kind: 'pause', id: 'rice' }, 20],
      [{ kind: 'add', id: 'rice', seconds: 60 }, 30],
    );
    expect(paused[0]).toMatchObject({ state: 'paused', leftSeconds: 760 });
  });

  it('that rings runs again for what is added, without sound', () => {
    const timers = play([start(), 0], [{ kind: 'look' }, 800], [{ kind: 'add', id: 'rice', seconds: 60 }, 810]);
    expect(timers[0]).toMatchObject({ state: 'running', endsAt: noon + 870_000, sounding: false });
  });

  it('that is silenced stays listed, and another one still rings', () => {
    const timers = play(
      [start(), 0],
      [start('egg', { ...rice, seconds: 900 }), 0],
      [{ kind: 'look' }, 730],
      [{ kind: 'silence' }, 735],
    );
    expect(isSounding(timers)).toBe(false);
    expect(timers.map((timer) => timer.state)).toEqual(['ringing', 'running']);
    expect(isSounding(timersAfter(timers, { kind: 'look' }, noon + 900_000))).toBe(true);
  });

  it('that is stopped stays listed for a minute', () => {
    const timers = play([start(), 0], [{ kind: 'stop', id: 'rice' }, 5]);
    expect(timers[0]).toMatchObject({ state: 'done', endedAt: noon + 5000 });
    expect(nextMoment(timers)).toBe(noon + 5000 + listedAfterStop);
    expect(timersAfter(timers, { kind: 'look' }, noon + 5000 + listedAfterStop)).toEqual([]);
  });

  it('keeps its deadline when the wall clock is set, wherever it is set to', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 719 }), (jump, at) => {
        const timers = play([start(), 0]);
        const now = noon + at * 1000 + jump;
        const after = timersAfter(timers, { kind: 'clock-set', milliseconds: jump }, now);
        expect(after[0]?.state).toBe('running');
        expect(after[0]?.endsAt).toBe(now + (720 - at) * 1000);
      }),
    );
  });

  it('that ended while Hobside was closed is missed, and sounds only when that was minutes ago', () => {
    expect(play([start(), 0], [{ kind: 'reopen' }, 750])[0]).toMatchObject({
      state: 'ringing',
      missed: true,
      sounding: true,
    });
    expect(play([start(), 0], [{ kind: 'reopen' }, 720 + 3600])[0]).toMatchObject({
      state: 'ringing',
      missed: true,
      sounding: false,
    });
    expect(play([start(), 0], [{ kind: 'reopen' }, 721 + forgottenAfter / 1000])).toEqual([]);
  });

  it('goes on over a restart: running, paused and silenced ones are as they were', () => {
    const running = play([start(), 0]);
    expect(timersAfter(running, { kind: 'reopen' }, noon + 60_000)).toEqual(running);
    const paused = play([start(), 0], [{ kind: 'pause', id: 'rice' }, 20]);
    expect(timersAfter(paused, { kind: 'reopen' }, noon + 1e9)).toEqual(paused);
    const silenced = play([start(), 0], [{ kind: 'look' }, 720], [{ kind: 'silence' }, 721], [{ kind: 'reopen' }, 730]);
    expect(silenced[0]).toMatchObject({ state: 'ringing', missed: false, sounding: false });
  });

  it('goes with its recipe: another name, another title, another number of its step', () => {
    const order = { ...rice, recipe: { id: 'rice.md', title: 'Rice', step: 2 } };
    const follow = { kind: 'follow', from: 'rice.md', to: 'dishes/rice.md', title: 'Plain rice' } as const;
    const [timer] = play([start('rice', order), 0], [{ ...follow, steps: [1, 3] }, 5]);
    expect(timer?.order.recipe).toEqual({ id: 'dishes/rice.md', title: 'Plain rice', step: 3 });
    const [kept] = play([start('rice', order), 0], [{ ...follow, title: null, steps: [1, null] }, 5]);
    expect(kept?.order.recipe).toEqual({ id: 'dishes/rice.md', title: 'Rice', step: 2 });
    const other = play([start('rice', order), 0]);
    expect(timersAfter(other, { ...follow, from: 'soup.md', steps: [] }, noon)[0]).toBe(other[0]);
  });

  it('is left alone by an action on an id that is not there', () => {
    const timers = play([start(), 0]);
    for (const kind of ['pause', 'resume', 'stop'] as const) {
      expect(timersAfter(timers, { kind, id: 'soup' }, noon)).toEqual(timers);
    }
  });

  it('that ends first is the soonest', () => {
    const timers = play([start(), 0], [start('egg', { ...rice, seconds: 60 }), 0]);
    expect(soonest(timers)?.id).toBe('egg');
    expect(soonest([])).toBeNull();
  });
});
