import type { FileText } from '#core/contract/library.ts';
import { parseLimit } from '#core/library/which-files.ts';
import type { Decoded } from './decode.ts';
import type { Stamp } from './read-bytes.ts';

/** Why a file can't be saved in place. Root may write everything, but a file without any write permission was protected by someone. */
export function whyReadOnly(decoded: Decoded, stamp: Stamp): FileText['readOnly'] {
  if (!decoded.canBeSaved) return 'encoding';
  if ((stamp.mode & 0o222) === 0) return 'permission';
  return stamp.size > parseLimit ? 'size' : null;
}
