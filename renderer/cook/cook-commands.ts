import type { CommandSubscriptions } from '../kitchen/feature.ts';
import type { CookLook } from './cook-look.svelte.ts';
import type { CookState } from './cook-state.svelte.ts';
import type { CookTimers } from './cook-timers.ts';

/** Cook mode's own answers to commands of the menu, until they are ended. */
export const answerInCookMode = (
  commands: CommandSubscriptions,
  { cooking, clocks, look }: { readonly cooking: CookState; readonly clocks: CookTimers; readonly look: CookLook },
): readonly (() => void)[] => [
  commands.on('next-step', () => cooking.next()),
  commands.on('previous-step', () => cooking.back()),
  commands.on('whole-recipe', () => cooking.toggleView('whole')),
  commands.on('silence-alarm', () => clocks.silence()),
  // Zoom leaves cook mode as it is: the letters here have sizes of their own.
  commands.on('zoom-in', () => look.resize(1)),
  commands.on('zoom-out', () => look.resize(-1)),
  commands.on('zoom-reset', look.usualSize),
];
