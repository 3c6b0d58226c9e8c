import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { gatherPictures } from '#core/library/picture-places.ts';
import { t } from '#core/words/words.ts';
import { exportInto, type ExportSource } from '../export/export-into.ts';
import type { Outcome } from '../export/outcome.ts';
import type { SourceFile } from '../export/source-recipe.ts';
import { lookAt } from '../library/read-bytes.ts';
import { errorCode } from '../library/replace-file.ts';
import { walk } from '../library/walk.ts';
import { complain } from './commands.ts';
import type { ExitCode, Streams } from './commands.ts';
import type { ExportInto } from './export-words.ts';
import { namedFiles, trouble, unreadable, type Trouble } from './named-files.ts';

/** Writes what was named into a folder as files that other programs read, and says of each what became of it (docs/cli.md). */
export async function exportFiles(asked: ExportInto, streams: Streams): Promise<ExitCode> {
  const { output, complaints } = streams;
  const into = await folderFor(asked.into);
  if (typeof into !== 'string') {
    await complain(into, complaints);
    return 1;
  }
  const counts = { written: 0, there: 0, failed: 0 };
  let unread = false;
  const sources = sourcesOf(asked.places, async (one) => {
    if (one.fails) unread = true;
    await complain(one, complaints);
  });
  const { format, factor } = asked;
  for await (const outcome of exportInto(sources, { format, factor, into })) {
    counts[outcome.kind] += 1;
    if (output.add(asked.asJson ? JSON.stringify(outcome) : told(outcome))) await output.flush();
  }
  if (!asked.asJson) output.add(sum(counts));
  await output.flush();
  return unread || counts.failed > 0 ? 1 : 0;
}

/** The folder that is written to, made where it is not there. */
export async function folderFor(place: string): Promise<string | Trouble> {
  try {
    await mkdir(place, { recursive: true });
    const root = await realpath(place);
    return (await lookAt(root)).kind === 'folder' ? root : noFolder(place);
  } catch (error) {
    const code = errorCode(error);
    return code === 'EEXIST' || code === 'ENOTDIR' ? noFolder(place) : unreadable(place, code);
  }
}

const noFolder = (place: string): Trouble =>
  trouble(place, 'is no folder.', 'name a folder, or a name that is not there yet.');

/** Each place that was named is a folder of its own; a file that was named alone is one of its folder. */
export async function* sourcesOf(
  places: readonly string[],
  complained: (one: Trouble) => Promise<void>,
): AsyncGenerator<ExportSource & { readonly root: string; readonly files: readonly SourceFile[] }> {
  for (const place of places) {
    const files: SourceFile[] = [];
    let root: string | null = null;
    for await (const found of namedFiles([place])) {
      if (found.kind === 'trouble') {
        await complained(found);
        continue;
      }
      const inside = path.relative(place, found.shown).split(path.sep).join('/');
      root ??= inside === '' ? path.dirname(found.absolute) : found.absolute.slice(0, -inside.length - 1);
      files.push({ root, id: inside === '' ? path.basename(found.absolute) : inside, meant: inside === '' });
    }
    if (root !== null) yield { root, files, pictures: gatherPictures((await walk(root, '')).pictures) };
  }
}

/** What became of a recipe in words, its losses below it. */
export function told(outcome: Outcome): string {
  if (outcome.kind === 'failed') return t('export.left', { from: outcome.from, reason: outcome.reason });
  const { kind, title, file, lost } = outcome;
  return [
    t(kind === 'there' ? 'export.there' : 'export.written', { title, file }),
    ...lost.map(
      ({ field, detail }) => `  ${t(detail === '' ? 'export.lost' : 'export.lost-detail', { field, detail })}`,
    ),
  ].join('\n');
}

export function sum({ written, there, failed }: Record<Outcome['kind'], number>): string {
  const parts = [
    t('export.sum', { count: written }),
    ...(there > 0 ? [t('export.sum-there', { count: there })] : []),
    ...(failed > 0 ? [t('export.sum-failed', { count: failed })] : []),
  ];
  return `${parts.join(', ')}.`;
}
