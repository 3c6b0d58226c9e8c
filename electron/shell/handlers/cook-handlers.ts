import type { HandlersOf } from '../answer-requests.ts';
import type { CookMode } from '../cook-mode.ts';

export const cookHandlers = (cookMode: CookMode): HandlersOf<'cook'> => ({
  'cook:enter': () => {
    cookMode.enter();
    return null;
  },
  'cook:fullscreen': ({ on }) => {
    cookMode.fullScreen(on);
    return null;
  },
});
