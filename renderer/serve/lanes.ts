import type { Interval } from '#core/serve-at/schedule.ts';
import type { Overlap, Placed, Timeline } from '#core/serve-at/plan.ts';

/** Shares of the drawn width, 0 to 1. */
export interface Bar {
  readonly left: number;
  readonly width: number;
}

export interface Lane {
  readonly recipe: string;
  readonly title: string;
  readonly bars: readonly (Bar & Pick<Placed, 'hands' | 'from' | 'state'>)[];
  /** Where two things want the hands at once. */
  readonly doubled: readonly Bar[];
}

export interface Drawn {
  readonly lanes: readonly Lane[];
  /** Milliseconds since 1970, with their places. */
  readonly ticks: readonly { readonly at: number; readonly left: number }[];
  readonly now: number | null;
}

const minute = 60_000;
const spans = [5, 10, 15, 30, 60, 120, 180, 360, 720, 1440].map((minutes) => minutes * minute);
const mostTicks = 8;

/** The timeline as it is drawn: from its beginning to serving, at least half an hour wide. */
export function drawn(line: Timeline, now: number): Drawn {
  const end = Math.max(line.serveAt, ...line.dishes.flatMap(({ stretches }) => stretches.map((one) => one.end)));
  const start = Math.min(line.startAt, end - 30 * minute);
  const share = (at: number): number => (at - start) / (end - start);
  const bar = (one: { readonly start: number; readonly end: number }): Bar => ({
    left: share(one.start),
    width: share(one.end) - share(one.start),
  });
  return {
    lanes: line.dishes.map(({ recipe, title, stretches }, at) => ({
      recipe,
      title,
      bars: stretches.map((one) => ({ ...bar(one), hands: one.hands, from: one.from, state: one.state })),
      doubled: inOne(line.overlaps.filter((overlap) => isOf(overlap, at))).map(bar),
    })),
    ticks: ticksIn(start, end).map((at) => ({ at, left: share(at) })),
    now: now > start && now < end ? share(now) : null,
  };
}

const isOf = ({ one, other }: Overlap, dish: number): boolean => one.dish === dish || other.dish === dish;

/** What touches is one bar. */
const inOne = (found: readonly Interval[]): readonly Interval[] =>
  found.reduce<readonly Interval[]>((all, one) => {
    const last = all.at(-1);
    if (last === undefined || last.end < one.start) return [...all, one];
    return [...all.slice(0, -1), { start: last.start, end: Math.max(last.end, one.end) }];
  }, []);

/** At full quarters, half hours or hours of the clock on the wall, few enough to be told apart. */
function ticksIn(start: number, end: number): readonly number[] {
  const span = spans.find((one) => (end - start) / one <= mostTicks) ?? spans.at(-1)!;
  const date = new Date(start);
  const midnight = new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const ticks: number[] = [];
  // A plan of months would have a tick for each of its days.
  for (let at = midnight + Math.ceil((start - midnight) / span) * span; at <= end && ticks.length < 24; at += span)
    ticks.push(at);
  return ticks;
}
