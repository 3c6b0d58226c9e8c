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
