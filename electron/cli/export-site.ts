import path from 'node:path';
import { sitePlaces } from '#core/export/site/shell.ts';
import { t } from '#core/words/words.ts';
import { SiteFolder } from '../export/site/site-folder.ts';
import { siteInto, type SiteOutcome } from '../export/site/site-into.ts';
import { complain } from './commands.ts';
import type { ExitCode, Streams } from './commands.ts';
import { sourcesOf, told } from './export-files.ts';
import type { ExportSite } from './export-words.ts';
import { trouble } from './named-files.ts';

interface Counts {
  recipes: number;
  written: number;
  removed: number;
  failed: number;
}

/** Makes a site of a folder's recipes, or brings one up to date, and says what became of each (docs/cli.md). */
export async function exportSite({ place, into, factor, asJson }: ExportSite, streams: Streams): Promise<ExitCode> {
  const { output, complaints } = streams;
  let unread = false;
  const counts: Counts = { recipes: 0, written: 0, removed: 0, failed: 0 };
  const sources = sourcesOf([place], async (one) => {
    if (one.fails) unread = true;
    await complain(one, complaints);
  });
  for await (const { root, files, pictures } of sources) {
    const folder = await SiteFolder.open(into, root);
    if (folder.kind === 'refused') {
      await complain(trouble(into, folder.what, folder.remedy), complaints);
      return 1;
    }
    for await (const outcome of siteInto({ root, files, pictures, factor, into: folder })) {
      if (outcome.kind === 'read') continue;
      count(outcome, counts);
      const line = asJson ? JSON.stringify(outcome) : saidOf(outcome);
      if (line !== '' && output.add(line)) await output.flush();
    }
    if (!asJson) output.add(sum(counts, into));
  }
  await output.flush();
  return unread || counts.failed > 0 ? 1 : 0;
}

function count(outcome: SiteOutcome, counts: Counts): void {
  if (outcome.kind === 'written' || outcome.kind === 'there') counts.recipes += 1;
  if (outcome.kind === 'written') counts.written += outcome.made.length;
  if (outcome.kind === 'frame' && outcome.made) counts.written += 1;
  if (outcome.kind === 'removed') counts.removed += 1;
  if (outcome.kind === 'failed') counts.failed += 1;
}

/** Of a recipe that is as it was nothing is said, as of a thousand of them nobody would find the one that isn't. */
function saidOf(outcome: Exclude<SiteOutcome, { kind: 'read' }>): string {
  switch (outcome.kind) {
    case 'written':
    case 'failed':
      return told(outcome);
    case 'there':
    case 'frame':
      return '';
    case 'frame-left':
      return t('export.left', { from: outcome.file, reason: outcome.reason });
    case 'removed':
      return t('site.removed', { file: outcome.file });
    case 'kept':
      return t('site.kept', { file: outcome.file });
  }
}

function sum({ recipes, written, removed, failed }: Counts, into: string): string {
  const parts = [
    t('site.sum', { count: recipes }),
    t('site.sum-new', { count: written }),
    ...(removed > 0 ? [t('site.sum-removed', { count: removed })] : []),
    ...(failed > 0 ? [t('export.sum-failed', { count: failed })] : []),
  ];
  return `${parts.join(', ')}.\n${t('site.open', { file: path.join(into, sitePlaces.index) })}`;
}
