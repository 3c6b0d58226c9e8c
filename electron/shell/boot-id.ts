import { readFileSync } from 'node:fs';

/** What this start of the computer is called by the system; null where it has no name for it. */
export function bootId(): string | null {
  if (process.platform !== 'linux') return null;
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    // A container may hide it: then a clock that is set while Hobside is closed stays unnoticed.
    return null;
  }
}
