import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Long enough after the last work that nothing is begun while it is cleaned up. Milliseconds. */
const afterWork = 3_000;
let timer: NodeJS.Timeout | undefined;

/**
 * For the library process alone: main has timers to ring, and must not stand still while its memory is cleaned up.
 * Gives memory back once the work of a start has ended: V8 cleans up only while it is asked for more, and a process that
 * read ten thousand recipes and then rests would keep a hundred megabytes of what it has read until it is quit.
 */
export function giveBackSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    setFlagsFromString('--expose-gc');
    const clean: unknown = runInNewContext('gc');
    if (typeof clean === 'function') clean();
  }, afterWork);
  timer.unref();
}
