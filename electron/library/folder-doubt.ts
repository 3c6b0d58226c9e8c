import { access, constants, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { LibraryStatus } from '#core/contract/library.ts';
import type { Failure } from '#core/contract/result.ts';
import { askAbove } from '#core/library/which-files.ts';
import { diskFailure } from './library-path.ts';
import { countFiles } from './walk.ts';

export const noStatus: LibraryStatus = {
  state: 'none',
  shownPath: '',
  name: '',
  readOnly: false,
  deaf: null,
  counted: 0,
  whyAsked: null,
  progress: null,
  skipped: [],
};

/** A path as people write it: the home folder as ~. */
export function shownAs(absolute: string, home: string): string {
  const within = path.relative(home, absolute);
  if (within === '') return '~';
  return within.startsWith('..') || path.isAbsolute(within) ? absolute : path.join('~', within);
}

/** Why this can't be opened as a recipe folder, or null. */
export async function folderDoubt(root: string, shownPath: string): Promise<Failure | null> {
  try {
    return (await stat(root)).isDirectory() ? null : { kind: 'not-a-folder', path: shownPath };
  } catch (error) {
    return diskFailure(error, shownPath);
  }
}

/** Nothing can be made in it. Root is refused nothing, so the permission bits are asked as well. */
export async function isReadOnly(root: string): Promise<boolean> {
  const mode = await stat(root).then(
    (found) => found.mode,
    () => 0,
  );
  if ((mode & 0o222) === 0) return true;
  return access(root, constants.W_OK).then(
    () => false,
    () => true,
  );
}

/** Why the cook is asked before such a folder is opened, or null. Counting stops soon above the limit. */
export async function whyAsked(
  root: string,
  home: string,
): Promise<Pick<LibraryStatus, 'counted' | 'whyAsked'> | null> {
  const [real, realHome] = await Promise.all([realpath(root), realpath(home).catch(() => home)]);
  const counted = await countFiles(root, askAbove);
  if (path.dirname(real) === real) return { counted, whyAsked: 'root' };
  if (real === realHome) return { counted, whyAsked: 'home' };
  return counted > askAbove ? { counted, whyAsked: 'many-files' } : null;
}
