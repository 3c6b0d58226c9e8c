import { t } from '#core/words/words.ts';
import type { PagesSource } from '../print/found-recipes.ts';
import type { PagesStep } from '../print/pages-into.ts';
import type { PagesJob } from '../print/pages-job.ts';
import { complain } from './commands.ts';
import type { ExitCode, Streams } from './commands.ts';
import { folderFor, sourcesOf, sum, told } from './export-files.ts';
import type { ExportPages } from './export-words.ts';
import { trouble, type Trouble } from './named-files.ts';
import { pagesProcess } from './pages-process.ts';

/** Has PDFs made of what was named, and says of each recipe what became of it (docs/cli.md). Only this asks for Electron. */
export async function exportPages(asked: ExportPages, streams: Streams): Promise<ExitCode> {
  const { output, complaints, progress } = streams;
  const into = await folderFor(asked.into);
  if (typeof into !== 'string') {
    await complain(into, complaints);
    return 1;
  }
  let unread = false;
  const sources: PagesSource[] = [];
  const named = sourcesOf(asked.places, async (one) => {
    if (one.fails) unread = true;
    await complain(one, complaints);
  });
  for await (const { root, files } of named) sources.push({ root, files });
  const counts = { written: 0, there: 0, failed: 0 };
  const step = async (said: PagesStep): Promise<void> => {
    if (said.kind === 'progress') return progress(t(`print.${said.stage}`, { done: said.done, of: said.of }));
    progress('');
    counts[said.kind] += 1;
    output.add(asked.asJson ? JSON.stringify(said) : told(said));
    await output.flush();
  };
  const missed = sources.length === 0 ? null : await pagesMade({ sources, order: asked.order, into }, streams, step);
  progress('');
  if (missed !== null) await complain(missed, complaints);
  if (!asked.asJson) output.add(sum(counts));
  await output.flush();
  return unread || counts.failed > 0 || missed !== null ? 1 : 0;
}

/** Null when all of it was done. */
async function pagesMade(
  job: PagesJob,
  streams: Streams,
  step: (said: PagesStep) => Promise<void>,
): Promise<Trouble | null> {
  const app = await streams.app();
  if ('what' in app) return trouble(t('export.pdfs'), app.what, app.remedy);
  const reason = await pagesProcess(app, job, step);
  if (reason === null) return null;
  return trouble(t('export.pdfs'), t('export.no-pages', { reason }), t('export.no-pages-remedy'));
}
