import type { RecipeId } from '#core/library/summary.ts';
import { cheapest, schedules, shared, soonest } from './schedule.ts';
import type { Chain, Interval, Schedule } from './schedule.ts';
import { sumOf } from './stretch.ts';
import type { Stretch } from './stretch.ts';

/** A stretch with its time, milliseconds since 1970. */
export interface Placed extends Stretch, Interval {
  readonly state: 'done' | 'now' | 'to come';
}

export interface PlacedDish {
  readonly recipe: RecipeId;
  readonly title: string;
  /** When the first stretch begins or began. */
  readonly start: number;
  readonly stretches: readonly Placed[];
}

/** Two dishes want the hands at once. Places are into `dishes` and their `stretches`. */
export interface Overlap extends Interval {
  readonly one: { readonly dish: number; readonly stretch: number };
  readonly other: { readonly dish: number; readonly stretch: number };
}

/** Food waits after a stretch until the next one, or until it is served, since the hands are taken. */
export interface FoodWaits extends Interval {
  readonly dish: number;
  readonly stretch: number;
  readonly spoils: boolean;
}

export interface Timeline {
  readonly serveAt: number;
  readonly startAt: number;
  readonly dishes: readonly PlacedDish[];
  readonly overlaps: readonly Overlap[];
  readonly waits: readonly FoodWaits[];
  /** Seconds that the hands are needed in all. */
  readonly handsOn: number;
}

export interface Plan extends Timeline {
  /** Milliseconds that it would have to begin before now; 0 where it can be served in time. */
  readonly lateBy: number;
  /** The earliest time to serve with one pair of hands, where that is later than asked for; else serveAt. */
  readonly earliest: number;
}

export interface Dish {
  readonly recipe: RecipeId;
  readonly title: string;
  readonly stretches: readonly Stretch[];
}

/**
 * One timeline for up to four dishes, worked back from when they are to be on the table. A hands-on stretch is moved
 * earlier where the hands are taken. Where that would begin before `now`, two things at once are flagged instead; where even
 * that begins too early, it is told by how much.
 */
export function plan(dishes: readonly Dish[], serveAt: number, now: number): Plan {
  const chains = dishes.map(({ stretches }): Chain => ({
    stretches,
    notBefore: now,
    follows: false,
    spoilsBefore: false,
  }));
  const moved = schedules(chains, serveAt, now, false);
  const inTime = cheapest(moved.filter(({ shortfall }) => shortfall === 0)) ?? atOnceInTime(chains, serveAt, now);
  const chosen = inTime ?? soonest(moved);
  const lateBy = inTime === undefined ? chosen.shortfall : 0;
  const line = timelineOf(
    dishes.map((dish, at) => placed(dish, chosen.times[at]!)),
    serveAt,
  );
  return { ...line, lateBy, earliest: serveAt + lateBy };
}

const atOnceInTime = (chains: readonly Chain[], serveAt: number, now: number): Schedule | undefined =>
  cheapest(schedules(chains, serveAt, now, true).filter(({ shortfall }) => shortfall === 0));

const placed = ({ recipe, title, stretches }: Dish, times: readonly Interval[]): PlacedDish => ({
  recipe,
  title,
  start: times[0]!.start,
  stretches: stretches.map((stretch, at) => ({ ...stretch, ...times[at]!, state: 'to come' })),
});

/** With everything flagged that a cook would want to know. */
export function timelineOf(dishes: readonly PlacedDish[], serveAt: number): Timeline {
  return {
    serveAt,
    startAt: Math.min(...dishes.map(({ start }) => start)),
    dishes,
    overlaps: overlapsIn(dishes),
    waits: waitsIn(dishes, serveAt),
    handsOn: sumOf(dishes.flatMap(({ stretches }) => stretches.filter(({ hands }) => hands === 'on'))),
  };
}

function overlapsIn(dishes: readonly PlacedDish[]): readonly Overlap[] {
  const on = dishes.flatMap(({ stretches }, dish) =>
    stretches.flatMap((one, stretch) => (one.hands === 'on' && one.state !== 'done' ? [{ dish, stretch, one }] : [])),
  );
  const found = on.flatMap((a, at) =>
    on.slice(at + 1).flatMap((b): readonly Overlap[] => {
      if (a.dish === b.dish || shared(a.one, b.one) === 0) return [];
      const start = Math.max(a.one.start, b.one.start);
      const end = Math.min(a.one.end, b.one.end);
      return [{ start, end, one: { dish: a.dish, stretch: a.stretch }, other: { dish: b.dish, stretch: b.stretch } }];
    }),
  );
  return found.toSorted((a, b) => a.start - b.start);
}

const waitsIn = (dishes: readonly PlacedDish[], serveAt: number): readonly FoodWaits[] =>
  dishes.flatMap(({ stretches }, dish) =>
    stretches.flatMap((one, stretch) => {
      const end = stretches[stretch + 1]?.start ?? serveAt;
      if (one.state === 'done' || end <= one.end) return [];
      return [{ dish, stretch, start: one.end, end, spoils: one.spoils }];
    }),
  );
