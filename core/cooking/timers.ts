import type { RecipeId } from '#core/library/summary.ts';
import type { Timer, TimerOrder } from './timer.ts';

export type TimerAction =
  | { readonly kind: 'start'; readonly id: string; readonly order: TimerOrder }
  | { readonly kind: 'pause'; readonly id: string }
  | { readonly kind: 'resume'; readonly id: string }
  | { readonly kind: 'add'; readonly id: string; readonly seconds: number }
  /** Once more from the beginning, from whatever state. */
  | { readonly kind: 'restart'; readonly id: string }
  | { readonly kind: 'rename'; readonly id: string; readonly label: string }
  | { readonly kind: 'silence' }
  | { readonly kind: 'stop'; readonly id: string }
  | { readonly kind: 'stop-all' }
  /** Only time has passed. */
  | { readonly kind: 'look' }
  /** Hobside was closed since these timers were kept. */
  | { readonly kind: 'reopen' }
  /** The recipe's file was renamed or changed: `steps` gives each old step's new number, null where it says something else now. */
  | {
      readonly kind: 'follow';
      readonly from: RecipeId;
      readonly to: RecipeId;
      /** Null where it is as it was. */
      readonly title: string | null;
      readonly steps: readonly (number | null)[];
      /** The library that it is in; without one, timers of all of them follow. */
      readonly root?: string;
    }
  /** The wall clock was set forward (or back, when negative) while the time on the hob went on as ever. */
  | { readonly kind: 'clock-set'; readonly milliseconds: number };

/** How long a stopped timer stays listed. */
export const listedAfterStop = 60_000;

/** A timer that ended longer ago than this while Hobside was closed is shown, but makes no sound. */
export const soundsAfterReopen = 10 * 60_000;

/** What ended longer ago than this while Hobside was closed is of no use to anybody. */
export const forgottenAfter = 12 * 3600_000;

/** The timers after an action at wall-clock time `now`. Every action also does what a 'look' does. */
export function timersAfter(timers: readonly Timer[], action: TimerAction, now: number): readonly Timer[] {
  return look(acted(timers, action, now), now);
}

/** When a 'look' next changes anything; null when it never will. */
export function nextMoment(timers: readonly Timer[]): number | null {
  const moments = timers.flatMap((timer) => {
    if (timer.state === 'running') return [timer.endsAt];
    return timer.state === 'done' ? [timer.endedAt + listedAfterStop] : [];
  });
  return moments.length === 0 ? null : Math.min(...moments);
}

export const isSounding = (timers: readonly Timer[]): boolean =>
  timers.some((timer) => timer.state === 'ringing' && timer.sounding);

/** Seconds that a ringing timer may go on until the high end of its range; 0 when that is over, or there is none. */
export function restOfRange({ state, order, endsAt }: Timer, now: number): number {
  if (state !== 'ringing' || order.upTo === null) return 0;
  return Math.max(0, Math.round(order.upTo - order.seconds - (now - endsAt) / 1000));
}

/** The running timer that ends first. */
export function soonest(timers: readonly Timer[]): Timer | null {
  const running = timers.filter((timer) => timer.state === 'running');
  return running.reduce<Timer | null>((first, timer) => (first && first.endsAt <= timer.endsAt ? first : timer), null);
}

function acted(timers: readonly Timer[], action: TimerAction, now: number): readonly Timer[] {
  switch (action.kind) {
    case 'start':
      return [...timers, started(action.id, action.order, now)];
    case 'pause':
      return changed(timers, action.id, (timer) => paused(timer, now));
    case 'resume':
      return changed(timers, action.id, (timer) => resumed(timer, now));
    case 'add':
      return changed(timers, action.id, (timer) => lengthened(timer, action.seconds, now));
    case 'restart':
      return changed(timers, action.id, ({ id, order }) => started(id, order, now));
    case 'rename':
      return changed(timers, action.id, (timer) => ({ ...timer, order: { ...timer.order, label: action.label } }));
    case 'silence':
      return timers.map((timer) => (timer.sounding ? { ...timer, sounding: false } : timer));
    case 'stop':
      return changed(timers, action.id, (timer) => stopped(timer, now));
    case 'stop-all':
      return timers.map((timer) => stopped(timer, now));
    case 'look':
      return timers;
    case 'reopen':
      return timers.flatMap((timer) => reopened(timer, now));
    case 'follow':
      return timers.map((timer) => following(timer, action));
    case 'clock-set':
      return timers.map((timer) => shifted(timer, action.milliseconds));
  }
}

const changed = (timers: readonly Timer[], id: string, change: (timer: Timer) => Timer) =>
  timers.map((timer) => (timer.id === id ? change(timer) : timer));

function started(id: string, order: TimerOrder, now: number): Timer {
  return {
    id,
    order,
    state: 'running',
    endsAt: now + order.seconds * 1000,
    leftSeconds: 0,
    sounding: false,
    missed: false,
    endedAt: 0,
  };
}

/** A deadline that has passed can't be paused any more: it rings. */
function paused(timer: Timer, now: number): Timer {
  if (timer.state !== 'running' || timer.endsAt <= now) return timer;
  return { ...timer, state: 'paused', leftSeconds: (timer.endsAt - now) / 1000 };
}

function resumed(timer: Timer, now: number): Timer {
  if (timer.state !== 'paused') return timer;
  return { ...timer, state: 'running', endsAt: now + timer.leftSeconds * 1000, leftSeconds: 0 };
}

function lengthened(timer: Timer, seconds: number, now: number): Timer {
  switch (timer.state) {
    case 'running':
      return { ...timer, endsAt: Math.max(timer.endsAt, now) + seconds * 1000 };
    case 'paused':
      return { ...timer, leftSeconds: timer.leftSeconds + seconds };
    case 'ringing':
      return {
        ...timer,
        // What was longer once is not at the low end of its range any more.
        order: { ...timer.order, upTo: null },
        state: 'running',
        endsAt: now + seconds * 1000,
        sounding: false,
        missed: false,
      };
    case 'done':
      return timer;
  }
}

function stopped(timer: Timer, now: number): Timer {
  return timer.state === 'done' ? timer : { ...timer, state: 'done', sounding: false, endedAt: now };
}

function reopened(timer: Timer, now: number): readonly Timer[] {
  if (timer.state === 'paused') return [timer];
  if (timer.state === 'done' || timer.endsAt > now) return [timer];
  const ago = now - timer.endsAt;
  if (ago > forgottenAfter) return [];
  const silenced = timer.state === 'ringing' && !timer.sounding;
  return [
    {
      ...timer,
      state: 'ringing',
      sounding: !silenced && ago < soundsAfterReopen,
      missed: timer.missed || timer.state === 'running',
    },
  ];
}

/** A timer whose step is gone keeps its number: it still rings for what the cook started. */
function following(timer: Timer, action: Extract<TimerAction, { kind: 'follow' }>): Timer {
  const { from, to, title, steps, root } = action;
  const { recipe } = timer.order;
  if (recipe?.id !== from || (root !== undefined && recipe.root !== undefined && recipe.root !== root)) return timer;
  const step = steps[recipe.step - 1] ?? recipe.step;
  const after = { ...recipe, id: to, title: title ?? recipe.title, step };
  if (to === from && after.title === recipe.title && step === recipe.step) return timer;
  return { ...timer, order: { ...timer.order, recipe: after } };
}

function shifted(timer: Timer, milliseconds: number): Timer {
  const endedAt = timer.state === 'done' ? timer.endedAt + milliseconds : timer.endedAt;
  return { ...timer, endsAt: timer.endsAt + milliseconds, endedAt };
}

function look(timers: readonly Timer[], now: number): readonly Timer[] {
  const due = (timer: Timer) => timer.state === 'running' && timer.endsAt <= now;
  const listed = (timer: Timer) => timer.state !== 'done' || now - timer.endedAt < listedAfterStop;
  return timers.filter(listed).map((timer) => (due(timer) ? { ...timer, state: 'ringing', sounding: true } : timer));
}
