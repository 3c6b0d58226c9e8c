import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Long enough after the last work that nothing is begun while it is cleaned up. Milliseconds. */
const afterWork = 3_000;
let timer: NodeJS.Timeout | undefined;

/**
 * Gives memory back once the work of a start has ended: V8 cleans up only while it is asked for more, and a process that
 * read ten thousand recipes and then rests would keep a hundred megabytes of what it has read until it is quit. The process
 * stands still for some 30 ms meanwhile, once a start and after the index was frozen. For the library process alone: in
 * main, whoever asks it something from outside through the inspector (Playwright) loses the promise of the answer.
 */
export function giveBackSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    setFlagsFromString('--expose-gc');
    const clean: unknown = runInNewContext('gc');
    // Without 'last-resort' V8 keeps the emptied pages for itself.
    if (typeof clean === 'function') clean({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  }, afterWork);
  timer.unref();
}
