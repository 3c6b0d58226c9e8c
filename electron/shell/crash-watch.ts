import { app } from 'electron';
import type { CrashFile } from '../settings/crash-file.ts';

/** Ctrl+C in the terminal that started us, and a helper that was ended by us. */
const askedToEnd = new Set([2, 15]);

/** Writes down what ends by itself: a page, or a helper process of ours. */
export function watchCrashes(crashes: CrashFile): void {
  app.on('render-process-gone', (_, contents, { reason, exitCode }) => {
    if (reason === 'clean-exit' || askedToEnd.has(exitCode)) return;
    crashes.add('page', pageName(contents.isDestroyed() ? '' : contents.getURL()), reason, exitCode);
  });
  app.on('child-process-gone', (_, { type, name, serviceName, reason, exitCode }) => {
    // Chromium's own come back without a word: those for the graphics end at each start where there is no graphics card.
    const ours = [name, serviceName].find((each) => each?.startsWith('Hobside'));
    if (type !== 'Utility' || ours === undefined) return;
    if (reason !== 'clean-exit' && !askedToEnd.has(exitCode)) crashes.add('helper', ours, reason, exitCode);
  });
  app.on('quit', () => crashes.ended());
}

/** Without what comes behind #: the name of a recipe. */
const pageName = (address: string): string => /[\w-]+\.html/.exec(address.split('#')[0] ?? '')?.[0] ?? 'a page';
