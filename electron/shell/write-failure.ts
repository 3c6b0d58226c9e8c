import { failed, success, type Failure, type Result } from '#core/contract/result.ts';
import { errorCode } from '../library/replace-file.ts';
import type { Log } from '../settings/log-file.ts';

/** What became of writing to the profile, as the cook is told; the log has why. `of` is what the failure names. */
export async function written(writing: Promise<void>, of: string, what: string, log: Log): Promise<Result<null>> {
  try {
    await writing;
    return success(null);
  } catch (error) {
    log.error(what, error);
    return failed(writeFailure(error, of));
  }
}

/** Why the profile could not be written. */
function writeFailure(error: unknown, path: string): Failure {
  const code = errorCode(error);
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code) ? { kind: 'disk-full' } : { kind: 'disk', code, path };
}
