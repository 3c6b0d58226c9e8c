import { realpath } from 'node:fs/promises';
import { t } from '#core/words/words.ts';
import { importInto, type Outcome } from '../import/import-into.ts';
import { openSource } from '../import/open-source.ts';
import { readTarget, type Target } from '../import/target-folder.ts';
import { lookAt } from '../library/read-bytes.ts';
import { errorCode } from '../library/replace-file.ts';
import { complain } from './commands.ts';
import type { ExitCode, Streams } from './commands.ts';
import { version } from './version.ts';
import type { ImportInto } from './command-line.ts';
import { trouble, unreadable, type Trouble } from './named-files.ts';

/** Writes the recipes of what was named into a folder, and says of each what became of it (docs/cli.md). */
export async function importFiles(asked: ImportInto, streams: Streams): Promise<ExitCode> {
  const { output, complaints } = streams;
  const target = await targetOf(asked.into);
  if ('what' in target) {
    await complain(target, complaints);
    return 1;
  }
  const counts = { written: 0, replaces: 0, there: 0, failed: 0 };
  for (const place of asked.places) {
    const source = await openSource(place, { version: version() });
    if ('reason' in source) {
      counts.failed += 1;
      await complain(trouble(place, `${source.reason}.`, t('import.cli-remedy')), complaints);
      continue;
    }
    try {
      for await (const outcome of importInto({ target, source, how: asked })) {
        counts[outcome.kind] += 1;
        if (output.add(asked.asJson ? asJson(place, outcome) : told(outcome))) await output.flush();
      }
    } finally {
      await source.close();
    }
  }
  if (!asked.asJson) output.add(sum(counts, asked.preview));
  await output.flush();
  return counts.failed > 0 ? 1 : 0;
}

async function targetOf(place: string): Promise<Target | Trouble> {
  try {
    const root = await realpath(place);
    if ((await lookAt(root)).kind !== 'folder')
      return trouble(place, 'is no folder.', 'name the folder of your recipes.');
    return await readTarget(root);
  } catch (error) {
    return unreadable(place, errorCode(error));
  }
}

const asJson = (place: string, outcome: Outcome): string => JSON.stringify({ source: place, ...outcome });

/** What became of a recipe in words, its losses below it. */
function told(outcome: Outcome): string {
  if (outcome.kind === 'failed') return t('import.left', { from: outcome.from, reason: outcome.reason });
  const { title, id } = outcome;
  if (outcome.kind === 'there')
    return t(outcome.by === 'same-link' ? 'import.there-by-link' : 'import.there-by-text', { title, id: outcome.id });
  const { doubts, lost } = outcome;
  return [
    id === null ? t('import.would-write', { title }) : t('import.written', { title, id }),
    ...doubts.map((doubt) => `  ${t(`import.doubt.${doubt}`)}`),
    ...lost.map(
      ({ field, detail }) => `  ${t(detail === '' ? 'import.lost' : 'import.lost-detail', { field, detail })}`,
    ),
  ].join('\n');
}

function sum({ written, there, failed }: Record<Outcome['kind'], number>, preview: boolean): string {
  const parts = [
    t(preview ? 'import.sum-preview' : 'import.sum', { count: written }),
    ...(there > 0 ? [t('import.sum-there', { count: there })] : []),
    ...(failed > 0 ? [t('import.sum-failed', { count: failed })] : []),
  ];
  return `${parts.join(', ')}.`;
}
