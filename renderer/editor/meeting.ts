import { cleanText, merge } from '#core/merge/merge.ts';

/** A text and the version of the file that it is. */
export interface Version {
  readonly version: string;
  readonly text: string;
}

/**
 * What to do when the file on disk is found to be `theirs`:
 * `known`: it is the version that the typing started from;
 * `agreed`: both wrote the same;
 * `take`: nothing was typed, so theirs is shown;
 * `rebase`: their bytes differ but not their text, so the typing goes on from there;
 * `merge`: both wrote, at places that have nothing to do with each other;
 * `conflict`: both wrote the same lines, and the cook decides.
 */
export type Meeting =
  | { readonly kind: 'known' | 'agreed' | 'take' | 'rebase' | 'conflict' }
  | { readonly kind: 'merge'; readonly text: string };

export function meet(base: Version, mine: string, theirs: Version): Meeting {
  if (theirs.version === base.version) return { kind: 'known' };
  if (theirs.text === mine) return { kind: 'agreed' };
  if (mine === base.text) return { kind: 'take' };
  if (theirs.text === base.text) return { kind: 'rebase' };
  const text = cleanText(merge(base.text, mine, theirs.text));
  return text === null ? { kind: 'conflict' } : { kind: 'merge', text };
}
