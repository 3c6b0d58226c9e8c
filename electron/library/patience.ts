import os from 'node:os';

/** Node's error for a full quota has no name in libuv: its code is "Unknown system error -122". */
const quotaIsFull = -os.constants.errno.EDQUOT;

/** The system's name of what went wrong; EUNKNOWN for what is no refusal of the system's. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return 'EUNKNOWN';
  return 'errno' in error && error.errno === quotaIsFull ? 'EDQUOT' : error.code;
}

/** Works, and works again after 10 ms, 20 ms, … 100 ms, as long as `passes` says of the failure's code that it may pass. Milliseconds. */
export async function patiently<Value>(
  work: () => Promise<Value>,
  passes: (code: string) => boolean,
  patience: number,
): Promise<Value> {
  // Not the time of day: a clock that is set back would wait for hours.
  const started = performance.now();
  for (let wait = 10; ; wait = Math.min(wait + 10, 100)) {
    try {
      return await work();
    } catch (error) {
      if (!passes(errorCode(error)) || performance.now() - started >= patience) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

const handlePatience = 2_000;

/** Works once this computer has a file handle free again: thousands of pictures that are read at once take all there are. */
export const whenFree = <Value>(work: () => Promise<Value>): Promise<Value> =>
  patiently(work, (code) => code === 'EMFILE' || code === 'ENFILE', handlePatience);
