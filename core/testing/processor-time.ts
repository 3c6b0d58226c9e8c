interface Times {
  readonly user: number;
  readonly system: number;
}

// The tests run in Node; nothing else of core knows it.
const { process } = globalThis as unknown as { readonly process: { cpuUsage(before?: Times): Times } };

/**
 * Milliseconds of the processor's own time that `work` takes: the least of some rounds. By the wall clock, a computer that is
 * busy with other tests makes a straight line look like a square.
 */
export function processorTime(work: () => void, rounds = 3): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/**
 * Whether `twice`, which has twice as much to do as `once`, takes no more than `most` times as long. Once each where that shows
 * it; up to five times where it doesn't, for the clock and the collector may have decided. `floor` is what they decide below, in ms.
 */
export function inProportion(once: () => void, twice: () => void, most: number, floor: number): boolean {
  let [first, second] = [Infinity, Infinity];
  for (let round = 0; round < 5; round += 1) {
    first = Math.min(first, processorTime(once, 1));
    second = Math.min(second, processorTime(twice, 1));
    if (second < Math.max(floor, first) * most) return true;
  }
  return false;
}
