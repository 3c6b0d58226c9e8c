import { orderIn, timersIn } from '#core/cooking/timers-of-library.ts';
import type { TimerAction } from '#core/cooking/timers.ts';
import type { HandlersOf } from '../answer-requests.ts';
import type { BellWindow } from '../bell-window.ts';
import type { TimerKeeper } from '../timer-keeper.ts';

/** `root` is the library that is open, or null. */
export function timerHandlers(
  timers: TimerKeeper,
  bell: BellWindow,
  root: () => string | null,
): HandlersOf<'timer' | 'bell'> {
  const act = (action: TimerAction) => {
    timers.act(action);
    return null;
  };
  return {
    'timer:list': () => timersIn(timers.list(), root()),
    // As the page asked for it.
    'timer:start': (order) => ({ ...timers.start(orderIn(order, root())), order }),
    'timer:pause': ({ id }) => act({ kind: 'pause', id }),
    'timer:resume': ({ id }) => act({ kind: 'resume', id }),
    'timer:add': ({ id, seconds }) => act({ kind: 'add', id, seconds }),
    'timer:restart': ({ id }) => act({ kind: 'restart', id }),
    'timer:follow': ({ recipe, title, steps }) =>
      act({ kind: 'follow', from: recipe, to: recipe, title, steps, ...inLibrary(root()) }),
    'timer:rename': ({ id, label }) => act({ kind: 'rename', id, label }),
    'timer:silence': () => act({ kind: 'silence' }),
    'timer:stop': ({ id }) => act({ kind: 'stop', id }),
    'bell:state': (said) => {
      bell.said(said);
      return null;
    },
  };
}

const inLibrary = (root: string | null): { readonly root?: string } => (root === null ? {} : { root });
