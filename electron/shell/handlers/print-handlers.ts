import path from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { OpenedRecipe } from '#core/contract/library.ts';
import type { PrintedPdf, PrintOrder, PrintProgress } from '#core/contract/printing.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import { fileNameFor } from '#core/recipe/file-name.ts';
import { t } from '#core/words/words.ts';
import type { Library } from '../../library/library.ts';
import { diskFailure } from '../../library/library-path.ts';
import { replaceFile } from '../../library/replace-file.ts';
import type { PrintSource } from '../../print/gather.ts';
import type { Log } from '../../settings/log-file.ts';
import type { HandlersOf } from '../answer-requests.ts';
import type { DarkRoom } from '../dark-room.ts';

export interface PrintHandlersOptions {
  readonly library: Library;
  /** A recipe as its page shows it: with what the cook corrected. */
  readonly open: (id: string) => Promise<Result<OpenedRecipe>>;
  readonly darkroom: DarkRoom;
  readonly window: BrowserWindow;
  readonly progress: (how: PrintProgress) => void;
  readonly log: Log;
}

export function printHandlers(options: PrintHandlersOptions): HandlersOf<'print'> {
  let running: AbortController | null = null;
  const begin = (): AbortSignal => {
    running?.abort();
    running = new AbortController();
    return running.signal;
  };
  const parts = { source: sourceOf(options), progress: options.progress, log: options.log };
  // Loaded only when it is wanted, so that none of it stands between the start and the window.
  const job = () => import('../print-job.ts');
  return {
    'print:paper': async (order) => (await job()).printOnPaper(order, parts, begin()),
    'print:pdf': async (order) => {
      const file = await askForFile(order, options);
      if (file === null) return failed({ kind: 'cancelled' });
      const made = await (await job()).makePdf(order, parts, begin());
      if (!made.ok) return made;
      const { pdf, ...told } = made.value;
      return written(file, pdf, { ...told, left: told.left.map((id) => titleOf(id, options)) });
    },
    'print:stop': () => {
      running?.abort();
      return null;
    },
  };
}

function sourceOf({ library, open, darkroom }: PrintHandlersOptions): PrintSource {
  return {
    open,
    picture: async (place) => {
      const found = await library.pictures.read(place);
      return found.ok ? darkroom.forPaper(found.value.bytes) : null;
    },
  };
}

const titleOf = (id: string, { library }: PrintHandlersOptions): string =>
  library.snapshot().recipes.find((recipe) => recipe.id === id)?.title ?? id;

async function askForFile(order: PrintOrder, options: PrintHandlersOptions): Promise<string | null> {
  const title = order.kind === 'cookbook' ? order.title : titleOf(order.recipe, options);
  const { canceled, filePath } = await dialog.showSaveDialog(options.window, {
    defaultPath: path.join(app.getPath('documents'), `${fileNameFor(title)}.pdf`),
    filters: [{ name: t('print.pdf-kind'), extensions: ['pdf'] }],
  });
  return canceled || filePath === '' ? null : filePath;
}

async function written(file: string, pdf: Buffer, told: Omit<PrintedPdf, 'file'>): Promise<Result<PrintedPdf>> {
  const name = path.basename(file);
  try {
    await replaceFile(file, pdf);
    return success({ ...told, file: name });
  } catch (error) {
    return failed(diskFailure(error, name));
  }
}
