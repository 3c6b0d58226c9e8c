import { t } from '#core/words/words.ts';
import type { PagesStep } from '../print/pages-into.ts';
import type { PagesSource } from '../print/found-recipes.ts';
import { complain } from './commands.ts';
import type { ExitCode, Streams } from './commands.ts';
import { folderFor, sourcesOf, sum, told } from './export-files.ts';
import type { ExportPages } from './export-words.ts';
import { trouble } from './named-files.ts';
import { pagesProcess } from './pages-process.ts';

/** Has PDFs made of what was named, and says of each recipe what became of it (docs/cli.md). Only this asks for Electron. */
export async function exportPages(
  { places, into: place, order, asJson }: ExportPages,
  streams: Streams,
): Promise<ExitCode> {
  const { output, complaints, progress } = streams;
  const into = await folderFor(place);
  if (typeof into !== 'string') {
    await complain(into, complaints);
    return 1;
  }
  let unread = false;
  const sources: PagesSource[] = [];
  const named = sourcesOf(places, async (one) => {
    if (one.fails) unread = true;
    await complain(one, complaints);
  });
  for await (const { root, files } of named) sources.push({ root, files });
  if (sources.length === 0) return 1;
  const app = await streams.app();
  if ('what' in app) {
    await complain(trouble(t('export.pdfs'), app.what, app.remedy), complaints);
    return 1;
  }
  const counts = { written: 0, there: 0, failed: 0 };
  const step = async (said: PagesStep): Promise<void> => {
    if (said.kind === 'progress') return progress(t(`print.${said.stage}`, { done: said.done, of: said.of }));
    progress('');
    counts[said.kind] += 1;
    output.add(asJson ? JSON.stringify(said) : told(said));
    await output.flush();
  };
  const ended = await pagesProcess(app, { sources, order, into }, step);
  progress('');
  if (ended !== null)
    await complain(
      trouble(t('export.pdfs'), t('export.no-pages', { reason: ended }), t('export.no-pages-remedy')),
      complaints,
    );
  if (!asJson) output.add(sum(counts));
  await output.flush();
  return unread || counts.failed > 0 || ended !== null ? 1 : 0;
}
