import { shared } from '#core/serve-at/schedule.ts';
import type { FoodWaits, Overlap, Placed, Timeline } from '#core/serve-at/plan.ts';

/** A line of the list: a stretch of a dish with what is to be known of it. */
export interface Moment {
  readonly key: string;
  readonly dish: number;
  readonly title: string;
  readonly stretch: Placed;
  /** Milliseconds that the food waits afterwards, whether it is worse for it, and whether another dish has the hands then. */
  readonly waits: { readonly ms: number; readonly spoils: boolean; readonly busy: boolean } | null;
  /** With the titles of what else wants the hands. */
  readonly overlaps: readonly { readonly start: number; readonly end: number; readonly title: string }[];
}

/** The whole timeline in the order of the clock; at the same time, in the order of the dishes. */
export function momentsOf(line: Timeline): readonly Moment[] {
  const all = line.dishes.flatMap(({ recipe, title, stretches }, dish) =>
    stretches.map((stretch, at): Moment => {
      const wait = line.waits.find((one) => one.dish === dish && one.stretch === at);
      return {
        key: `${recipe} ${String(stretch.step)} ${String(stretch.part)}`,
        dish,
        title,
        stretch,
        waits: wait ? { ms: wait.end - wait.start, spoils: wait.spoils, busy: isBusy(wait, line) } : null,
        overlaps: inOne(line.overlaps.flatMap((overlap) => met(overlap, dish, at, line))),
      };
    }),
  );
  return all.toSorted((one, other) => one.stretch.start - other.stretch.start);
}

const isBusy = (wait: FoodWaits, line: Timeline): boolean =>
  line.dishes.some(
    ({ stretches }, dish) => dish !== wait.dish && stretches.some((one) => one.hands === 'on' && shared(one, wait) > 0),
  );

/** From one step of the other dish to its next it is the same to the cook. */
const inOne = (found: Moment['overlaps']): Moment['overlaps'] =>
  found.reduce<Moment['overlaps']>((all, one) => {
    const last = all.at(-1);
    return last?.end === one.start && last.title === one.title
      ? [...all.slice(0, -1), { ...last, end: one.end }]
      : [...all, one];
  }, []);

function met(overlap: Overlap, dish: number, stretch: number, line: Timeline): Moment['overlaps'] {
  const { one, other, start, end } = overlap;
  const isOne = one.dish === dish && one.stretch === stretch;
  if (!isOne && !(other.dish === dish && other.stretch === stretch)) return [];
  return [{ start, end, title: line.dishes[isOne ? other.dish : one.dish]!.title }];
}
