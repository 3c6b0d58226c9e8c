/** A kept state of one recipe; times in milliseconds since 1970, sizes in bytes. */
export interface KeptState {
  /** When it was replaced. */
  readonly time: number;
  readonly size: number;
  /** Replaced by a save of ours, which goes on from it; not given up by the cook, nor by another program. */
  readonly isSavedOver: boolean;
}

const minute = 60 * 1000;
/** While somebody types, a save a second leaves a state behind each: what stood for less than this was on its way to the next. */
const briefly = 30 * 1000;
const allFor = 60 * minute;
const thenOneIn = 10 * minute;
const keptFor = 30 * 24 * 60 * minute;
/** Bytes. */
export const mostOfOne = 20 * 1024 * 1024;
/** States of one recipe that are kept however old, large or brief they are: P10 in the design of what is promised. */
export const promisedStates = 50;

/** True for a state that a cook would not look for: a moment in the middle of typing. `before` is the state that was kept before it. */
export const isBrief = (state: KeptState, before: KeptState | undefined): boolean =>
  state.isSavedOver && before !== undefined && state.time - before.time < briefly;

/** `newer` is how many states of the recipe are newer. Depends on no clock: one that runs ahead by a year must not cost the history. */
export const isPromised = (newer: number): boolean => newer < promisedStates;

/**
 * The states of one recipe that need not be kept any longer; `states` from oldest to newest. Never one of the newest 50. Of
 * those before them: what was given up, and what stood for a while, is kept for 30 days; what stood briefly for an hour, and
 * then one in ten minutes; 20 MB in all.
 */
export function toForget<State extends KeptState>(
  states: readonly State[],
  now: number,
  most: number = mostOfOne,
): readonly State[] {
  const older = Math.max(0, states.length - promisedStates);
  const isOutdated = (state: State, at: number): boolean => {
    if (at >= older) return false;
    if (now - state.time > keptFor) return true;
    if (now - state.time <= allFor || !isBrief(state, states[at - 1])) return false;
    const next = states[at + 1];
    return next !== undefined && Math.floor(next.time / thenOneIn) === Math.floor(state.time / thenOneIn);
  };
  const outdated = new Set(states.filter(isOutdated));
  const kept = states.filter((state) => !outdated.has(state));
  return [...outdated, ...tooMuch(kept, most)];
}

/** From oldest to newest, the brief ones first. */
function tooMuch<State extends KeptState>(states: readonly State[], most: number): readonly State[] {
  let total = states.reduce((sum, { size }) => sum + size, 0);
  const brief = new Set(states.filter((state, at) => isBrief(state, states[at - 1])));
  const mayGo = states.filter((_, at) => !isPromised(states.length - 1 - at));
  const gone: State[] = [];
  for (const state of [...mayGo.filter((one) => brief.has(one)), ...mayGo.filter((one) => !brief.has(one))]) {
    if (total <= most) break;
    gone.push(state);
    total -= state.size;
  }
  return gone;
}
