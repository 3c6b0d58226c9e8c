import type { PagesSource } from './found-recipes.ts';
import type { PagesOrder, PagesStep } from './pages-into.ts';

/** What a command in plain Node sends to the Electron that it started with '--pages'. `into` is an absolute path. */
export interface PagesJob {
  readonly sources: readonly PagesSource[];
  readonly order: PagesOrder;
  readonly into: string;
}

/** What comes back: 'ready' once, when the job can be sent, then the steps, 'done' at the end. */
export type PagesMessage = PagesStep | { readonly kind: 'ready' } | { readonly kind: 'done' };
