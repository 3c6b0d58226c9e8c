import type { Stretch } from './stretch.ts';

/** Milliseconds since 1970. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** What is left of a dish: stretches that follow each other. Nothing of it can begin before `notBefore`. */
export interface Chain {
  readonly stretches: readonly Stretch[];
  readonly notBefore: number;
  /** Whether food is there already that spoils until the first of these begins. */
  readonly spoilsBefore: boolean;
}

/** The times of each chain's stretches, in its order. */
export interface Schedule {
  readonly times: readonly (readonly Interval[])[];
  /** Milliseconds by which the worst chain begins before it can; 0 where all is well. */
  readonly shortfall: number;
  /** Waiting food and a cook with four hands cost; what costs least is best. */
  readonly cost: number;
}

interface Manner {
  /** Chains in the order in which they are given their places; the first is moved least. */
  readonly order: readonly number[];
  /** Whether what spoils is moved together with what follows it. */
  readonly together: boolean;
  /** Whether two things are done at once rather than beginning too early. */
  readonly overlaps: boolean;
}

const second = 1000;
const ms = (stretch: Stretch): number => stretch.seconds * second;
const length = (stretches: readonly Stretch[]): number => stretches.reduce((sum, one) => sum + ms(one), 0);

/**
 * The ways of working back from `serveAt`: each chain is laid as late as it can be, its hands-on stretches moved earlier
 * where the hands are taken, in every order of the chains. Before `handsFrom` the hands are at what is under way.
 */
export function schedules(
  chains: readonly Chain[],
  serveAt: number,
  handsFrom: number,
  overlaps: boolean,
): readonly Schedule[] {
  const orders = ordersOf(chains.map((_, at) => at));
  return orders.flatMap((order) =>
    [true, false].map((together) => laid(chains, serveAt, handsFrom, { order, together, overlaps })),
  );
}

/** Four dishes have 24 orders. */
function ordersOf(numbers: readonly number[]): readonly (readonly number[])[] {
  if (numbers.length < 2) return [numbers];
  return numbers.flatMap((first) =>
    ordersOf(numbers.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

function laid(chains: readonly Chain[], serveAt: number, handsFrom: number, manner: Manner): Schedule {
  const taken: Interval[] = [];
  const times: (readonly Interval[])[] = chains.map(() => []);
  for (const at of manner.order) {
    const chain = chains[at]!;
    const own = layBack(chain, serveAt, taken, manner);
    times[at] = own;
    for (const [place, time] of own.entries()) if (chain.stretches[place]!.hands === 'on') taken.push(time);
  }
  const tooEarly = chains.map((chain, at) => chain.notBefore - (times[at]![0]?.start ?? serveAt));
  const shortfall = Math.max(0, ...tooEarly, ...taken.map(({ start }) => handsFrom - start));
  const cost =
    chains.reduce((sum, chain, at) => sum + costOf(chain, times[at]!, serveAt), 0) + 60 * atOnce(chains, times);
  return { times, shortfall, cost };
}

/** From the last stretch to the first. */
function layBack(chain: Chain, serveAt: number, taken: readonly Interval[], manner: Manner): readonly Interval[] {
  const times: Interval[] = [];
  let latest = serveAt;
  for (let end = chain.stretches.length; end > 0;) {
    const start = manner.together ? blockStart(chain.stretches, end) : end - 1;
    const block = chain.stretches.slice(start, end);
    const moved = freeEnd(block, latest, taken);
    const before = length(chain.stretches.slice(0, end));
    const at = manner.overlaps && moved - before < chain.notBefore ? latest : moved;
    let from = at - length(block);
    latest = from;
    const own = block.map((stretch) => {
      const time = { start: from, end: from + ms(stretch) };
      from = time.end;
      return time;
    });
    times.unshift(...own);
    end = start;
  }
  return times;
}

/** What spoils and what comes after it are one block. */
function blockStart(stretches: readonly Stretch[], end: number): number {
  let start = end - 1;
  while (start > 0 && stretches[start - 1]!.spoils) start -= 1;
  return start;
}

/** The latest end, not after `latest`, at which no hands-on stretch of the block meets taken hands. */
function freeEnd(block: readonly Stretch[], latest: number, taken: readonly Interval[]): number {
  const whole = length(block);
  let end = latest;
  for (let isFree = false; !isFree;) {
    isFree = true;
    let from = end - whole;
    for (const stretch of block) {
      const to = from + ms(stretch);
      const hit = stretch.hands === 'on' ? taken.find((one) => one.start < to && one.end > from) : undefined;
      if (hit !== undefined) {
        end -= to - hit.start;
        isFree = false;
        break;
      }
      from = to;
    }
  }
  return end;
}

/** Seconds that food waits, more where it is worse for it. */
function costOf({ stretches, spoilsBefore, notBefore }: Chain, times: readonly Interval[], serveAt: number): number {
  return stretches.reduce(
    (sum, stretch, at) => {
      const gap = (times[at + 1]?.start ?? serveAt) - times[at]!.end;
      return sum + (gap / second) * weight(stretch, at === stretches.length - 1);
    },
    spoilsBefore ? (Math.max(0, times[0]!.start - notBefore) / second) * 50 : 0,
  );
}

/** Best after what goes on by itself; worst after what is crisp; on the table food gets cold. */
function weight(stretch: Stretch, isLast: boolean): number {
  if (stretch.spoils) return 50;
  if (isLast) return 4;
  return stretch.hands === 'off' ? 1 : 3;
}

/** Seconds that two things are done at once. */
function atOnce(chains: readonly Chain[], times: readonly (readonly Interval[])[]): number {
  const on = chains.map((chain, at) => times[at]!.filter((_, place) => chain.stretches[place]!.hands === 'on'));
  return on.reduce((sum, own, at) => {
    const others = on.slice(at + 1).flat();
    return (
      sum + own.reduce((all, one) => all + others.reduce((more, other) => more + shared(one, other), 0), 0) / second
    );
  }, 0);
}

/** Milliseconds that two intervals have in common. */
export const shared = (one: Interval, other: Interval): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

export const cheapest = (found: readonly Schedule[]): Schedule | undefined =>
  found.reduce<Schedule | undefined>(
    (best, one) => (best === undefined || one.cost < best.cost ? one : best),
    undefined,
  );

/** The one that has to begin least early. */
export const soonest = (found: readonly Schedule[]): Schedule =>
  found.reduce((best, one) => (one.shortfall < best.shortfall ? one : best));
