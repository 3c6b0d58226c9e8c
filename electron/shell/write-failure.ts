import type { Failure } from '#core/contract/result.ts';
import { errorCode } from '../library/replace-file.ts';

/** Why the profile could not be written, as the cook is told. */
export function writeFailure(error: unknown, path: string): Failure {
  const code = errorCode(error);
  return code === 'ENOSPC' ? { kind: 'disk-full' } : { kind: 'disk', code, path };
}
