import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '#core/contract/result.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import { isReadPath } from '#core/library/which-files.ts';
import { errorCode } from './patience.ts';
import type { Unread } from './read-bytes.ts';

/**
 * The absolute path of something in the folder, if it really is there: no part leaves the folder, by its text or by a link on the way.
 * The last part itself is not followed; whoever opens it refuses links.
 */
export async function insideFolder(root: string, libraryPath: string): Promise<Result<string>> {
  if (!isPlainPath(libraryPath)) return failed({ kind: 'outside-folder', path: libraryPath });
  const absolute = path.join(root, ...libraryPath.split('/'));
  try {
    const [realRoot, realFolder] = await Promise.all([realpath(root), realpath(path.dirname(absolute))]);
    // A folder inside that is a link to another place inside would give one recipe two names: refused like a link to outside.
    const expected = path.join(realRoot, path.relative(root, path.dirname(absolute)));
    return realFolder === expected ? success(absolute) : failed({ kind: 'outside-folder', path: libraryPath });
  } catch (error) {
    return failed(diskFailure(error, libraryPath));
  }
}

/** The same, for files that Hobside reads at all: never .git/config, never a key in ~/.ssh. */
export const insideLibrary = async (root: string, libraryPath: string): Promise<Result<string>> =>
  isPlainPath(libraryPath) && isReadPath(libraryPath)
    ? insideFolder(root, libraryPath)
    : failed({ kind: 'outside-folder', path: libraryPath });

/** No part of it leads up, nowhere or to the top of the disk. */
export function isPlainPath(libraryPath: string): boolean {
  if (libraryPath === '' || libraryPath.includes('\0') || path.isAbsolute(libraryPath)) return false;
  if (process.platform === 'win32' && /[\\:]/.test(libraryPath)) return false;
  return libraryPath.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Where a file of the disk lies in a folder, whatever links lead there; null for one that lies elsewhere, or is gone. */
export async function below(root: string, absolute: string): Promise<string | null> {
  try {
    const [realRoot, real] = await Promise.all([realpath(root), realpath(absolute)]);
    const within = path.relative(realRoot, real);
    const isBelow = within !== '' && !within.startsWith('..') && !path.isAbsolute(within);
    return isBelow ? within.split(path.sep).join('/') : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

/** What the disk refused, in the cook's terms. */
export function diskFailure(error: unknown, shownPath: string): Failure {
  const code = errorCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'not-found', path: shownPath };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'read-only', path: shownPath };
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { kind: 'disk-full' };
    case 'EBUSY':
      return { kind: 'locked', path: shownPath };
    case 'ELOOP':
      return { kind: 'outside-folder', path: shownPath };
    case 'ENAMETOOLONG':
    case 'EINVAL':
    case 'EILSEQ':
      return { kind: 'bad-name', path: shownPath };
    case 'EXDEV':
      return { kind: 'other-disk', path: shownPath };
    case 'EIO':
      return { kind: 'disk-failing', path: shownPath };
    default:
      return { kind: 'disk', code, path: shownPath };
  }
}

/** Why a file was not read, in the cook's terms: a disk that fails is not a file that is gone. */
export function unreadFailure(found: Unread, shownPath: string): Failure {
  if (found.kind === 'too-large') return { kind: 'too-large', bytes: found.stamp.size };
  if (found.kind === 'gone') return { kind: 'not-found', path: shownPath };
  if (found.kind !== 'unreadable') return { kind: 'outside-folder', path: shownPath };
  return diskFailure(Object.assign(new Error(found.code), { code: found.code }), shownPath);
}
