import { plan, timelineOf } from './plan.ts';
import type { Placed, PlacedDish, Plan, Timeline } from './plan.ts';
import { cheapest, schedules, soonest } from './schedule.ts';
import type { Chain, Interval, Schedule } from './schedule.ts';
import type { PlannedDish, ServePlan, Stretch } from './stretch.ts';

/** The plan as it stands now. */
export interface Replanned extends Timeline {
  /** Milliseconds that serving is later than planned, once all waiting is used up; 0 in time. */
  readonly movedBy: number;
  /** Milliseconds that every dish in hand is ahead of its plan; 0 unless all of them are. */
  readonly aheadBy: number;
  /** Whether anything was begun. */
  readonly isUnderWay: boolean;
}

/** What was done of a dish, what is under way, and what is left. */
interface Standing {
  readonly dish: PlannedDish;
  readonly begun: readonly Placed[];
  readonly left: readonly Stretch[];
  /** When what is left can begin. */
  readonly readyAt: number;
}

export const planOf = ({ dishes, serveAt, plannedAt }: ServePlan): Plan => plan(dishes, serveAt, plannedAt);

/**
 * What is done stays where it was done. What is under way and late pushes the rest: first the waiting is used up, then
 * serving moves, by as little as it can.
 */
export function replan(kept: ServePlan, now: number): Replanned {
  const planned = planOf(kept);
  const standings = kept.dishes.map((dish, at) => standingOf(dish, planned.dishes[at]!.stretches, now));
  const open = standings.filter(({ left }) => left.length > 0);
  const inHand = standings.flatMap(({ begun }) =>
    begun.filter(({ state, hands }) => state === 'now' && hands === 'on'),
  );
  const handsFrom = Math.max(now, ...inHand.map(({ end }) => end));
  const chains = open.map(({ left, readyAt, begun }): Chain => {
    const current = begun.at(-1);
    return {
      stretches: left,
      notBefore: readyAt,
      follows: current !== undefined,
      spoilsBefore: current?.spoils ?? false,
    };
  });
  const least = Math.max(
    kept.serveAt,
    ...standings.map(({ begun, left }) => (left.length > 0 ? 0 : (begun.at(-1)?.end ?? 0))),
  );
  const { serveAt, schedule } = served(
    chains,
    unfinished(standings) ? least : kept.serveAt,
    handsFrom,
    planned.overlaps.length > 0,
  );
  const dishes = standings.map((standing) => laidOut(standing, schedule.times[open.indexOf(standing)] ?? []));
  const movedBy = serveAt - kept.serveAt;
  const aheadBy = movedBy > 0 ? 0 : aheadOf(standings, planned, now);
  const isUnderWay = standings.some(({ begun }) => begun.length > 0);
  return { ...timelineOf(dishes, serveAt), movedBy, aheadBy, isUnderWay };
}

const unfinished = (standings: readonly Standing[]): boolean => standings.some(({ dish }) => dish.finishedAt === null);

const mostTries = 100;

/** The first serving time, from `least` on, for which nothing has to begin before it can. */
function served(
  chains: readonly Chain[],
  least: number,
  handsFrom: number,
  overlaps: boolean,
): { readonly serveAt: number; readonly schedule: Schedule } {
  let serveAt = least;
  for (let tries = 0; ; tries += 1) {
    const found = [
      ...schedules(chains, serveAt, handsFrom, false),
      ...(overlaps ? schedules(chains, serveAt, handsFrom, true) : []),
    ];
    const schedule = cheapest(found.filter(({ shortfall }) => shortfall === 0));
    if (schedule !== undefined) return { serveAt, schedule };
    const nearest = soonest(found);
    // Each try clears what is in the way of the last; a hundred of them are never needed, and a cook can't wait for more.
    if (tries === mostTries) return { serveAt, schedule: nearest };
    serveAt += Math.max(1000, nearest.shortfall);
  }
}

function standingOf(dish: PlannedDish, planned: readonly Placed[], now: number): Standing {
  const begins = beginsOf(dish, planned, now);
  const begun = begins.map((start, at): Placed => {
    const stretch = dish.stretches[at]!;
    const next = begins[at + 1] ?? dish.finishedAt;
    if (next !== null) return { ...stretch, start, end: Math.max(start, next), state: 'done' };
    return { ...stretch, start, end: Math.max(start + stretch.seconds * 1000, now), state: 'now' };
  });
  const left = dish.finishedAt === null ? dish.stretches.slice(begun.length) : [];
  return { dish, begun, left, readyAt: Math.max(now, begun.at(-1)?.end ?? now) };
}

/**
 * When each stretch that was begun began. A step that was come to began then; the stretches within a step, and steps that
 * were passed over, are taken to have followed each other.
 */
function beginsOf(dish: PlannedDish, planned: readonly Placed[], now: number): readonly number[] {
  const last = dish.finishedAt === null ? (dish.marks.at(-1)?.step ?? -1) : Infinity;
  const begins: number[] = [];
  for (const [at, { step, part }] of dish.stretches.entries()) {
    if (step > last) break;
    const before = begins.at(-1);
    const followed = before === undefined ? planned[at]!.start : before + dish.stretches[at - 1]!.seconds * 1000;
    const mark = part === 0 ? dish.marks.find((one) => one.step === step) : undefined;
    const next = dish.marks.find((one) => one.step > step)?.at ?? dish.finishedAt;
    // Nobody tells when the second wait of the step in hand begins: when the first has had its time.
    if (mark === undefined && next === null && followed > now && before !== undefined) break;
    begins.push(Math.max(before ?? -Infinity, mark?.at ?? Math.min(followed, next ?? now)));
  }
  return begins;
}

function laidOut({ dish, begun, left }: Standing, times: readonly Interval[]): PlacedDish {
  const toCome = left.map((stretch, at): Placed => ({ ...stretch, ...times[at]!, state: 'to come' }));
  const stretches = [...begun, ...toCome];
  return { recipe: dish.recipe, title: dish.title, start: stretches[0]?.start ?? 0, stretches };
}

/** Milliseconds; of the dishes that were begun and aren't finished, the one that is least ahead. */
function aheadOf(standings: readonly Standing[], planned: Plan, now: number): number {
  const ahead = standings.flatMap(({ begun }, at) => {
    const current = begun.at(-1);
    if (current?.state !== 'now') return [];
    const end = planned.dishes[at]!.stretches[begun.length - 1]!.end;
    return [end - Math.max(current.end, now)];
  });
  return ahead.length === 0 ? 0 : Math.max(0, Math.min(...ahead));
}
