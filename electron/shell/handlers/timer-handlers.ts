import type { TimerAction } from '#core/cooking/timers.ts';
import type { HandlersOf } from '../answer-requests.ts';
import type { BellWindow } from '../bell-window.ts';
import type { TimerKeeper } from '../timer-keeper.ts';

export function timerHandlers(timers: TimerKeeper, bell: BellWindow): HandlersOf<'timer' | 'bell'> {
  const act = (action: TimerAction) => {
    timers.act(action);
    return null;
  };
  return {
    'timer:list': () => timers.list(),
    'timer:start': (order) => timers.start(order),
    'timer:pause': ({ id }) => act({ kind: 'pause', id }),
    'timer:resume': ({ id }) => act({ kind: 'resume', id }),
    'timer:add': ({ id, seconds }) => act({ kind: 'add', id, seconds }),
    'timer:restart': ({ id }) => act({ kind: 'restart', id }),
    'timer:follow': ({ recipe, title, steps }) => act({ kind: 'follow', from: recipe, to: recipe, title, steps }),
    'timer:rename': ({ id, label }) => act({ kind: 'rename', id, label }),
    'timer:silence': () => act({ kind: 'silence' }),
    'timer:stop': ({ id }) => act({ kind: 'stop', id }),
    'bell:state': (said) => {
      bell.said(said);
      return null;
    },
  };
}
