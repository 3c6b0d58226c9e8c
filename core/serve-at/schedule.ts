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
  /** Whether the first of these goes on from what is under way, and whether that spoils until it does. */
  readonly follows: boolean;
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
  const numbers = chains.map((_, at) => at);
  const count = chains.reduce((sum, { stretches }) => sum + stretches.length, 0);
  return (count > longList ? turnsOf(numbers) : ordersOf(numbers)).flatMap((order) =>
    [true, false].map((together) => laid(chains, serveAt, handsFrom, { order, together, overlaps })),
  );
}

/** Files with hundreds of steps would keep the window from answering; four orders of them will do. */
const longList = 200;
const turnsOf = (numbers: readonly number[]): readonly (readonly number[])[] =>
  numbers.map((first) => [...numbers.slice(first), ...numbers.slice(0, first)]);

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
  const twice = manner.overlaps ? 60 * atOnce(chains, times) : 0;
  const cost = chains.reduce((sum, chain, at) => sum + costOf(chain, times[at]!, serveAt), twice);
  return { times, shortfall, cost };
}

/** From the last stretch to the first. */
function layBack(chain: Chain, serveAt: number, taken: readonly Interval[], manner: Manner): readonly Interval[] {
  const blocks: (readonly Interval[])[] = [];
  let latest = serveAt;
  let before = length(chain.stretches);
  for (let end = chain.stretches.length; end > 0;) {
    const start = manner.together ? blockStart(chain.stretches, end) : end - 1;
    const block = chain.stretches.slice(start, end);
    const moved = freeEnd(block, latest, taken);
    const at = manner.overlaps && moved - before < chain.notBefore ? latest : moved;
    let from = at - length(block);
    latest = from;
    before -= length(block);
    const own = block.map((stretch) => {
      const time = { start: from, end: from + ms(stretch) };
      from = time.end;
      return time;
    });
    blocks.push(own);
    end = start;
  }
  return settled(chain, blocks.reverse().flat());
}

/**
 * What goes by itself begins as soon as the food is there for it, so that food waits in the simmering pot and not before it;
 * but not where it would then wait on the table, or spoil.
 */
function settled(chain: Chain, times: readonly Interval[]): readonly Interval[] {
  const early: Interval[] = [];
  for (const [at, { start, end }] of times.entries()) {
    const from = early.at(-1)?.end ?? (chain.follows ? chain.notBefore : start);
    const own = canBeEarly(chain.stretches, at) ? Math.min(start, from) : start;
    early.push({ start: own, end: own + end - start });
  }
  return early;
}

function canBeEarly(stretches: readonly Stretch[], at: number): boolean {
  const next = stretches.findIndex(({ hands }, place) => place > at && hands === 'on');
  return stretches[at]!.hands === 'off' && next > at && !stretches[next - 1]!.spoils;
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
  for (let by = Infinity; by > 0; end -= by) {
    by = 0;
    let from = end - whole;
    for (const stretch of block) {
      const to = from + ms(stretch);
      const hit = stretch.hands === 'on' ? taken.find((one) => one.start < to && one.end > from) : undefined;
      // Each of them has to come free of what it meets, so the block moves by the most that any of them needs.
      if (hit !== undefined) by = Math.max(by, to - hit.start);
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
