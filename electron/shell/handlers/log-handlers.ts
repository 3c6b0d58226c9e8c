import path from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { LogDone } from '#core/contract/cook-log.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import { logAsCsv } from '#core/cook-log/as-csv.ts';
import { logAsMarkdown } from '#core/cook-log/as-markdown.ts';
import type { CookLogEntry } from '#core/cook-log/entry.ts';
import { isLone } from '#core/library/lone.ts';
import { t } from '#core/words/words.ts';
import type { Library } from '../../library/library.ts';
import { diskFailure } from '../../library/library-path.ts';
import { replaceFile } from '../../library/replace-file.ts';
import type { CookLog } from '../../settings/cook-log.ts';
import type { Kept } from '../../settings/kept.ts';
import type { Log } from '../../settings/log-file.ts';
import type { Drafts } from '../../settings/drafts.ts';
import type { HandlersOf } from '../answer-requests.ts';

interface LogHandlersOptions {
  readonly log: CookLog;
  readonly library: Library;
  readonly drafts: Drafts;
  readonly window: BrowserWindow;
  readonly failures: Log;
  readonly settings: Kept['settings'];
}

export const logHandlers = (options: LogHandlersOptions): HandlersOf<'log'> => {
  const { log, library, window } = options;
  const written = (work: Promise<void>) =>
    work.then(() => success(null)).catch((error: unknown) => failed(diskFailure(error, t('log.file-name'))));
  return {
    'log:list': () => log.list(),
    'log:finish': async (cook) => {
      // The log first: a file that can't be written costs nobody the entry.
      try {
        const entry = await log.add(cook);
        return success({ entry, ...(await intoFile(entry, options)) });
      } catch (error) {
        return failed(diskFailure(error, t('log.file-name')));
      }
    },
    'log:undo': async ({ id, undo }) => {
      const removed = await written(log.remove(id));
      if (!removed.ok || undo === '') return removed;
      const back = await library.loggedCooks.undo(undo);
      return back.ok ? written(log.followVersion(back.value.id, back.value.from, back.value.to)) : back;
    },
    'log:put': (entry) => written(log.put(entry)),
    'log:remove': ({ id }) => written(log.remove(id)),
    'log:export': ({ format }) => exported(log.list(), format, window),
  };
};

/** Typing that is not saved yet would meet a file that changed below it. */
async function intoFile(
  entry: CookLogEntry,
  { log, library, drafts, settings, failures }: LogHandlersOptions,
): Promise<Pick<LogDone, 'file' | 'undo'>> {
  // A file outside the library is not written to.
  if (!settings.value.logInFile || isLone(entry.recipe)) return { file: 'off', undo: '' };
  if ((await drafts.list()).includes(entry.recipe)) return { file: { left: 'unsaved' }, undo: '' };
  const set = await library.loggedCooks.write(entry.recipe, { rating: entry.rating, cookedAt: entry.cookedAt });
  if (!set.ok) return { file: { left: set.failure }, undo: '' };
  const { id, from, to, undo } = set.value;
  await log.followVersion(id, from, to).catch((error: unknown) => failures.error('versions in the cook log', error));
  return { file: 'written', undo };
}

/** Shows the system's dialog; the file is whole or not there. */
async function exported(
  log: readonly CookLogEntry[],
  format: 'markdown' | 'csv',
  window: BrowserWindow,
): Promise<Result<{ readonly file: string }>> {
  const ending = format === 'csv' ? 'csv' : 'md';
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: path.join(app.getPath('documents'), `${t('log.file-name')}.${ending}`),
    filters: [{ name: format === 'csv' ? 'CSV' : 'Markdown', extensions: [ending] }],
  });
  if (canceled || filePath === '') return failed({ kind: 'cancelled' });
  try {
    await replaceFile(filePath, Buffer.from(format === 'csv' ? logAsCsv(log) : logAsMarkdown(log)));
    return success({ file: path.basename(filePath) });
  } catch (error) {
    return failed(diskFailure(error, path.basename(filePath)));
  }
}
