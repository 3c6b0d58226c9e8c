import path from 'node:path';
import { app, session } from 'electron';
import type { PagesJob, PagesMessage } from '../print/pages-job.ts';
import { pagesInto } from '../print/pages-into.ts';
import { logFailures, openLog } from '../settings/log-file.ts';
import { answerRequests } from './answer-requests.ts';
import { servePages } from './app-scheme.ts';
import { DarkRoom } from './dark-room.ts';
import { guardPages, guardSession } from './guards.ts';
import { pagesFolder } from './places.ts';
import { PrintWindow } from './print-window.ts';

/**
 * Sets pages for `hobside export`, without a window that is shown, and ends. It knows nothing of a Hobside that runs: its
 * profile is the command's own, which is gone afterwards.
 */
export async function makePages(): Promise<void> {
  if (process.channel === undefined) {
    console.error('hobside: --pages is for the command: hobside export FILE --to pdf --into FOLDER');
    return app.exit(2);
  }
  // Electron would end between two recipes, when the one hidden window is closed and the next not open yet.
  app.on('window-all-closed', () => undefined);
  // The command was ended: nobody waits for the pages any more.
  process.once('disconnect', () => app.exit(1));
  app.dock?.hide();
  await app.whenReady();
  const log = openLog(path.join(app.getPath('userData'), 'logs', 'hobside.log'));
  logFailures(log);
  guardSession(session.defaultSession, log);
  guardPages(log);
  servePages(pagesFolder, () => 'light');
  const darkroom = new DarkRoom(log);
  const nobody = () => null;
  answerRequests(
    Promise.resolve({
      'darkroom:made': ({ order, made }) => {
        darkroom.made(order, made);
        return null;
      },
    }),
    { window: nobody, bell: nobody, darkroom: () => darkroom.contents() },
    log,
  );
  const job = jobOf();
  await tell({ kind: 'ready' });
  const { sources, order, into } = await job;
  await pagesInto(sources, order, into, {
    open: (pictures) => new PrintWindow(pictures, log),
    forPaper: (bytes) => darkroom.forPaper(bytes),
    tell: (step) => void tell(step),
    log: (error) => log.error('setting pages', error),
  });
  await tell({ kind: 'done' });
  app.exit(0);
}

const jobOf = (): Promise<PagesJob> => new Promise((resolve) => process.once('message', resolve));

/** Resolves when it is on its way: what is said last would else end with the program. */
const tell = (message: PagesMessage): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(message, (error: Error | null) => (error === null ? resolve() : reject(error)));
  });
