import type { Updates } from '../../updates/updates.ts';
import type { HandlersOf } from '../answer-requests.ts';

export const updateHandlers = (updates: Updates): HandlersOf<'updates'> => ({
  'updates:read': () => updates.state(),
  'updates:look': () => updates.look(),
  'updates:fetch': () => updates.fetch(),
  'updates:stop': () => {
    updates.stop();
    return null;
  },
  'updates:restart': () => updates.restart(),
});
