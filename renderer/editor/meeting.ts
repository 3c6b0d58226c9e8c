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
 * `conflict`: both wrote, and the cook decides.
 */
export type Meeting = 'known' | 'agreed' | 'take' | 'rebase' | 'conflict';

export function meet(base: Version, mine: string, theirs: Version): Meeting {
  if (theirs.version === base.version) return 'known';
  if (theirs.text === mine) return 'agreed';
  if (mine === base.text) return 'take';
  return theirs.text === base.text ? 'rebase' : 'conflict';
}
