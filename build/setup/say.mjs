/**
 * A failure that is told in plain words: what happened, and what to do about it.
 * Anything else that is thrown is a bug and shows its stack.
 */
export class PlainFailure extends Error {
  /**
   * @param {string} what what happened
   * @param {string} remedy what the reader can do now
   */
  constructor(what, remedy) {
    super(what);
    this.name = 'PlainFailure';
    this.remedy = remedy;
  }
}

/**
 * One line of progress.
 * @param {string} line
 */
export function say(line) {
  console.log(`hobside: ${line}`);
}

/**
 * Runs a whole command; a failure is told in words and sets the exit code.
 * @param {() => Promise<void>} work
 */
export async function tellingFailures(work) {
  try {
    await work();
  } catch (failure) {
    tellFailure(failure);
    process.exitCode = 1;
  }
}

/**
 * @param {unknown} failure
 */
export function tellFailure(failure) {
  if (failure instanceof PlainFailure) {
    console.error(`hobside: ${failure.message}`);
    console.error(`hobside: What to do: ${failure.remedy}`);
  } else {
    console.error(failure);
  }
}

/**
 * Seconds with one decimal, for the end of a progress line.
 * @param {number} since a `performance.now()`
 */
export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
