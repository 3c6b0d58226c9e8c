import type { Kitchen } from '#core/contract/contract.ts';

declare global {
  interface Window {
    readonly kitchen: Kitchen;
  }
}

/** The only way out of the renderer. Passed to features by renderer/app, so that their tests can pass a fake. */
export const kitchen = (): Kitchen => window.kitchen;
