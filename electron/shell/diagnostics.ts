import { release, totalmem } from 'node:os';
import { app } from 'electron';
import { diagnosticsText, type FolderFacts } from '#core/diagnostics/diagnostics.ts';
import { withoutPlaces } from '#core/diagnostics/error-text.ts';
import { inTime } from '../library/in-time.ts';
import type { Library } from '../library/library.ts';
import { fileSystemAt } from '../library/silent-disks.ts';
import type { CrashFile } from '../settings/crash-file.ts';
import type { Log } from '../settings/log-file.ts';

export interface DiagnosticsParts {
  readonly library: Pick<Library, 'folder' | 'status' | 'snapshot'>;
  readonly crashes: CrashFile;
  readonly log: Log;
}

const mostErrors = 10;
/** Milliseconds. */
const diskAnswersIn = 1000;

/** All that a report needs, as text; nothing of a recipe. */
export async function diagnostics({ library, crashes, log }: DiagnosticsParts): Promise<string> {
  const { electron = '', chrome = '', node } = process.versions as Readonly<Record<string, string>>;
  return diagnosticsText({
    version: app.getVersion(),
    isPackaged: app.isPackaged,
    electron,
    chromium: chrome,
    node: node ?? '',
    system: `${process.platform} ${release()} ${process.arch}`,
    display: process.env['XDG_SESSION_TYPE'] ?? '',
    language: app.getLocale(),
    memoryInGigabytes: Math.round(totalmem() / 2 ** 30),
    hoursRunning: process.uptime() / 3600,
    folder: await folderFacts(library),
    crashes: crashes.list(),
    errors: log.lastErrors(mostErrors).map(withoutPlaces),
  });
}

async function folderFacts(library: DiagnosticsParts['library']): Promise<FolderFacts | null> {
  const root = library.folder();
  if (root === null) return null;
  const { state, readOnly, deaf, skipped } = library.status();
  const { recipes, partOf } = library.snapshot();
  const notes = recipes.filter(({ kind }) => kind === 'note').length;
  return {
    state: partOf === null ? state : `${state}, not all read yet`,
    disk: await inTime(fileSystemAt(root), diskAnswersIn, () => 'a disk that does not answer'),
    isReadOnly: readOnly,
    watching: deaf === null ? 'the system’s events' : `looking again and again (${deaf.why})`,
    recipes: recipes.length - notes,
    notes,
    folders: new Set(recipes.map(({ folder }) => folder)).size,
    needLook: recipes.filter(({ look }) => look !== null).length,
    skipped: skipped.length,
  };
}
