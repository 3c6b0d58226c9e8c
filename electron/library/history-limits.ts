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
export const mostOfOne = 20 * 1024 * 1024;

/** True for a state that a cook would not look for: a moment in the middle of typing. `before` is the state that was kept before it. */
export const isBrief = (state: KeptState, before: KeptState | undefined): boolean =>
  state.isSavedOver && before !== undefined && state.time - before.time < briefly;

/**
 * The states of one recipe that need not be kept any longer; `states` from oldest to newest. What was given up, and what stood
 * for a while, is kept for 30 days; what stood briefly for an hour, and then one in ten minutes; 20 MB in all. Never the newest.
 */
export function toForget<State extends KeptState>(
  states: readonly State[],
  now: number,
  most: number = mostOfOne,
): readonly State[] {
  const newest = states.at(-1);
  const isOutdated = (state: State, at: number): boolean => {
    if (state === newest) return false;
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
  const brief = states.filter((state, at) => isBrief(state, states[at - 1]));
  const order = [...new Set([...brief, ...states])].filter((state) => state !== states.at(-1));
  const gone: State[] = [];
  for (const state of order) {
    if (total <= most) break;
    gone.push(state);
    total -= state.size;
  }
  return gone;
}
