import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Timer } from '#core/cooking/timer.ts';
import { TimerKeeper } from './timer-keeper.ts';

/** A world with a wall clock that can be set, an uptime that nobody can set, and timeouts that a sleep holds up. */
class World {
  /** When a timer first rang, in true milliseconds since the beginning, and how often it began to. */
  readonly rang = new Map<string, { at: number; times: number }>();
  /** Milliseconds that really went by; the wall clock is a matter of opinion. */
  truth = 0;
  keeper: TimerKeeper;
  #awakeFrom = performance.now();
  #kept: readonly Timer[] = [];
  #clocks = { wall: Date.now(), uptime: 0 };
  #ids = 0;

  constructor() {
    this.keeper = this.#start();
  }

  awake(milliseconds: number): void {
    vi.advanceTimersByTime(milliseconds);
    this.#catchUp();
  }

  /** Nothing tells of the end of it. */
  sleep(milliseconds: number): void {
    this.#catchUp();
    vi.setSystemTime(Date.now() + milliseconds);
    this.truth += milliseconds;
  }

  setClock(by: number): void {
    this.#catchUp();
    vi.setSystemTime(Date.now() + by);
  }

  restart(closedFor: number, clockSetBy: number): void {
    this.keeper.close();
    this.sleep(closedFor);
    this.setClock(clockSetBy);
    this.keeper = this.#start();
    this.keeper.reopen();
  }

  now(): number {
    return this.truth + (performance.now() - this.#awakeFrom);
  }

  #catchUp(): void {
    this.truth = this.now();
    this.#awakeFrom = performance.now();
  }

  #start(): TimerKeeper {
    return new TimerKeeper({
      kept: this.#kept,
      clocks: this.#clocks,
      newId: () => String(++this.#ids),
      uptime: () => this.now() / 1000,
      changed: (timers, before) => this.#changed(timers, before),
    });
  }

  #changed(timers: readonly Timer[], before: readonly Timer[]): void {
    this.#kept = timers;
    this.#clocks = { wall: Date.now(), uptime: this.now() / 1000 };
    const rangBefore = new Set(before.filter((timer) => timer.state === 'ringing').map((timer) => timer.id));
    for (const { id, state } of timers) {
      if (state !== 'ringing' || rangBefore.has(id)) continue;
      const times = (this.rang.get(id)?.times ?? 0) + 1;
      this.rang.set(id, { at: this.now(), times });
    }
  }
}

const minute = 60_000;
const hour = 60 * minute;
/** What happens between two moments, in milliseconds. */
const event = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('awake' as const), for: fc.integer({ min: 1, max: 5 * minute }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('sleep' as const), for: fc.integer({ min: 1, max: 20 * minute }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('clock' as const),
      by: fc.constantFrom(hour, -hour, 1500, -1500, 24 * hour),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('restart' as const),
      for: fc.integer({ min: 1, max: 10 * minute }),
      by: fc.constantFrom(0, 0, hour, -hour),
    }),
  },
);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Stretches in which nobody could have rung: asleep or closed. */
type Absence = readonly [from: number, to: number];

function play(
  world: World,
  orders: readonly number[],
  events: readonly (typeof event extends fc.Arbitrary<infer E> ? E : never)[],
) {
  const due = new Map<string, number>();
  const absences: Absence[] = [];
  const away = (what: () => void) => {
    const from = world.now();
    what();
    absences.push([from, world.now()]);
  };
  let next = 0;
  const perEvent = Math.ceil(orders.length / (events.length + 1));
  const order = () => {
    for (const seconds of orders.slice(next, next + perEvent)) {
      const { id } = world.keeper.start({ label: 'Rice', seconds, upTo: null, recipe: null });
      due.set(id, world.now() + seconds * 1000);
    }
    next += perEvent;
  };
  order();
  for (const each of events) {
    if (each.kind === 'awake') world.awake(each.for);
    else if (each.kind === 'sleep') away(() => world.sleep(each.for));
    else if (each.kind === 'clock') world.setClock(each.by);
    else away(() => world.restart(each.for, each.by));
    order();
  }
  world.awake(2 * hour + 1000);
  return { due, absences };
}

const isFull = Boolean(process.env['HOBSIDE_FULL']);

/** Twenty at a time: with a thousand on one hob one is always about to ring, and keeps the keeper awake for the others. */
it(
  'of 1,000 timers none is missed, none rings twice, none is more than 1 s late, whatever the computer went through',
  () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 7200 }), { minLength: 20, maxLength: 20 }),
        fc.array(event, { maxLength: 40 }),
        (orders, events) => {
          const world = new World();
          const { due, absences } = play(world, orders, events);
          world.keeper.close();
          for (const [id, at] of due) {
            const absence = absences.find(([from, to]) => from <= at && at <= to);
            const possible = absence?.[1] ?? at;
            const rang = world.rang.get(id);
            expect(rang?.times, `timer ${id} rings once`).toBe(1);
            expect(rang?.at, `timer ${id} rings when it is due`).toBeGreaterThanOrEqual(at - 1000);
            expect(rang?.at, `timer ${id} rings when it is due`).toBeLessThanOrEqual(possible + 1000);
          }
        },
      ),
      { numRuns: isFull ? 2000 : 50 },
    );
  },
  isFull ? 900_000 : 60_000,
);
