import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileText } from '#core/contract/library.ts';
import { parseLimit } from '#core/library/which-files.ts';
import type { Decoded } from './decode.ts';
import { errorCode } from './patience.ts';
import type { Stamp } from './read-bytes.ts';

/** Why a file can't be saved in place. Root may write everything, but a file without any write permission was protected by someone. */
export function whyReadOnly(decoded: Decoded, stamp: Stamp): FileText['readOnly'] {
  if (!decoded.canBeSaved) return 'encoding';
  if ((stamp.mode & 0o222) === 0) return 'permission';
  return stamp.size > parseLimit ? 'size' : null;
}

const refusals = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * A save puts a new file in the place of the old one: it needs a file that is ours to write, and a folder that takes new
 * files. Said when the recipe is opened, so that nobody types for an hour what can't be saved then.
 */
export async function whyNotReplaced(absolute: string): Promise<FileText['readOnly']> {
  const folder = path.dirname(absolute);
  try {
    await access(absolute, constants.W_OK);
    await access(folder, constants.W_OK);
    return ((await stat(folder)).mode & 0o222) === 0 ? 'permission' : null;
  } catch (error) {
    if (refusals.has(errorCode(error))) return 'permission';
    // It went meanwhile, or the disk did: whoever saves is told so.
    if (errorCode(error) !== 'EUNKNOWN') return null;
    throw error;
  }
}
