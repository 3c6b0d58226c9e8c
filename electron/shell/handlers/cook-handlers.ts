import type { Awake } from '#core/contract/awake.ts';
import type { HandlersOf } from '../answer-requests.ts';
import type { CookMode } from '../cook-mode.ts';

export const cookHandlers = (cookMode: CookMode, awake: () => Awake): HandlersOf<'cook' | 'awake'> => ({
  'cook:enter': () => {
    cookMode.enter();
    return null;
  },
  'cook:fullscreen': ({ on }) => {
    cookMode.fullScreen(on);
    return null;
  },
  'awake:page': ({ on }) => {
    cookMode.keepOnPage(on);
    return null;
  },
  'awake:read': awake,
});
